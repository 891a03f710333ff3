/** The plain texts of some entries, from which search takes passages; one file for each run of the shelf. */
import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../../data/search-files.ts';

export async function getStaticPaths() {
  const { version, texts } = await getSearchFiles();
  return texts.map((part, file) => ({ params: { version, file: String(file) }, props: { part } }));
}

export const GET: APIRoute<{ readonly part: readonly string[] }> = ({ props: { part } }) =>
  Response.json(part);
