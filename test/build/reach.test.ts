import { expect, test } from 'vitest';
import { SITE_URL, shownEntries } from './entries.ts';
import { linksOf } from './page.ts';
import { builtSite, readablePages, readSiteFile } from './site.ts';

const site = builtSite();

/** Gives the paths of all pages that links lead to, from the home page on. */
function reachable(): ReadonlySet<string> {
  const reached = new Set(['/']);
  for (const url of reached) {
    const page = site.pages.get(url);
    for (const href of page ? linksOf(page) : []) {
      const target = URL.canParse(href, new URL(url, SITE_URL))
        ? new URL(href, new URL(url, SITE_URL))
        : undefined;
      if (target?.origin === new URL(SITE_URL).origin && site.pages.has(target.pathname))
        reached.add(target.pathname);
    }
  }
  return reached;
}

test('links lead from the home page to every page', () => {
  const reached = reachable();
  const lost = readablePages(site).filter(({ url }) => url !== '/404.html' && !reached.has(url));
  expect(lost.map(({ url }) => url)).toEqual([]);
});

test('the sitemap lists exactly the pages that search engines may show', () => {
  const listed = [...site.files]
    .filter((path) => /^\/sitemap-\d+\.xml$/u.test(path))
    .flatMap((path) =>
      [
        ...readSiteFile(site, path)
          .toString('utf8')
          .matchAll(/<loc>([^<]+)<\/loc>/gu),
      ].map(([, loc = '']) => loc),
    );
  const indexable = readablePages(site).filter(({ isHidden }) => !isHidden);
  const paths = listed.map((loc) => new URL(loc).pathname);
  const expected = new Set(indexable.map(({ url }) => url));
  expect({
    'listed, but not to be shown': paths.filter((path) => !expected.has(path)),
    'to be shown, but not listed': [...expected].filter((url) => !paths.includes(url)),
    'listed under another address of the site': listed.filter(
      (loc) => new URL(loc).origin !== new URL(SITE_URL).origin,
    ),
  }).toEqual({
    'listed, but not to be shown': [],
    'to be shown, but not listed': [],
    'listed under another address of the site': [],
  });
  expect(expected.size).toBeGreaterThan(shownEntries('products').length + shownEntries('lessons').length);
});

test('only the page for a missing page asks search engines to leave it out', () => {
  expect(
    readablePages(site)
      .filter(({ isHidden }) => isHidden)
      .map(({ url }) => url),
  ).toEqual(['/404.html']);
});
