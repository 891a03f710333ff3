import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { toAbout } from '../../../src/documents/about.ts';
import { toStamp } from '../../../src/documents/stamp.ts';
import { toStampQr } from '../../../src/documents/stamp-qr.ts';
import { readPixels } from '../../make/png-pixels.ts';
import { makeTemplateProduct, SHELF } from '../../make/template.ts';

const product = makeTemplateProduct();

test('the stamp says shelfmark, version, the day of the newest change and the licence', () => {
  const stamp = toStamp(product, SHELF);
  expect(stamp.footer).toBe('P-001 · Version 1.0 · 28 February 2026 · Open Government Licence 3.0');
  expect(stamp.address).toBe('https://shelf.example/p/001/');
  expect(stamp.printedAddress).toBe('shelf.example/p/001');
  expect(toStamp(product, { url: 'https://shelf.example/' })).toEqual(stamp);
});

test('a product without changes is dated by its last check', () => {
  expect(toStamp({ ...product, changes: [], version: undefined }, SHELF).line).toBe(
    'P-001 · 31 January 2026',
  );
});

test('the QR code leads to the short address, has a quiet border, and is said in words', () => {
  const stamp = toStamp(product, SHELF);
  const { png, altText } = toStampQr(stamp);
  expect(altText).toBe('QR code that leads to shelf.example/p/001');
  const { data, width, height } = readPixels(png);
  expect(jsQR(data, width, height)?.data).toBe(stamp.address);
  const side = width / 6;
  expect((side - 8 - 17) % 4).toBe(0);
  const row = Array.from({ length: side }, (_, column) =>
    data[(4 * 6 * width + column * 6) * 4] === 0 ? '#' : '.',
  ).join('');
  expect(row.startsWith('....#######.')).toBe(true);
  expect(row.endsWith('.#######....')).toBe(true);
  expect(data.subarray(0, 4 * 6 * width * 4).every((value) => value === 255)).toBe(true);
});

test('"About this template" says what the record says, in order, with absolute addresses', () => {
  const parts = toAbout(product, SHELF);
  expect(parts.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'About this template',
    'When to use it',
    'When not to use it',
    'Make it yours',
    'What it takes',
    'Rules it relies on',
    'Lessons that shaped it',
    'Words used',
    'Before you rely on it',
    'Licence and credit',
    'What changed',
  ]);
  const links = parts.flatMap((part) => (part.kind === 'heading' || !part.link ? [] : [part.link.url]));
  expect(links.every((url) => url.startsWith('https://'))).toBe(true);
  expect(parts).toContainEqual(
    expect.objectContaining({ kind: 'rule', number: 1, anchor: 'rule-ask-early', lead: 'Rule 1.' }),
  );
});

test('a part about which the record is silent is left out with its heading, and an unchecked rule says so', () => {
  const bare = { ...product, adaptSteps: [], effort: undefined, terms: [], caveat: undefined, answers: [] };
  const rules = product.rules.map((rule) => ({ ...rule, isVerified: false }));
  const parts = toAbout({ ...bare, rules }, SHELF);
  expect(parts.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).not.toContain('Words used');
  expect(JSON.stringify(parts)).toContain('We have not checked these words against the source.');
});
