/** What the built site should hold, counted from the files of the shelf itself and not from the code that builds the site. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { ROOT } from './built-site.ts';

export type Collection = keyof typeof COLLECTIONS;

/** Where the site says that it is. */
export const SITE_URL = process.env['SITE_URL'] ?? 'https://change-shelf.example';

export interface EntryFile {
  readonly id: string;
  /** Its frontmatter, or all of a YAML file. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads the entries of a collection, in order of id. */
export function entryFiles(collection: Collection, shelf = ROOT): readonly EntryFile[] {
  const { folder, pattern } = COLLECTIONS[collection];
  const base = join(shelf, folder);
  if (!existsSync(base)) return [];
  return globSync(pattern, { cwd: base })
    .toSorted()
    .map((path) => ({
      id: path.replaceAll('\\', '/').replace(/(?:\/index)?\.[a-z]+$/u, ''),
      data: parse(frontmatter(readFileSync(join(base, path), 'utf8'))) as EntryFile['data'],
    }));
}

/** Reads the entries of a collection that readers find on the shelf: withdrawn ones are off it. */
export function shownEntries(collection: Collection, shelf = ROOT): readonly EntryFile[] {
  return entryFiles(collection, shelf).filter(({ data }) => data['status'] !== 'withdrawn');
}

function frontmatter(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text)?.[1] ?? text;
}
