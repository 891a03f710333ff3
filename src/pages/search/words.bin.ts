/** The search index, one file. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../data/catalogue.ts';
import { toSearchDocument } from '../../model/search-document.ts';
import { buildIndex } from '../../search/index.ts';
import { SYNONYMS } from '../../vocabulary/synonyms.ts';

export const GET: APIRoute = async () => {
  const { entries } = await getCatalogue();
  const bytes = buildIndex(entries.map(toSearchDocument), { synonyms: SYNONYMS });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
