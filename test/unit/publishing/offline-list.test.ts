import { describe, expect, test } from 'vitest';
import {
  chooseFiles,
  compareFiles,
  findChanges,
  type OfflineFile,
  sizeOf,
} from '../../../src/model/offline-list.ts';
import { toOfflineList } from '../../../src/publishing/offline-list.ts';

const page = (title: string, main: string, look = '') =>
  `<html><head>${look}<title>${title} - Change Shelf</title></head><body><main id="main">${main}</main></body></html>`;

function toSite(pages: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(pages).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

const SITE = toSite({
  '/index.html': page('Home', 'Home'),
  '/404.html': page('Page not found', 'x'),
  '/_astro/a.js': 'a',
  '/_headers': '/*',
  '/api/v1/products.json': '{}',
  '/sitemap-0.xml': '<x/>',
  '/search/v/words.bin': 'words',
  '/plan/situations/sharing.json': '{}',
  '/plan/sharing/index.html': page('Sharing', '<a href="/products/a/">A</a><a href="/lessons/gone/">B</a>'),
  '/plan/sharing/decide/index.html': page('Decide', '<a href="/files/packs/sharing-decide.zip">Pack</a>'),
  '/files/packs/sharing-decide.zip': 'zip',
  '/files/plans/plan-sharing.docx': 'docx',
  '/products/a/index.html': page('Terms &amp; conditions', 'A'),
  '/products/b/index.html': page('B', 'B'),
  '/p/001/index.html': '<title>Redirecting</title><meta http-equiv="refresh" content="0;url=/products/a/">',
});
const list = toOfflineList(SITE);
const paths = (files: readonly OfflineFile[]) => files.map(({ path }) => path);

describe('the list of what can be saved', () => {
  test('has pages, what they are made of, and documents; not what is for other programs', () => {
    expect(paths(list.files)).toEqual([
      '/',
      '/_astro/a.js',
      '/files/packs/sharing-decide.zip',
      '/files/plans/plan-sharing.docx',
      '/p/001/',
      '/plan/sharing/',
      '/plan/sharing/decide/',
      '/plan/situations/sharing.json',
      '/products/a/',
      '/products/b/',
      '/search/v/words.bin',
    ]);
  });

  test('names pages as they are called, and gives the bytes', () => {
    expect(list.files.find(({ path }) => path === '/products/a/')).toMatchObject({
      title: 'Terms & conditions',
      bytes: SITE.get('/products/a/index.html')?.length,
      hash: expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
  });

  test('documents are left out of the pages, and a situation has its plan, what the plan lists, and its documents', () => {
    expect(paths(chooseFiles(list, 'all'))).toEqual(paths(list.files));
    expect(paths(chooseFiles(list, 'pages')).filter((path) => path.startsWith('/files/'))).toEqual([]);
    expect(paths(chooseFiles(list, 'sharing'))).toEqual([
      '/',
      '/_astro/a.js',
      '/files/packs/sharing-decide.zip',
      '/files/plans/plan-sharing.docx',
      '/plan/sharing/',
      '/plan/sharing/decide/',
      '/products/a/',
    ]);
    expect(sizeOf(chooseFiles(list, 'all'))).toBe(list.files.reduce((sum, { bytes }) => sum + bytes, 0));
  });
});

describe('what has changed since', () => {
  const later = toOfflineList(
    new Map([
      ...[...SITE].filter(([path]) => path !== '/products/b/index.html'),
      ...toSite({
        '/index.html': page('Home', '<b>Home</b>', '<link href="/new-look.css">'),
        '/plan/sharing/index.html': page('Sharing', 'Other words'),
        '/products/a/index.html': page('Terms &amp; conditions', 'A, better'),
        '/lessons/c/index.html': page('C', 'C'),
      }),
    ]),
  );

  test('is what must be fetched and what may go, and nothing else', () => {
    const { toFetch, toRemove } = compareFiles(list.files, later.files);
    expect(paths(toFetch)).toEqual(['/', '/lessons/c/', '/plan/sharing/', '/products/a/']);
    expect(toRemove).toEqual(['/products/b/']);
    expect(compareFiles(later.files, later.files)).toEqual({ toFetch: [], toRemove: [] });
  });

  test('is told by title, entries first; a page that only looks different is not told', () => {
    expect(findChanges(list.files, later.files)).toEqual([
      { path: '/products/b/', title: 'B', how: 'gone' },
      { path: '/lessons/c/', title: 'C', how: 'new' },
      { path: '/products/a/', title: 'Terms & conditions', how: 'changed' },
      { path: '/plan/sharing/', title: 'Sharing', how: 'changed' },
    ]);
  });
});
