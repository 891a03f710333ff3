/** A shelf that has closed: every page says so, no form is left, and a wrong day stops the build. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

test('no page invites anybody, or asks for a check that nobody makes', () => {
  const INVITATION =
    /\b(?:tell us|say what you (?:learned|used|have)|be the first|can be the first|yours is the first|share a lesson|ask a question|ask the other boroughs|we used this|ask about this|suggest a correction|can you help|overdue|check due|check is due)\b/iu;
  const found = readablePages(site).flatMap((page) =>
    elementsOf(page, 'body')
      .map(({ text }) => INVITATION.exec(text)?.[0])
      .filter((words) => words !== undefined)
      .map((words) => `${page.url}: ${words}`),
  );
  expect(
    found.filter((line) => !/^\/(?:contribute\/(?:lesson|question|correction)|about\/fields)\//u.test(line)),
  ).toEqual([]);
});

test('no link outside the notice leads to a form, and no question sheet is left', () => {
  const links = readablePages(site).flatMap((page) =>
    elementsOf(page, 'a').map(({ attributes }) => attributes.get('href') ?? ''),
  );
  expect(links.filter((href) => /^\/contribute\/./u.test(href))).toEqual([]);
  expect([...site.files].filter((url) => /^\/contribute\/.*\.txt$/u.test(url))).toEqual([]);
});

test('the feed of the whole shelf ends with the closing', () => {
  const feed = readFileSync(join(folder, 'site/feed.json'), 'utf8');
  const { items } = JSON.parse(feed) as { items: { id: string; title: string; date_published: string }[] };
  expect(items[0]).toMatchObject({
    id: expect.stringMatching(/:shelf\/closed$/u) as string,
    title: 'Last entry: The shelf closed on 31 March 2027',
    date_published: '2027-03-31T00:00:00Z',
  });
});

test('an entry says when it was last checked, and that no other check follows', () => {
  const entry = readablePages(site).find(({ url }) => /^\/products\/[^/]+\/$/u.test(url));
  const facts = entry ? elementsOf(entry, 'dd').map(({ text }) => text.replace(/\s+/gu, ' ')) : [];
  expect(facts.some((text) => text.includes('; the shelf closed on 31 March 2027'))).toBe(true);
});

test('no link is dead', () => {
  expect(findDeadTargets(site, SITE_URL)).toEqual([]);
});
