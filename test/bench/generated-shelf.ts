/**
 * Writes a shelf of any size for `CONTENT_DIR`: generated documents as products and lessons that pass `npm run check:content`, beside the
 * real boroughs and organisations that they name. The same parameters write the same files.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeRandom } from '../make/random.ts';
import { generateDocuments, makeTextModel } from './generated-documents.ts';
import { makeGeneratedEntry } from './generated-entry.ts';
import { readShelfDocuments } from './shelf-documents.ts';

export interface ShelfSize {
  /** Products and lessons together, half of each. */
  readonly entries: number;
  readonly seed: number;
}

const CONTENT = resolve(import.meta.dirname, '../../src/content');
const COPIED = ['boroughs', 'organisations'] as const;

/** Writes the shelf into a folder that is empty or not there yet. @throws {Error} when the folder holds something */
export function writeGeneratedShelf(directory: string, { entries, seed }: ShelfSize): void {
  mkdirSync(directory, { recursive: true });
  if (readdirSync(directory).length > 0) throw new Error(`${directory} is not empty.`);
  for (const name of COPIED)
    cpSync(join(CONTENT, name), join(directory, 'src/content', name), { recursive: true });
  const documents = generateDocuments(entries, seed, makeTextModel(readShelfDocuments()));
  const around = {
    documents,
    boroughs: readIds(join(CONTENT, 'boroughs')),
    organisations: readIds(join(CONTENT, 'organisations')),
    random: makeRandom(seed),
  };
  for (const place of documents.keys()) {
    const { path, text } = makeGeneratedEntry(place, around);
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function readIds(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => name.replace(/\.yaml$/u, ''))
    .toSorted();
}
