/** The check and Astro must take the same lines for fields, read the same values in them, and compile the same body. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/authoring/front-matter.ts';
import { withoutByteOrderMark } from '../../../src/authoring/raw-text.ts';
import { readFields } from '../../../src/authoring/yaml-fields.ts';
import { LESSON, PRODUCT } from '../../fixtures/problems/valid-shelf.ts';
import { makeRandom } from '../../make/random.ts';

// By its path: this is Astro's own reader of fields, and no dependency of ours.
const READER = pathToFileURL(resolve('node_modules', '@astrojs', 'internal-helpers/dist/frontmatter.js'));
const { parseFrontmatter } = (await import(READER.href)) as {
  readonly parseFrontmatter: (
    text: string,
    options: { readonly frontmatter: 'empty-with-spaces' },
  ) => { readonly frontmatter: unknown; readonly content: string };
};

const ACCEPTED = [
  { text: '---\na: 1\n---\n', why: 'the usual form' },
  { text: '---\na: 1\n---', why: 'no body and no line end' },
  { text: '---\r\na: 1\r\n---\r\n\r\nbody\r\n', why: 'saved on Windows' },
  { text: '\uFEFF---\na: 1\n---\nbody\n', why: 'with a byte order mark' },
  { text: '---\na: x---y\n---\nbody\n---\n', why: 'hyphens inside a line and in the body' },
];

const REFUSED = [
  { text: 'a: 1\n', kind: 'no-front-matter', why: 'no fields' },
  {
    text: '\n---\na: 1\n---\n',
    kind: 'no-front-matter',
    why: 'Astro takes a blank first line, editors do not',
  },
  { text: ' ---\na: 1\n---\n', kind: 'no-front-matter', why: 'moved in' },
  { text: '--- \na: 1\n---\n', kind: 'bad-front-matter-line', why: 'a blank after the hyphens' },
  { text: '----\na: 1\n---\n', kind: 'bad-front-matter-line', why: 'four hyphens above' },
  { text: '+++\na = 1\n+++\n', kind: 'bad-front-matter-line', why: 'another language for fields' },
  {
    text: '---\na: 1\n----\nimport x from "y"\n---\n',
    kind: 'bad-front-matter-line',
    why: 'Astro ends the fields here',
  },
  {
    text: '---\na: 1\n+++\nimport x from "y"\n---\n',
    kind: 'bad-front-matter-line',
    why: 'Astro ends the fields here',
  },
  { text: '---\na: 1\n---x\n', kind: 'bad-front-matter-line', why: 'text after the hyphens' },
  { text: '---\na: 1\n ---\n', kind: 'unclosed-front-matter', why: 'the closing line is moved in' },
  { text: '---\na: 1\n', kind: 'unclosed-front-matter', why: 'never closed' },
];

describe('fields are taken', () => {
  test.each(ACCEPTED)('$why', ({ text }) => {
    expect(expectAgreement(text)).toBe(true);
  });
});

describe('fields are refused', () => {
  test.each(REFUSED)('$why: $kind', ({ text, kind }) => {
    expect(splitFrontMatter(text)).toMatchObject([{ kind }]);
  });
});

test('whatever is taken is what Astro takes, for entries changed at random', { timeout: 60_000 }, () => {
  const pieces = [
    '---',
    '----',
    '+++',
    '\n',
    '\n---\n',
    '\r\n',
    ' ',
    '\n+++',
    'x',
    '\uFEFF',
    '- ',
    'a: b\n',
    "'",
    '2026-03-31',
    '12',
    '1e3',
    '0x1f',
    '~',
    'yes',
  ];
  let taken = 0;
  for (let seed = 1; seed <= 1_500; seed += 1) {
    const random = makeRandom(seed);
    const source = random.pick([LESSON, PRODUCT]);
    const at = random.below(source.length);
    if (expectAgreement(source.slice(0, at) + random.pick(pieces) + source.slice(at + random.below(3))))
      taken += 1;
  }
  expect(taken).toBeGreaterThan(400);
});

/** Compares with Astro what the check takes; tells whether it takes the fields. */
function expectAgreement(typed: string): boolean {
  const text = withoutByteOrderMark(typed);
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return false;
  const fields = readFields(parts.yaml, parts.yamlOffset, text);
  if (fields.findings.length > 0 || !fields.data) return false;
  const astros = parseFrontmatter(typed, { frontmatter: 'empty-with-spaces' });
  expect(datesAsText(astros.frontmatter)).toEqual(fields.data);
  expect(withoutByteOrderMark(astros.content)).toBe(parts.body);
  return true;
}

/** Undoes what js-yaml makes of unquoted days, as the site's loader does. */
function datesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(datesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, datesAsText(item)]));
}
