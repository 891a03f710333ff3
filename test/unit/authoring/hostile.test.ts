/** Short texts that make a parser run for minutes or crash are refused before the parser sees them. */
import { expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { LESSON, LESSON_FILE, makeShelf } from '../../fixtures/problems/valid-shelf.ts';

const MAX_MS = 3_000;

const BODIES: readonly (readonly [string, string])[] = [
  ['brackets that never close', '{'.repeat(99_000)],
  ['brackets on many lines', '{\n\n'.repeat(100_000)],
  ['deep brackets in code', `{${'('.repeat(50_000)}`],
  ['deep brackets in an import', `import ${'('.repeat(50_000)}`],
  ['signs that the code parser follows to the end', `{${'!'.repeat(50_000)}a}`],
  ['tags in code', `{${'<a>'.repeat(700)}}`],
  ['tags in an attribute', `<Aside title={${'<a>'.repeat(700)}}/>`],
  ['quotations in quotations', `${'>'.repeat(99_000)}a`],
  ['lists in lists', `${'+ - '.repeat(20_000)}a`],
  ['numbers in numbers', `${'1. '.repeat(30_000)}a`],
  ['stars', '*'.repeat(99_000)],
  ['links in links', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
  ['tags in tags', '<Aside title="x">\n'.repeat(20_000)],
  ['many signs <', 'a <b\n\n'.repeat(20_000)],
  ['many entities', '&lt; '.repeat(19_000)],
  ['many parts', '*a* '.repeat(20_000)],
];

const FIELDS: readonly (readonly [string, string])[] = [
  ['brackets that never close', `x: ${'{'.repeat(800)}`],
  ['brackets that close', `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['question marks', `${'? '.repeat(800)}a`],
  ['question marks in lists', `- ${'? '.repeat(800)}a`],
  ['hyphens', `x:\n  ${'- '.repeat(40_000)}`],
  ['twenty thousand fields', Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')],
  ['indents', Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ['aliases of aliases', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]'],
  ['anchors', '&a '.repeat(30_000)],
];

function timeOf(text: string): number {
  const start = performance.now();
  const { problems } = checkShelf(makeShelf({ [LESSON_FILE]: text }));
  expect(problems).not.toHaveLength(0);
  return performance.now() - start;
}

test.each(BODIES)('a body of %s', { timeout: 60_000 }, (_, body) => {
  expect(timeOf(`${LESSON}\n${body}\n`)).toBeLessThan(MAX_MS);
});

test.each(FIELDS)('fields of %s', { timeout: 60_000 }, (_, fields) => {
  expect(timeOf(LESSON.replace('---\n', () => `---\n${fields}\n`))).toBeLessThan(MAX_MS);
});
