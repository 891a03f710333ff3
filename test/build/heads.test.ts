import { expect, test } from 'vitest';
import { SITE_URL } from './entries.ts';
import { elementsOf, metaOf, type Page } from './page.ts';
import { builtSite, readablePages } from './site.ts';

const pages = readablePages(builtSite());

/** Gives the addresses of the pages that break a rule, so that a failure names them. */
const breaking = (isBroken: (page: Page) => boolean): readonly string[] =>
  pages.filter(isBroken).map(({ url }) => url);

/** Gives what several pages share, each with the pages that share it. */
function shared(valueOf: (page: Page) => string): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(pages, valueOf);
  return Object.fromEntries(
    [...groups]
      .filter(([, same]) => same.length > 1)
      .map(([value, same]) => [value, same.map(({ url }) => url)]),
  );
}

const titleOf = (page: Page): string =>
  elementsOf(page, 'title')
    .map(({ text }) => text)
    .join(' + ');
const linkOf = (page: Page, rel: string): string | undefined =>
  elementsOf(page, 'link')
    .find(({ attributes }) => attributes.get('rel') === rel)
    ?.attributes.get('href');

test('every page has one first-level heading, and it is not empty', () => {
  expect(
    breaking((page) => elementsOf(page, 'h1').length !== 1 || elementsOf(page, 'h1')[0]?.text === ''),
  ).toEqual([]);
});

test('headings go down one level at a time', () => {
  const skips = (page: Page) =>
    page.elements
      .filter(({ tag, isInTemplate }) => /^h[1-6]$/u.test(tag) && !isInTemplate)
      .map(({ tag }) => Number(tag[1]))
      .some((level, index, levels) => level > (levels[index - 1] ?? 0) + 1);
  expect(breaking(skips)).toEqual([]);
});

test('every page has a title of its own', () => {
  expect(breaking((page) => titleOf(page) === '')).toEqual([]);
  expect(shared(titleOf)).toEqual({});
});

test('every page has a description of its own', () => {
  expect(breaking((page) => (metaOf(page, 'description') ?? '') === '')).toEqual([]);
  expect(shared((page) => metaOf(page, 'description') ?? '')).toEqual({});
});

test('every page says that it is in British English', () => {
  expect(breaking((page) => elementsOf(page, 'html')[0]?.attributes.get('lang') !== 'en-GB')).toEqual([]);
});

test('every page that search engines may show names itself as its canonical address, and no other page names one', () => {
  const expected = (page: Page) => (page.isHidden ? undefined : new URL(page.url, SITE_URL).href);
  expect(breaking((page) => linkOf(page, 'canonical') !== expected(page))).toEqual([]);
});

test('every page has one main part, which the skip link leads to', () => {
  const isBroken = (page: Page) => {
    const [first] = elementsOf(page, 'a');
    const mains = elementsOf(page, 'main');
    return mains.length !== 1 || first?.attributes.get('href') !== `#${mains[0]?.attributes.get('id')}`;
  };
  expect(breaking(isBroken)).toEqual([]);
});
