/** The `_headers` file: which headers go with which paths. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../src/cli/header-rules.ts';

const RULES = parseHeaderRules(
  '# why\n/*\n  X-Frame: none\n\n/files/*\n  X-Frame: own\n  X-Save: a: b\n/one/\n  X-One: 1\n',
);

test.each([
  { input: '/', expected: { 'x-frame': 'none' }, why: 'a star stands for anything, also nothing' },
  {
    input: '/files/a.zip',
    expected: { 'x-frame': 'own', 'x-save': 'a: b' },
    why: 'of two rules the later counts',
  },
  {
    input: '/one/',
    expected: { 'x-frame': 'none', 'x-one': '1' },
    why: 'a path without a star is meant exactly',
  },
  { input: '/one/two/', expected: { 'x-frame': 'none' }, why: 'and not what is below it' },
])('$why', ({ input, expected }) => {
  expect(headersFor(input, RULES)).toEqual(expected);
});

test.each([
  { text: '  X-Frame: none', line: 1, why: 'a header without a path' },
  { text: '/*\n  X-Frame none', line: 2, why: 'a header without a colon' },
  { text: '/*\nX-Frame: none', line: 2, why: 'a header that is not further in' },
])('$why is refused with its line', ({ text, line }) => {
  expect(() => parseHeaderRules(text)).toThrow(`_headers:${line}: `);
});

test('the shelf forbids other sites to frame it, and its documents are saved, not shown', () => {
  const rules = parseHeaderRules(readFileSync('src/public/_headers', 'utf8'));
  expect(headersFor('/find/', rules)).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  expect(headersFor('/find/', rules)).not.toHaveProperty('content-disposition');
  expect(headersFor('/files/a/b.docx', rules)).toHaveProperty('content-disposition', 'attachment');
  expect(headersFor('/_astro/a.js', rules)['cache-control']).toContain('immutable');
});
