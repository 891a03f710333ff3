/** What an intake needs to know of the shelf: which entries it has, what they are called, which numbers are taken. */
import { nextShelfmark } from '../between-entries.ts';
import { readEntry } from '../entry.ts';
import { type EntryIndex, makeEntryIndex } from '../entry-index.ts';
import { readText } from '../field-path.ts';
import { placeOf } from '../place.ts';
import type { Shelf } from '../shelf.ts';
import type { CollectionName } from '../../schemas/fields.ts';

export interface NamedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  /** Its name or title; its id if it has neither. */
  readonly name: string;
  readonly shelfmark: string | undefined;
  /** `inner` or `outer`, of a borough. */
  readonly ring: string | undefined;
}

export interface ShelfNames {
  readonly entries: readonly NamedEntry[];
  readonly index: EntryIndex;
  /** Paths of all files. */
  readonly paths: ReadonlySet<string>;
  /** Gives the next free shelfmark with this letter. */
  readonly nextShelfmark: (letter: 'P' | 'L') => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the names off a shelf. */
export function toShelfNames({ files, today }: Shelf): ShelfNames {
  const entries = files.flatMap(({ path, content }) => {
    const place = placeOf(path);
    if (!place || content.state !== 'text') return [];
    const { data } = readEntry({ ...place, file: path }, content.text).fields;
    return {
      ...place,
      name: readText(data, ['name']) ?? readText(data, ['title']) ?? place.id,
      shelfmark: readText(data, ['shelfmark']),
      ring: readText(data, ['ring']),
    };
  });
  const shelfmarks = entries.flatMap(({ shelfmark }) => shelfmark ?? []);
  return {
    entries,
    index: makeEntryIndex(entries),
    paths: new Set(files.map(({ path }) => path)),
    nextShelfmark: (letter) => nextShelfmark(shelfmarks, letter),
    today,
  };
}

/** Finds the entry that a contributor means by its id, its shelfmark or its name, capitals aside. */
export function findNamed(
  { entries }: ShelfNames,
  collections: readonly CollectionName[],
  typed: string,
): NamedEntry | undefined {
  const wanted = toBare(typed);
  return entries.find(
    ({ collection, id, name, shelfmark }) =>
      collections.includes(collection) && [id, name, shelfmark ?? ''].some((word) => toBare(word) === wanted),
  );
}

function toBare(text: string): string {
  return text.trim().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').toLowerCase();
}
