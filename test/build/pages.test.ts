import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../src/vocabulary/glossary.ts';
import { LESSON_KINDS } from '../../src/vocabulary/lesson-kinds.ts';
import { PRODUCT_TYPES } from '../../src/vocabulary/product-types.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { STAGES } from '../../src/vocabulary/stages.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { type Collection, entryFiles, shownEntries } from './entries.ts';
import { builtSite } from './site.ts';

const { pages } = builtSite();

/** Ids of the pages one level below a section: `/products/<id>/`, page numbers of lists left out. */
function idsBelow(section: string): readonly string[] {
  const pattern = new RegExp(`^/${section}/([^/]+)/$`, 'u');
  return [...pages.keys()]
    .flatMap((url) => pattern.exec(url)?.[1] ?? [])
    .filter((id) => !/^\d+$/u.test(id))
    .toSorted();
}

/** What the shelf never falls below, so that a collection that loads nothing is noticed. */
const FLOORS: readonly { readonly collection: Collection; readonly atLeast: number }[] = [
  { collection: 'products', atLeast: 80 },
  { collection: 'lessons', atLeast: 80 },
  { collection: 'boroughs', atLeast: 33 },
  { collection: 'organisations', atLeast: 50 },
  { collection: 'projects', atLeast: 10 },
  { collection: 'bulletins', atLeast: 1 },
];

test.each(FLOORS)(
  'every file of $collection has its page, and there are at least $atLeast',
  ({ collection, atLeast }) => {
    const expected = (collection === 'lessons' ? shownEntries : entryFiles)(collection).map(({ id }) => id);
    expect(idsBelow(collection)).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThanOrEqual(atLeast);
  },
);

test.each([
  { section: 'themes', words: THEMES },
  { section: 'stages', words: STAGES },
  { section: 'situations', words: SITUATIONS },
  { section: 'types', words: PRODUCT_TYPES },
  { section: 'kinds', words: LESSON_KINDS },
])('every word of $section has its page, and no other has one', ({ section, words }) => {
  expect(idsBelow(section)).toEqual(words.map(({ id }) => id).toSorted());
});

test('every term of the glossary stands on its page', () => {
  const ids = pages.get('/glossary/')?.ids;
  expect(GLOSSARY.filter(({ id }) => !ids?.has(id)).map(({ term }) => term)).toEqual([]);
});

test('every event stands on the events page', () => {
  const html = pages.get('/events/')?.elements[0]?.text ?? '';
  const titles = entryFiles('events').map(({ data }) => String(data['title']));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => !html.includes(title))).toEqual([]);
});

test.each([
  { collection: 'products', section: 'products' },
  { collection: 'lessons', section: 'lessons' },
] as const)('the list of $collection from A to Z names every entry once', ({ collection, section }) => {
  const lists = [...pages.values()].filter(({ url }) =>
    new RegExp(`^/${section}/(?:\\d+/)?$`, 'u').test(url),
  );
  const pattern = new RegExp(`^/${section}/(?!\\d+/)[^/]+/$`, 'u');
  const named = lists.flatMap(({ elements }) =>
    elements.filter(({ tag }) => tag === 'a').flatMap(({ attributes }) => attributes.get('href') ?? []),
  );
  const expected = shownEntries(collection).map(({ id }) => `/${section}/${id}/`);
  expect(named.filter((href) => pattern.test(href)).toSorted()).toEqual(expected.toSorted());
});

describe('short addresses as printed', () => {
  const shelfmarked = (['products', 'lessons'] as const).flatMap((collection) =>
    (collection === 'lessons' ? shownEntries : entryFiles)(collection).map(({ id, data }) => {
      const [letter = '', number] = String(data['shelfmark']).split('-');
      return { short: `/${letter.toLowerCase()}/${number}/`, url: `/${collection}/${id}/` };
    }),
  );

  test('/p/001/ and /l/001/ are there', () => {
    expect(pages.get('/p/001/')?.redirectsTo).toMatch(/^\/products\//u);
    expect(pages.get('/l/001/')?.redirectsTo).toMatch(/^\/lessons\//u);
  });

  test('each leads to the entry with that number, and there is one for each', () => {
    const built = [...pages.values()].filter(({ url }) => /^\/[pl]\//u.test(url));
    expect(Object.fromEntries(built.map(({ url, redirectsTo }) => [url, redirectsTo]))).toEqual(
      Object.fromEntries(shelfmarked.map(({ short, url }) => [short, url])),
    );
  });
});
