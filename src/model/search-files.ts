/**
 * Everything search sends to the browser, made from the entries at build time: the index, what facets need, and cards and texts in parts
 * that are fetched when a result needs them. A large shelf gets a small index first, so that the first answer does not wait for bodies.
 */
import type { SearchDocument } from '../search/types.ts';
import { type ResultCard, toCard, toResultCard } from './card.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { toPartSizes } from './search-addresses.ts';
import { toPassageText, toSearchDocument } from './search-document.ts';
import { type ShelfItem, toShelfFile } from './shelf-file.ts';

export interface SearchFiles {
  /** The index that answers first; of a split set, without bodies. */
  readonly words: Uint8Array;
  /** The index with bodies; undefined unless the set is split. */
  readonly allWords: Uint8Array | undefined;
  /** Every entry, in shelf order. */
  readonly items: readonly ShelfItem[];
  /** Cards by file, in shelf order. */
  readonly cards: readonly (readonly ResultCard[])[];
  /** Texts from which passages are taken, by file, in shelf order. */
  readonly texts: readonly (readonly string[])[];
}

/** What the model is handed, because it knows of search by its types only and of compression not at all. */
export interface SearchFilesOptions {
  readonly buildIndex: (documents: readonly SearchDocument[]) => Uint8Array;
  /** Gives the bytes that a file takes on its way, compressed. */
  readonly toSentBytes: (content: Uint8Array | string) => number;
  /** Most bytes, as sent, that the first answer should wait for; a set that cannot keep to it is split. Default 250,000. */
  readonly firstAnswerBytes?: number;
}

const FIRST_ANSWER_BYTES = 250_000;
/** Results of a first answer, as many as are drawn while the reader types; each may need a file of cards of its own. */
const FIRST_RESULTS = 6;

type ToLeaner = (document: SearchDocument) => SearchDocument;

/** What the index that answers first may leave to the other, less and less of a document. */
const LEANER: readonly [ToLeaner, ...ToLeaner[]] = [
  (document) => ({ ...document, body: '' }),
  (document) => ({ ...document, body: '', summary: '' }),
  ({ id, title, aliases = [] }) => ({ id, title, aliases }),
];

/** Makes the files of a shelf. */
export function toSearchFiles(
  entries: readonly (Product | Lesson)[],
  options: SearchFilesOptions,
): SearchFiles {
  const { buildIndex, toSentBytes } = options;
  const documents = entries.map(toSearchDocument);
  const sizes = toPartSizes(entries.length);
  const parts = {
    items: entries.map(toCard).map(({ shelfmark, facets }) => ({ shelfmark, facets })),
    cards: toParts(entries.map(toResultCard), sizes.cards),
    texts: toParts(entries.map(toPassageText), sizes.texts),
  };
  const whole = buildIndex(documents);
  const room = toRoom(parts, options);
  if (toSentBytes(whole) <= room) return { ...parts, words: whole, allWords: undefined };
  return { ...parts, words: toFirstIndex(documents, room, options), allWords: whole };
}

/** Gives the bytes that facets and the heaviest cards of a first answer leave to its index. */
function toRoom(
  { items, cards }: Pick<SearchFiles, 'items' | 'cards'>,
  { toSentBytes, firstAnswerBytes = FIRST_ANSWER_BYTES }: SearchFilesOptions,
): number {
  const cardBytes = cards.map((part) => toSentBytes(JSON.stringify(part))).toSorted((a, b) => b - a);
  const facetBytes = toSentBytes(JSON.stringify(toShelfFile(items, { version: '', isSplit: true })));
  return firstAnswerBytes - facetBytes - cardBytes.slice(0, FIRST_RESULTS).reduce((a, b) => a + b, 0);
}

/** Builds the fullest index that has room; the leanest, if none has. */
function toFirstIndex(
  documents: readonly SearchDocument[],
  room: number,
  { buildIndex, toSentBytes }: SearchFilesOptions,
): Uint8Array {
  const [fullest, ...leaner] = LEANER;
  return leaner.reduce(
    (index, toLeaner) => (toSentBytes(index) <= room ? index : buildIndex(documents.map(toLeaner))),
    buildIndex(documents.map(fullest)),
  );
}

function toParts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
