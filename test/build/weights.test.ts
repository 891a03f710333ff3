import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, type Page } from './page.ts';
import { builtSite, gzipSize, readablePages, readSiteFile } from './site.ts';

/** One kilobyte as in the quality bars. */
const KB = 1000;
const site = builtSite();
const pages = readablePages(site);
const isDetail = ({ url }: Page) => /^\/(?:products|lessons)\/(?!\d+\/)[^/]+\/$/u.test(url);

const fileOf = ({ url }: Page) => (url.endsWith('/') ? `${url}index.html` : url);

function styles(page: Page): readonly string[] {
  return elementsOf(page, 'link').flatMap(({ attributes }) =>
    attributes.get('rel') === 'stylesheet' ? (attributes.get('href') ?? []) : [],
  );
}

/** Gives the scripts that a page runs before any control is used: those it names, and what they import at once. */
function scripts(page: Page): readonly string[] {
  const all = new Set(elementsOf(page, 'script').flatMap(({ attributes }) => attributes.get('src') ?? []));
  for (const path of all) {
    const code = readSiteFile(site, path).toString('utf8');
    for (const [, target = ''] of code.matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.{1,2}\/[^"']+)["']/gu))
      all.add(posix.join(posix.dirname(path), target));
  }
  return [...all];
}

/** Gives every script that a page can come to load, whatever is used on it: also what is imported later, and workers. */
function allScripts(page: Page): readonly string[] {
  const all = new Set(scripts(page));
  // Only a button of an entry leads to what changes a plan.
  const isUsed = (path: string) =>
    !path.includes('/planned-entry.') || elementsOf(page, 'add-to-plan').length > 0;
  for (const path of all) {
    const code = readSiteFile(site, path).toString('utf8');
    for (const [, name = ''] of code.matchAll(/["'`/]([\w.-]+\.js)["'`]/gu)) {
      const target = posix.join('/_astro', name);
      if (site.files.has(target) && isUsed(target)) all.add(target);
    }
  }
  return [...all];
}

const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSize(site, path), 0);

/** Gives the pages over the limit with their sizes, the heaviest first. */
function over(limit: number, candidates: readonly Page[], size: (page: Page) => number): readonly string[] {
  return candidates
    .map((page) => ({ url: page.url, bytes: size(page) }))
    .filter(({ bytes }) => bytes > limit)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ url, bytes }) => `${url} ${(bytes / KB).toFixed(1)} kB`);
}

describe('weights, as sent with gzip', () => {
  test('no HTML page is over 30 kB', () => {
    expect(over(30 * KB, pages, (page) => gzipSize(site, fileOf(page)))).toEqual([]);
  });

  test('the home page, each product and each lesson are at most 30 kB with styles and script, without fonts', () => {
    const heavy = [...pages.filter(isDetail), ...pages.filter(({ url }) => url === '/')];
    expect(heavy.length).toBeGreaterThan(100);
    expect(over(30 * KB, heavy, (page) => sizeOf([fileOf(page), ...styles(page), ...scripts(page)]))).toEqual(
      [],
    );
  });

  test('every page but Find and the forms runs at most 2 kB of script before a control is used', () => {
    const others = pages.filter(
      (page) =>
        page.url !== '/find/' &&
        !elementsOf(page, 'form').some(({ attributes }) => attributes.get('method') === 'post'),
    );
    expect(over(2 * KB, others, (page) => sizeOf(scripts(page)))).toEqual([]);
  });

  test('Find and the forms run at most 6 kB of script before a control is used', () => {
    expect(scripts(site.pages.get('/find/') as Page).length).toBeGreaterThan(0);
    expect(over(6 * KB, pages, (page) => sizeOf(scripts(page)))).toEqual([]);
  });

  test('a form to contribute loads at most 45 kB of script in all, the search worker included', () => {
    const forms = pages.filter(({ url }) => /^\/contribute\/[^/]+\/$/u.test(url));
    expect(forms).toHaveLength(5);
    for (const form of forms) {
      const names = allScripts(form).join();
      expect(names).toMatch(/later-steps[\s\S]*search-worker|search-worker[\s\S]*later-steps/u);
      expect(names).toContain('offered-file-worker');
    }
    expect(over(45 * KB, forms, (page) => sizeOf(allScripts(page)))).toEqual([]);
  });

  test('at most two fonts are preloaded, and styles are one file', () => {
    const preloads = (page: Page) =>
      elementsOf(page, 'link').filter(({ attributes }) => attributes.get('rel') === 'preload').length;
    expect(pages.filter((page) => preloads(page) > 2).map(({ url }) => url)).toEqual([]);
    expect(pages.filter((page) => styles(page).length > 1).map(({ url }) => url)).toEqual([]);
  });
});
