/** A shelf below the root of a host: every address in it, and in its documents, holds the path. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readZipByPath } from '../../src/documents/zip.ts';
import { buildShelf, ROOT } from './built-site.ts';
import { findDeadTargets } from './link-check.ts';
import { readSite, type Site } from './site.ts';

const SHELF = join(ROOT, 'test/fixtures/shelves/originals');
const HOST = 'https://libraries.example';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'base-path-'));
  const variables = { BASE_PATH: '/our/shelf/', SITE_URL: HOST, MADE_THINGS: join(folder, 'made') };
  await buildShelf({ outDir: join(folder, 'host/our/shelf'), shelf: SHELF, variables });
  site = readSite(join(folder, 'host'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isOutside = (address: string) => address.startsWith('/') && !address.startsWith('/our/shelf/');

test('every page leads to addresses below the path', () => {
  const outside = [...site.pages.values()].flatMap(({ url, elements }) =>
    elements.flatMap(({ attributes }) =>
      ['href', 'src', 'action']
        .map((name) => attributes.get(name) ?? '')
        .filter(isOutside)
        .map((address) => `${url} ${address}`),
    ),
  );
  expect(site.pages.size).toBeGreaterThan(100);
  expect(outside).toEqual([]);
});

test('every address leads to something that was built', () => {
  expect(findDeadTargets(site, HOST)).toEqual([]);
});

test('the sitemap and the canonical address hold the path once', () => {
  const map = readFileSync(join(site.folder, 'our/shelf/sitemap-0.xml'), 'utf8');
  expect(map).toContain(`<loc>${HOST}/our/shelf/find/</loc>`);
  expect(map).not.toMatch(/example\/(?!our\/shelf\/)|shelf\/our/u);
  expect(site.pages.get('/our/shelf/find/')?.html).toContain(
    `<link rel="canonical" href="${HOST}/our/shelf/find/">`,
  );
});

test('a document leads to its short address below the path', () => {
  const [document = ''] = [...site.files].filter(
    (path) => path.endsWith('.docx') && path.includes('/p-001/'),
  );
  const parts = [...readZipByPath(readFileSync(join(site.folder, document))).values()];
  expect(parts.map((bytes) => strFromU8(bytes)).join('')).toContain('libraries.example/our/shelf/p/001');
});
