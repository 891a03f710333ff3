/** The search index that answers first. */
import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../data/search-files.ts';

export async function getStaticPaths() {
  const { version } = await getSearchFiles();
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { words } = await getSearchFiles();
  return new Response(new Uint8Array(words), { headers: { 'Content-Type': 'application/octet-stream' } });
};
