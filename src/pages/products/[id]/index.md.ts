/** The page of a product as Markdown. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import { getProductFiles, toAddress } from '../../../data/product-files.ts';
import { toProductMarkdown } from '../../../model/open-data/product-markdown.ts';
import type { Product } from '../../../model/product.ts';

export async function getStaticPaths() {
  const { products, withdrawn } = await getCatalogue();
  return [...products, ...withdrawn].map((product) => ({ params: { id: product.id }, props: { product } }));
}

export const GET: APIRoute<{ readonly product: Product }> = async ({ props: { product } }) =>
  new Response(toProductMarkdown(product, await getProductFiles(product), toAddress));
