import { zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { readZip, toZip, ZipError } from '../../../src/documents/zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const FILES = [
  { path: 'mimetype', bytes: text('a/b'), isStored: true },
  { path: 'b/2.xml', bytes: text('two two two two two two two two') },
  { path: 'a.xml', bytes: text('one') },
];
const zone = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = zone;
});

test('files come back in the order given', () => {
  expect(readZip(toZip(FILES)).map(({ path }) => path)).toEqual(['mimetype', 'b/2.xml', 'a.xml']);
  expect(readZip(toZip(FILES)).map(({ bytes }) => new TextDecoder().decode(bytes))[2]).toBe('one');
});

test('the bytes are the same in every time zone', () => {
  const archives = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(toZip(FILES)).toString('hex');
  });
  expect(new Set(archives).size).toBe(1);
});

test('a stored file stands as it is, without extra fields, where OpenDocument looks for it', () => {
  const bytes = Buffer.from(toZip(FILES));
  expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
  expect(bytes.subarray(38, 41).toString()).toBe('a/b');
});

test('what was packed and stored is packed and stored again', () => {
  expect(readZip(toZip(FILES))).toEqual(FILES);
  expect(toZip(readZip(toZip(FILES)))).toEqual(toZip(FILES));
});

test('two files with one path are refused', () => {
  expect(() => toZip([...FILES, { path: 'a.xml', bytes: text('x') }])).toThrow(ZipError);
});

test('what is no archive, or too much of one, is refused', () => {
  expect(() => readZip(text('no zip'))).toThrow(ZipError);
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}.txt`, text('x')]));
  expect(() => readZip(zipSync(many))).toThrow('more than 2000 files');
  expect(() => readZip(zipSync({ 'big.txt': new Uint8Array(65 * 1024 * 1024) }))).toThrow(
    'larger than 64 MiB',
  );
});
