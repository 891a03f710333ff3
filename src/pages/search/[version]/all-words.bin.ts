/** The search index with the words of bodies too, for a shelf so large that its first index leaves them out. */
import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../data/search-files.ts';

export async function getStaticPaths() {
  const { version, allWords } = await getSearchFiles();
  return allWords ? [{ params: { version }, props: { allWords } }] : [];
}

export const GET: APIRoute<{ readonly allWords: Uint8Array }> = ({ props: { allWords } }) =>
  new Response(new Uint8Array(allWords), { headers: { 'Content-Type': 'application/octet-stream' } });
