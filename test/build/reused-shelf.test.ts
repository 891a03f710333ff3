/** A shelf on which boroughs have used products, built: the slip, all loans, both sides of the links, a withdrawn product, the figures. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildShelf, ROOT } from './built-site.ts';
import { SITE_URL } from './entries.ts';
import { findDeadTargets } from './link-check.ts';
import { elementsOf, type Page } from './page.ts';
import { gzipSize, readSite, readSiteFile, type Site } from './site.ts';

const SHELF = join(ROOT, 'test/fixtures/shelves/reused');
let site: Site;

beforeAll(async () => {
  const outDir = join(ROOT, '.cache', 'test-dist-reused');
  await buildShelf({ outDir, shelf: SHELF });
  site = readSite(outDir);
});

const pageAt = (url: string): Page => site.pages.get(url) ?? expect.fail(`there is a page ${url}`);
const wordsAt = (url: string) =>
  elementsOf(pageAt(url), 'main')
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ');
const summariesAt = (url: string) =>
  elementsOf(pageAt(url), 'details').filter(({ attributes }) => attributes.get('class') === 'loan');

test('no link leads nowhere', () => {
  expect(findDeadTargets(site, SITE_URL)).toEqual([]);
});

test('the slip shows five loans, and the page of all shows each of seven', () => {
  expect(summariesAt('/products/ask-the-public/')).toHaveLength(5);
  expect(wordsAt('/products/ask-the-public/')).toContain('See all 7 loans');
  expect(summariesAt('/products/ask-the-public/reuse/')).toHaveLength(7);
  expect(site.pages.has('/products/old-form/reuse/')).toBe(false);
});

test('readiness counts confirmed use alone, on the page and in the comparison', () => {
  const label = 'Used by 2 boroughs';
  expect(wordsAt('/products/ask-the-public/')).toContain(label);
  expect(readSiteFile(site, '/compare/products/0.json').toString('utf8')).toContain(label);
});

test('a borough and a lesson lead back to the use', () => {
  expect(wordsAt('/boroughs/northside/')).toContain('Reused: 2');
  const lesson = wordsAt('/lessons/first-finding/');
  expect(lesson).toContain('1 borough saw it hold. 1 borough saw it fail.');
  expect(lesson).toContain('Nobody answered.');
});

test('a withdrawn product keeps its page, says what to use, and is in no list', () => {
  expect(wordsAt('/products/old-form/')).toContain('Do not use it for new work');
  expect(wordsAt('/products/')).not.toContain('Old form');
  const edition = JSON.parse(readSiteFile(site, '/p/002/version.json').toString('utf8')) as object;
  expect(edition).toMatchObject({
    shelfmark: 'P-002',
    withdrawn: { on: '2026-10-01', replacedBy: { shelfmark: 'P-001', url: '/products/ask-the-public/' } },
  });
});

test('versions are told to readers and to programs', () => {
  expect(wordsAt('/products/ask-the-public/')).toContain('1.0 1 March 2026');
  const { version, changes } = JSON.parse(readSiteFile(site, '/p/001/version.json').toString('utf8')) as {
    readonly version: string;
    readonly changes: readonly { readonly version: string }[];
  };
  expect([version, ...changes.map((change) => change.version)]).toEqual(['1.1', '1.1', '1.0']);
});

test('figures stand by their basis and are in the table to download', () => {
  expect(wordsAt('/reuse-and-savings/forecast/')).toContain('£30,000');
  expect(wordsAt('/reuse-and-savings/forecast/')).not.toContain('£12,000');
  expect(wordsAt('/reuse-and-savings/reported/')).toContain('£12,000');
  const table = readSiteFile(site, '/reuse-and-savings/figures.csv').toString('utf8');
  expect(table.trim().split('\r\n')).toHaveLength(4);
  expect(table).not.toMatch(/42,?000/u);
});

test('the page of a product with many loans stays light', () => {
  expect(gzipSize(site, '/products/ask-the-public/index.html')).toBeLessThan(12_000);
});
