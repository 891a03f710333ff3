import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { buildShelf, ROOT } from './built-site.ts';
import { type Collection, shownEntries, SITE_URL } from './entries.ts';
import { findDeadTargets } from './link-check.ts';
import { elementsOf } from './page.ts';
import { readSearchFile, readSearchParts } from './search-folder.ts';
import { readSite, type Site } from './site.ts';

const COLLECTIONS: readonly Collection[] = [
  'products',
  'lessons',
  'boroughs',
  'organisations',
  'projects',
  'bulletins',
  'events',
  'questions',
];

/** Sections that stay, whether or not the shelf has anything for them: the navigation leads there. */
const SECTIONS = [
  'products',
  'lessons',
  'boroughs',
  'organisations',
  'projects',
  'bulletins',
  'events',
  'questions',
  'programme',
  'community',
  'glossary',
  'whats-new',
];

describe.each([
  {
    name: 'small',
    why: 'two products, three lessons, a borough, an organisation, questions, an event, a record of use',
  },
  { name: 'bare', why: 'one product and its maker, nothing else' },
])('the $name shelf ($why) that CONTENT_DIR names', ({ name }) => {
  const shelf = join(ROOT, 'test/fixtures/shelves', name);
  let site: Site;

  beforeAll(async () => {
    const outDir = join(ROOT, '.cache', `test-dist-${name}`);
    await buildShelf({ outDir, shelf });
    site = readSite(outDir);
  });

  test.each(COLLECTIONS)('shows its own %s and no others', (collection) => {
    const pattern = new RegExp(`^/${collection}/(?!\\d+/)([^/]+)/$`, 'u');
    const shown = [...site.pages.keys()].flatMap((url) => pattern.exec(url)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(
      shownEntries(collection, shelf)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test.each(SECTIONS)('has the page /%s/ all the same, with a heading', (section) => {
    const page = site.pages.get(`/${section}/`);
    expect(page && elementsOf(page, 'h1').map(({ text }) => text)).toEqual([expect.stringMatching(/\w/u)]);
  });

  test('has no dead link', () => {
    expect(findDeadTargets(site, SITE_URL)).toEqual([]);
  });

  test('searches its own entries only', () => {
    const expected = (['products', 'lessons'] as const).flatMap((collection) =>
      shownEntries(collection, shelf).map(({ data }) => String(data['shelfmark'])),
    );
    const cards = readSearchParts<{ readonly shelfmark: string }>(site, 'cards').flat();
    expect(cards.map(({ shelfmark }) => shelfmark).toSorted()).toEqual(expected.toSorted());
    const engine = openIndex(new Uint8Array(readSearchFile(site, 'words.bin')));
    expect(engine.size).toBe(expected.length);
    expect(engine.search('guide').results.length).toBeGreaterThan(0);
  });

  test('says nothing like "undefined", "NaN" or "null" to a reader', () => {
    const broken = [...site.pages.values()].filter(({ elements }) =>
      elements.some(
        ({ tag, text }) =>
          tag === 'body' && /\b(?:undefined|NaN|null|\[object Object\]|Invalid Date)\b/u.test(text),
      ),
    );
    expect(broken.map(({ url }) => url)).toEqual([]);
  });
});
