/**
 * The search documents of the real shelf, read from the records on disk without a build. The benches assume what the check of content
 * proves: that every record fits its schema.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/authoring/front-matter.ts';
import { type CatalogueRecords, toCatalogue } from '../../src/model/catalogue.ts';
import { toSearchDocument } from '../../src/model/search-document.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import type { SearchDocument } from '../../src/search/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Any day does: no date is part of a search document. */
const TODAY = '2026-11-23';

/** Gives the search documents of all published products and lessons, in shelf order. */
export function readShelfDocuments(): readonly SearchDocument[] {
  const records = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, collection]) => [name, readRecords(collection)]),
  ) as unknown as CatalogueRecords;
  return toCatalogue(records, TODAY).entries.map(toSearchDocument);
}

function readRecords({ folder, pattern, form }: (typeof COLLECTIONS)[keyof typeof COLLECTIONS]) {
  return globSync(pattern, { cwd: join(ROOT, folder) })
    .toSorted()
    .map((path) => ({
      id: path.replace(/(?:\/index)?\.[a-z]+$/u, ''),
      ...readRecord(readFileSync(join(ROOT, folder, path), 'utf8'), form),
    }));
}

function readRecord(text: string, form: 'mdx' | 'yaml'): { data: unknown; body?: string } {
  if (form === 'yaml') return { data: parse(text) as unknown };
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) throw new Error(`An entry has no fields: ${parts[0]?.found}`);
  return { data: parse(parts.yaml) as unknown, body: parts.body.trim() };
}
