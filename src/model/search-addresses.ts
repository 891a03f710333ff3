/**
 * Where the files of search are: one place for the page, the endpoints and the worker. Every address carries the version of the whole set, so a
 * file kept by a cache from one build never meets a file of another.
 */

/** A shelf of so few entries is fetched whole: its cards are one file, so that the first answer takes as few requests as can be. */
export const SMALL_SHELF = 256;

/** How many entries one file of cards holds, and one of texts, which are longer. */
export interface PartSizes {
  readonly cards: number;
  readonly texts: number;
}

/** Which set of files a page was built with: the version in their addresses, and how many entries they hold. */
export interface SearchSet {
  readonly version: string;
  readonly size: number;
}

export interface SearchAddresses {
  /** The index that answers first. */
  readonly words: string;
  /** The index with the words of bodies too; there only for a set that is split. */
  readonly allWords: string;
  /** What facets need of every entry. */
  readonly shelf: string;
  readonly cards: (file: number) => string;
  readonly texts: (file: number) => string;
}

/** Gives the sizes for a shelf of so many entries. An answer of twenty results needs up to twenty files of a large shelf, so those are small. */
export function toPartSizes(size: number): PartSizes {
  return size <= SMALL_SHELF ? { cards: SMALL_SHELF, texts: 32 } : { cards: 16, texts: 8 };
}

/** Gives the addresses of a set of files. */
export function toSearchAddresses(version: string): SearchAddresses {
  const folder = `/search/${version}`;
  return {
    words: `${folder}/words.bin`,
    allWords: `${folder}/all-words.bin`,
    shelf: `${folder}/shelf.json`,
    cards: (file) => `${folder}/cards/${file}.json`,
    texts: (file) => `${folder}/texts/${file}.json`,
  };
}

/** Gives the files without which there is no answer at all. */
export function toFirstFiles({ version }: SearchSet): readonly string[] {
  const { words, shelf } = toSearchAddresses(version);
  return [words, shelf];
}
