/** A shelf that has closed: every page says so, no form is left, and a wrong day stops the build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildShelf, ROOT } from './built-site.ts';
import { SITE_URL } from './entries.ts';
import { findDeadTargets } from './link-check.ts';
import { elementsOf } from './page.ts';
import { readablePages, readSite, type Site } from './site.ts';

const shelf = join(ROOT, 'test/fixtures/shelves/small');
const WORDS = 'The shelf closed on 31 March 2027. It can be read and copied; nothing new is taken in.';
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'closed-'));
  await buildShelf({ outDir: join(folder, 'site'), shelf, variables: { CLOSED_ON: '2027-03-31' } });
  site = readSite(join(folder, 'site'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every page says that the shelf has closed, and on which day', () => {
  const silent = readablePages(site).filter(
    (page) => !elementsOf(page, 'aside').some(({ text }) => text.includes(WORDS)),
  );
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('the forms are gone from their pages, which say what can be done instead', () => {
  const pages = readablePages(site).filter(({ url }) => url.startsWith('/contribute/'));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    expect(elementsOf(page, 'contribution-form'), page.url).toEqual([]);
    expect(
      elementsOf(page, 'form').filter(({ attributes }) => attributes.get('method') === 'post'),
      page.url,
    ).toEqual([]);
    expect(
      elementsOf(page, 'h2').map(({ text }) => text),
      page.url,
    ).toContain('What you can do instead');
  }
});

test('no link is dead', () => {
  expect(findDeadTargets(site, SITE_URL)).toEqual([]);
});
