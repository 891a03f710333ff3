/** Products by the fields in which they are compared; one file for each ten shelfmarks. Withdrawn ones are named, so that a link to one is told why. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { toComparisonFiles } from '../../../model/product-comparison.ts';

export async function getStaticPaths() {
  const { products, withdrawn } = await getCatalogue();
  return [...toComparisonFiles([...products, ...withdrawn])].map(([file, comparisons]) => ({
    params: { file },
    props: { comparisons },
  }));
}

export const GET: APIRoute<{ readonly comparisons: readonly Comparison[] }> = ({ props }) =>
  Response.json(props.comparisons);
