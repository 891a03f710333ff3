/** What facets need of every entry, so that counts are true before a single card is fetched. */
import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../data/search-files.ts';
import { toShelfFile } from '../../../model/shelf-file.ts';

export async function getStaticPaths() {
  const { version } = await getSearchFiles();
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { items, version, allWords } = await getSearchFiles();
  return Response.json(toShelfFile(items, { version, isSplit: allWords !== undefined }));
};
