/** The files of search, made once for the whole build. Their version is drawn from what they hold: the same shelf, the same addresses. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type SearchFiles, toSearchFiles } from '../model/search-files.ts';
import { buildIndex } from '../search/index.ts';
import { SYNONYMS } from '../vocabulary/synonyms.ts';
import { getCatalogue } from './catalogue.ts';

const VERSION_LENGTH = 12;

export interface VersionedSearchFiles extends SearchFiles {
  readonly version: string;
}

let files: Promise<VersionedSearchFiles> | undefined;

/** Gives the files of search for the shelf as it is. */
export function getSearchFiles(): Promise<VersionedSearchFiles> {
  if (import.meta.env.DEV) return makeSearchFiles();
  files ??= makeSearchFiles();
  return files;
}

async function makeSearchFiles(): Promise<VersionedSearchFiles> {
  const { entries } = await getCatalogue();
  const made = toSearchFiles(entries, {
    buildIndex: (documents) => buildIndex(documents, { synonyms: SYNONYMS }),
    toSentBytes: (content) => gzipSync(content).length,
  });
  return { ...made, version: toVersion(made) };
}

function toVersion({ words, allWords, items, cards, texts }: SearchFiles): string {
  const hash = createHash('sha256').update(words);
  if (allWords) hash.update(allWords);
  return hash
    .update(JSON.stringify([items, cards, texts]))
    .digest('hex')
    .slice(0, VERSION_LENGTH);
}
