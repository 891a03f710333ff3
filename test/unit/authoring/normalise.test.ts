/** Contributed text keeps its paragraphs, lists, tables, links and emphasis; everything else is shown as it was typed. */
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/authoring/body.ts';
import { MAX_TEXT_CHARS, normaliseMarkdown } from '../../../src/authoring/normalise/normalise-markdown.ts';

test.each([
  ['a sum in brackets', 'Savings {x} < 5%', String.raw`Savings \{x\} &lt; 5%`],
  ['a script', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
  ['code in brackets', '{process.exit(1)}', String.raw`\{process.exit(1)\}`],
  ['an import', 'import fs from "fs"', '&#105;mport fs from "fs"'],
  ['an export on a later line', 'We\nexport const a = 1', 'We\n&#101;xport const a = 1'],
  ['words that begin like an import', 'imports and exports', 'imports and exports'],
  ['dollar signs', 'From $1 to $& and $$', 'From $1 to $& and $$'],
  ['emphasis', '*a* __b__ ~~c~~', '*a* **b** ~~c~~'],
  ['signs inside words', 'a_b * c', String.raw`a\_b \* c`],
  ['code', 'Run `{a} <b>`', 'Run `{a} <b>`'],
  ['code that holds the sign of code', '`` a`b ``', '`` a`b ``'.replaceAll(' ', '')],
  ['a fence', '```js\n{a}\n```', '```js\n{a}\n```'],
  ['an indented block', '    {a}', '```\n{a}\n```'.replace('```\n{a}\n```', String.raw`\{a\}`)],
  ['a component', '<Aside title={a}>x</Aside>', String.raw`&lt;Aside title=\{a\}>x&lt;/Aside>`],
  ['a comment', '<!-- a -->', '&lt;!-- a -->'],
  [
    'a link',
    '[a](https://example.org/b_(c)?d=1&e=2)',
    String.raw`[a](https://example.org/b\_%28c%29?d=1&amp;e=2)`,
  ],
  ['a mail link', '[a](mailto:a@example.org)', '[a](mailto:a@example.org)'],
  ['a link inside the site', '[a](/lessons/)', '[a](/lessons/)'],
  ['a link to a script', '[a](javascript:alert(1))', String.raw`\[a\](javascript:alert(1))`],
  ['a link to data', '[a](data:text/html,b)', String.raw`\[a\](data:text/html,b)`],
  ['a link to a file', '[a](file:///etc/passwd)', String.raw`\[a\](file:///etc/passwd)`],
  ['a link that leads elsewhere from each page', '[a](../b)', String.raw`\[a\](../b)`],
  ['a link by name', '[a][b]\n\n[b]: https://example.org', '[a](https://example.org)'],
  ['a name of a link to a script', '[a][b]\n\n[b]: javascript:c', '\\[a\\]\\[b\\]\n\n\\[b\\]: javascript:c'],
  ['a bare address', 'https://example.org', '[https://example.org](https://example.org)'],
  ['a picture', '![a](./b.png)', String.raw`!\[a\](./b.png)`],
  ['an exclamation before a link', '![', String.raw`!\[`],
  ['a heading of a page', '# A', String.raw`\# A`],
  ['headings', '## A\n\n### B\n\n#### C', '## A\n\n### B\n\n#### C'],
  ['a heading that skips a level', '## A\n\n#### C', '## A\n\n### C'],
  ['a heading too deep', '##### A', String.raw`\##### A`],
  ['a list', '* a\n* b\n  1. c\n  2. d', '- a\n- b\n  1. c\n  2. d'],
  ['a list of boxes', '- [x] a', String.raw`- \[x\] a`],
  ['two lists', '- a\n\n* b', '- a\n\n* b'],
  ['a quotation', '> a\n> b', '\\> a \\\n\\> b'],
  ['a rule', 'a\n\n---\n\nb', 'a\n\n\\---\n\nb'],
  ['a line of stars', '*****', String.raw`\*\*\*\*\*`],
  ['a table', 'a | b\n:- | -:\n1 | `c\\|d`', '| a | b |\n| :-- | --: |\n| 1 | `c\\|d` |'],
  ['frontmatter', '---\nlayout: a\n---', '\\---\n\n## layout: a'],
  ['a note', 'a[^1]\n\n[^1]: b', 'a\\[^1\\]\n\n\\[^1\\]: b'],
  ['an entity', '&#123;a} &amp;amp; AT&T', String.raw`\{a\} &amp;amp; AT&amp;T`],
  ['what nobody can see', 'a\u0000\u202Eb\uFEFF', 'ab'],
  ['emoji and accents', '😀 é 日本', '😀 é 日本'],
  ['nothing', ' \n ', ''],
])('%s', (_, typed, written) => {
  expect(normaliseMarkdown(typed)).toBe(written);
  expect(normaliseMarkdown(written)).toBe(written);
  expect(parseBody(written).findings).toEqual([]);
});

test('headings stand below the heading of the question', () => {
  expect(normaliseMarkdown('## A\n\n## B\n\n#### C', { below: 2 })).toBe('### A\n\n### B\n\n#### C');
});

test('a text that is too long is not parsed', () => {
  expect(() => normaliseMarkdown('a'.repeat(MAX_TEXT_CHARS + 1))).toThrow('at most 20000 characters');
});

test.each([
  ['stars', '*'],
  ['brackets', '{'],
  ['square brackets', '['],
  ['links', '[a](b) '],
  ['quotations', '> '],
  ['lists', '- '],
  ['tags', '<a>'],
  ['many signs <', '< '],
  ['backticks', '`'],
  ['underscores', '_a_'],
  ['entities', '&lt;'],
  ['tables', '|a'],
  ['lines', 'a\n\n'],
  ['addresses', 'www.a.b '],
  ['opening emphasis', '**a '],
])('20,000 characters of %s take a moment and stay text', (_, part) => {
  const start = performance.now();
  const text = normaliseMarkdown(part.repeat(Math.floor(MAX_TEXT_CHARS / part.length)));
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(parseBody(text).findings).toEqual([]);
});
