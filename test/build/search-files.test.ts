import { expect, test } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { shownEntries } from './entries.ts';
import { builtSite, readSiteFile } from './site.ts';

interface CardInFile {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
}

const site = builtSite();
const entries = (['products', 'lessons'] as const).flatMap((collection) =>
  shownEntries(collection).map(({ id, data }) => ({
    shelfmark: String(data['shelfmark']),
    title: String(data['title']),
    url: `/${collection}/${id}/`,
  })),
);
const engine = openIndex(new Uint8Array(readSiteFile(site, '/search/words.bin')));
const cards = JSON.parse(readSiteFile(site, '/search/cards.json').toString('utf8')) as readonly CardInFile[];

test('the search index holds as many documents as there are entries', () => {
  expect(engine.size).toBe(entries.length);
});

test('there is a card for each entry, with its number, title and address', () => {
  const byShelfmark = (a: CardInFile, b: CardInFile) => a.shelfmark.localeCompare(b.shelfmark);
  expect(cards.map(({ shelfmark, title, url }) => ({ shelfmark, title, url })).toSorted(byShelfmark)).toEqual(
    entries.toSorted(byShelfmark),
  );
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
