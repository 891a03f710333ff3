/**
 * Every file to take: templates in each format, everything of a product as a zip, a zip for each stage of a situation, plans as forms,
 * briefings and checklists.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../data/catalogue.ts';
import { getAllPlanFiles } from '../../data/plan-files.ts';
import { getProductFiles } from '../../data/product-files.ts';
import { getSheetFiles } from '../../data/sheets.ts';
import { getStagePacks } from '../../data/stage-packs.ts';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const getStaticPaths = (async () => {
  const { products } = await getCatalogue();
  const made = await Promise.all(products.map(getProductFiles));
  const files = made.flatMap((one) => (one ? [...one.groups.flatMap((group) => group.files), one.pack] : []));
  const others = await Promise.all([getStagePacks(), getAllPlanFiles(), getSheetFiles()]);
  return [...files, ...others.flat()].map(({ url, bytes }) => ({
    params: { path: url.replace(/^\/files\//u, '') },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes);
