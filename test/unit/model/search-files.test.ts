/** The files of search: what stands in which, and when a shelf has a second index. */
import { describe, expect, test } from 'vitest';
import { SMALL_SHELF, toPartSizes, toSearchAddresses } from '../../../src/model/search-addresses.ts';
import { toSearchDocument } from '../../../src/model/search-document.ts';
import { toSearchFiles } from '../../../src/model/search-files.ts';
import type { SearchDocument } from '../../../src/search/types.ts';
import { makeProduct } from '../../make/shelf.ts';

const makeEntries = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...makeProduct({}, `Body ${at}.`), shelfmark: `P-${at}` }));

interface Limits {
  readonly firstAnswerBytes?: number;
}

/** Makes the files with an index that is as many bytes long as the documents have letters. */
function make(count: number, limits: Limits = {}) {
  const built: (readonly SearchDocument[])[] = [];
  const buildIndex = (documents: readonly SearchDocument[]) => {
    built.push(documents);
    return new Uint8Array(JSON.stringify(documents).length);
  };
  const toSentBytes = (content: Uint8Array | string) => (typeof content === 'string' ? 0 : content.length);
  return { files: toSearchFiles(makeEntries(count), { buildIndex, toSentBytes, ...limits }), built };
}

const bytesOf = (documents: readonly SearchDocument[]) => JSON.stringify(documents).length;
const wholeBytes = (count: number) => bytesOf(makeEntries(count).map(toSearchDocument));
const withoutBody = (document: SearchDocument) => ({ ...document, body: '' });
const withoutSummary = (document: SearchDocument) => ({ ...withoutBody(document), summary: '' });

describe('the index', () => {
  test.each([
    { count: 4, limits: { firstAnswerBytes: wholeBytes(4) }, isSplit: false, why: 'as many bytes as may be' },
    { count: 4, limits: { firstAnswerBytes: wholeBytes(4) - 1 }, isSplit: true, why: 'one byte more' },
    { count: 0, limits: {}, isSplit: false, why: 'no entry' },
    { count: 40, limits: {}, isSplit: false, why: 'a shelf like ours' },
  ])('for $why is in two: $isSplit', ({ count, limits, isSplit }) => {
    expect(make(count, limits).files.allWords !== undefined).toBe(isSplit);
  });

  test('has everything when it is one', () => {
    const { files, built } = make(2);
    expect(built).toHaveLength(1);
    expect(built[0]?.map(({ body }) => body)).toEqual(['Body 0.', 'Body 1.']);
    expect(files.words).toHaveLength(bytesOf(built[0] ?? []));
  });

  const documents = makeEntries(3).map(toSearchDocument);
  const titles = documents.map(({ id, title, aliases = [] }) => ({ id, title, aliases }));

  test.each([
    { room: bytesOf(documents.map(withoutBody)), expected: documents.map(withoutBody), why: 'no bodies' },
    {
      room: bytesOf(documents.map(withoutBody)) - 1,
      expected: documents.map(withoutSummary),
      why: 'no summaries either, where room is short',
    },
    {
      room: bytesOf(documents.map(withoutSummary)) - 1,
      expected: titles,
      why: 'titles only, where it is shorter',
    },
    { room: 1, expected: titles, why: 'titles only, where there is none' },
  ])('that answers first has $why; the other has all', ({ room, expected }) => {
    const { files, built } = make(3, { firstAnswerBytes: room });
    expect(built.at(-1)).toEqual(expected);
    expect(files.words).toHaveLength(bytesOf(expected));
    expect(files.allWords).toHaveLength(bytesOf(documents));
  });

  test('that answers first leaves room for facets and for the heaviest six files of cards', () => {
    const toSentBytes = (content: Uint8Array | string) => (typeof content === 'string' ? 10 : content.length);
    const entries = makeEntries(SMALL_SHELF + 400);
    const lean = entries.map(toSearchDocument).map(withoutBody);
    const buildIndex = (given: readonly SearchDocument[]) => new Uint8Array(bytesOf(given));
    const make = (firstAnswerBytes: number) =>
      toSearchFiles(entries, { buildIndex, toSentBytes, firstAnswerBytes }).words.length;
    expect(make(bytesOf(lean) + 10 + 6 * 10)).toBe(bytesOf(lean));
    expect(make(bytesOf(lean) + 10 + 6 * 10 - 1)).toBeLessThan(bytesOf(lean));
  });
});

describe('cards and texts', () => {
  const lengths = (parts: readonly (readonly unknown[])[]) => parts.map(({ length }) => length);

  test('stand in files of equal size, in shelf order, the last with what remains', () => {
    const count = SMALL_SHELF + 1;
    const { cards, texts, items } = make(count).files;
    const sizes = toPartSizes(count);
    expect(lengths(cards)).toEqual([...Array<number>(Math.floor(count / sizes.cards)).fill(sizes.cards), 1]);
    expect(lengths(texts)).toEqual([...Array<number>(Math.floor(count / sizes.texts)).fill(sizes.texts), 1]);
    expect(cards.flat().map(({ shelfmark }) => shelfmark)).toEqual(items.map(({ shelfmark }) => shelfmark));
    expect(texts[1]?.[0]).toBe(`Body ${sizes.texts}.`);
  });

  test('of a small shelf are one file of cards and few of texts', () => {
    const { cards, texts } = make(SMALL_SHELF).files;
    expect(lengths(cards)).toEqual([SMALL_SHELF]);
    expect(texts).toHaveLength(8);
  });

  test('of an empty shelf are no files', () => {
    expect(make(0).files).toMatchObject({ cards: [], texts: [], items: [] });
  });
});

test('every address carries the version, and no two are the same', () => {
  const at = toSearchAddresses('abc123');
  const addresses = [at.words, at.allWords, at.shelf, at.cards(0), at.cards(1), at.texts(0)];
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => !address.startsWith('/search/abc123/'))).toEqual([]);
});
