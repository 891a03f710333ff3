/** Some entries in short, for drawing search results; one file for each run of the shelf. */
import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../../data/search-files.ts';
import type { ResultCard } from '../../../../model/card.ts';

export async function getStaticPaths() {
  const { version, cards } = await getSearchFiles();
  return cards.map((part, file) => ({ params: { version, file: String(file) }, props: { part } }));
}

export const GET: APIRoute<{ readonly part: readonly ResultCard[] }> = ({ props: { part } }) =>
  Response.json(part);
