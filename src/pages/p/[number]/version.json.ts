/** The newest version of a product and what changed, one small file each; withdrawn products keep theirs, which says why. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import { type Edition, toEdition } from '../../../model/edition.ts';
import { shortUrl } from '../../../model/urls.ts';

export async function getStaticPaths() {
  const { products, withdrawn } = await getCatalogue();
  return [...products, ...withdrawn].map((product) => ({
    params: { number: shortUrl(product.shelfmark).split('/')[2] },
    props: { edition: toEdition(product) },
  }));
}

export const GET: APIRoute<{ readonly edition: Edition }> = ({ props }) => Response.json(props.edition);
