/** The files to take: each template in its formats, whole and made of its source; packs that hold what they say. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillFile } from '../../src/documents/fill/fill-file.ts';
import { readZipByPath } from '../../src/documents/zip.ts';
import { DIST } from './built-site.ts';
import { shownEntries } from './entries.ts';
import { elementsOf } from './page.ts';
import { readSite } from './site.ts';

const site = readSite(DIST);
const originals = shownEntries('products').flatMap(({ id }) => {
  const page = site.pages.get(`/products/${id}/`);
  const links = page ? elementsOf(page, 'a').filter(({ attributes }) => attributes.has('download')) : [];
  return links.length > 0
    ? [{ id, page, hrefs: links.map(({ attributes }) => attributes.get('href') ?? '') }]
    : [];
});
const read = (address: string) => new Uint8Array(readFileSync(join(DIST, address)));

test('there are files to take', () => {
  expect(originals.length).toBeGreaterThanOrEqual(26);
});

describe.each(originals)('the files of $id', ({ hrefs, page }) => {
  test('are there, in an open format and in that of Microsoft, and the zip holds them all', () => {
    const endings = new Set(hrefs.map((href) => href.split('.').at(-1)));
    expect(endings.has('docx') ? endings.has('odt') : endings.has('xlsx') && endings.has('ods')).toBe(true);
    const zip = hrefs.find((href) => href.endsWith('.zip')) ?? '';
    const packed = readZipByPath(read(zip));
    for (const href of hrefs.filter((one) => one !== zip)) {
      const name = href.split('/').at(-1) ?? '';
      expect(Buffer.compare(packed.get(name) ?? new Uint8Array(), read(href)), name).toBe(0);
    }
    expect(new TextDecoder().decode(packed.get('READ ME FIRST.txt'))).toContain('Licence and credit');
  });

  test('have the checksums that the page gives', () => {
    const sums = page ? elementsOf(page, 'dd').map(({ text }) => text.trim()) : [];
    for (const href of hrefs)
      expect(sums, href).toContain(createHash('sha256').update(read(href)).digest('hex'));
  });
});

test('every file to take has the details of a reader filled in, wherever it asks for them', () => {
  const details = { borough: 'Anytown & Co', start: '2027-03-03' };
  const files = originals.flatMap(({ hrefs }) => hrefs.filter((href) => !href.endsWith('.zip')));
  expect(files.length).toBeGreaterThan(50);
  for (const href of files) {
    const parts = readZipByPath(fillFile(href, read(href), details));
    const text = [...parts]
      .filter(([path]) => /(?:document|content|sheet1)\.xml$/u.test(path) && !path.includes('glossary'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join();
    expect(text, href).toContain('Anytown &amp; Co');
    expect(text, href).not.toContain('[council]');
    expect(text, href).not.toContain('[start date]');
  }
});

test('every stage pack that a situation offers opens, and holds a text to begin with', () => {
  const packs = [...site.pages.values()]
    .flatMap((page) => elementsOf(page, 'a'))
    .map(({ attributes }) => attributes.get('href') ?? '')
    .filter((href) => href.startsWith('/files/packs/'));
  expect(new Set(packs).size).toBeGreaterThan(60);
  for (const href of new Set(packs)) {
    const names = [...readZipByPath(read(href)).keys()];
    expect(names, href).toContain('READ ME FIRST.txt');
    expect(names.filter((name) => name.startsWith('Templates/')).length, href).toBeGreaterThan(0);
  }
});
