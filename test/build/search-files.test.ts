import { describe, expect, test } from 'vitest';
import { toPartSizes } from '../../src/model/search-addresses.ts';
import { readShelfFile, type ShelfFile } from '../../src/model/shelf-file.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { shownEntries } from './entries.ts';
import { elementsOf } from './page.ts';
import { readSearchFile, readSearchParts, searchVersion } from './search-folder.ts';
import { builtSite, gzipSize } from './site.ts';

interface CardInFile {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
  readonly related: readonly { readonly shelfmark: string; readonly title: string; readonly url: string }[];
}

const site = builtSite();
const entries = (['products', 'lessons'] as const).flatMap((collection) =>
  shownEntries(collection).map(({ id, data }) => ({
    shelfmark: String(data['shelfmark']),
    title: String(data['title']),
    url: `/${collection}/${id}/`,
  })),
);
const engine = openIndex(new Uint8Array(readSearchFile(site, 'words.bin')));
const shelf = JSON.parse(readSearchFile(site, 'shelf.json').toString('utf8')) as ShelfFile;
const cardFiles = readSearchParts<CardInFile>(site, 'cards');
const textFiles = readSearchParts<string>(site, 'texts');
const cards = cardFiles.flat();

test('the search index holds as many documents as there are entries', () => {
  expect(engine.size).toBe(entries.length);
});

describe('the set of files', () => {
  test('is the one that the Find page names, with its size, and says its version itself', () => {
    const page = site.pages.get('/find/');
    const element = page && elementsOf(page, 'catalogue-search')[0]?.attributes;
    expect(element?.get('data-version')).toBe(searchVersion(site));
    expect(element?.get('data-size')).toBe(String(entries.length));
    expect(shelf.version).toBe(searchVersion(site));
  });

  test('has cards and texts in the order of the facets, in files of equal size', () => {
    expect(cards.map(({ shelfmark }) => shelfmark)).toEqual(shelf.shelfmarks);
    expect(textFiles.flat()).toHaveLength(entries.length);
    const sizes = toPartSizes(entries.length);
    expect(cardFiles.slice(0, -1).filter(({ length }) => length !== sizes.cards)).toEqual([]);
    expect(textFiles.slice(0, -1).filter(({ length }) => length !== sizes.texts)).toEqual([]);
  });

  test('needs at most 250 kB for the first answer', () => {
    const folder = `/search/${searchVersion(site)}/`;
    const first = [...site.files].filter(
      (path) => path.startsWith(folder) && !/\/texts\/|\/all-words/u.test(path),
    );
    expect(first.length).toBe(cardFiles.length + 2);
    expect(first.reduce((sum, path) => sum + gzipSize(site, path), 0)).toBeLessThan(250_000);
  });
});

test('there is a card for each entry, with its number, title and address', () => {
  const byShelfmark = (a: { readonly shelfmark: string }, b: { readonly shelfmark: string }) =>
    a.shelfmark.localeCompare(b.shelfmark);
  expect(cards.map(({ shelfmark, title, url }) => ({ shelfmark, title, url })).toSorted(byShelfmark)).toEqual(
    entries.toSorted(byShelfmark),
  );
});

test('what a card names on the other side is on the shelf, under that name, and names it back', () => {
  const byMark = new Map(cards.map((card) => [card.shelfmark, card]));
  const named = cards.flatMap(({ shelfmark, related }) => related.map((link) => ({ shelfmark, link })));
  expect(named.length).toBeGreaterThan(50);
  const wrong = named.filter(({ shelfmark, link }) => {
    const card = byMark.get(link.shelfmark);
    const isBack = card?.related.some((back) => back.shelfmark === shelfmark);
    return card?.title !== link.title || card.url !== link.url || !isBack;
  });
  expect(wrong).toEqual([]);
});

test('facets have the values of the records', () => {
  const byMark = new Map(readShelfFile(shelf).map(({ shelfmark, facets }) => [shelfmark, facets]));
  const records = (['products', 'lessons'] as const).flatMap((collection) => shownEntries(collection));
  const wrong = records.filter(({ data }) => {
    const facets = byMark.get(String(data['shelfmark']));
    return (
      JSON.stringify([facets?.theme, facets?.stage]) !== JSON.stringify([data['themes'], data['stages']])
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every entry is found by its own title, among the first three', () => {
  const notFound = entries.filter(
    ({ title, shelfmark }) => !engine.search(title, { limit: 3 }).results.some(({ id }) => id === shelfmark),
  );
  expect(notFound).toEqual([]);
});

test('what the index finds has a card', () => {
  const known = new Set(cards.map(({ shelfmark }) => shelfmark));
  const { results } = engine.search('library', { limit: Infinity });
  expect(results.length).toBeGreaterThan(10);
  expect(results.filter(({ id }) => !known.has(id))).toEqual([]);
});
