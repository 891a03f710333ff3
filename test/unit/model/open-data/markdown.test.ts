import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toLessonMarkdown } from '../../../../src/model/open-data/lesson-markdown.ts';
import { escapeMarkdown, toMarkdownLink } from '../../../../src/model/open-data/markdown.ts';
import { toOwnMarkdown } from '../../../../src/model/open-data/markdown-links.ts';
import { toProductMarkdown } from '../../../../src/model/open-data/product-markdown.ts';
import { makeLesson, makeProduct } from '../../../make/shelf.ts';

const toAddress = (path: string) => `https://shelf.example${path}`;
const shownWords = (markdown: string) =>
  markdownToHtml(markdown)
    .html.replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

describe('plain text in Markdown', () => {
  test.each([
    'A *star*, an _underline_ and `code`',
    '# not a heading',
    '1. not a list',
    '12) not a list',
    '- not a list either',
    '[not](https://a.example) a link',
    '<b>not bold</b> &amp; &copy;',
    'a | b ~~c~~ \\ d',
  ])('%s is read as it was typed', (text) => {
    expect(shownWords(escapeMarkdown(text))).toBe(text);
  });

  test('a bracket in an address does not end the link', () => {
    expect(toMarkdownLink('A [law]', 'https://a.example/(x)')).toBe(
      '[A \\[law\\]](https://a.example/%28x%29)',
    );
  });
});

test('links of a body become whole addresses, and a remark a quotation', () => {
  const body =
    'See [this](/rules/#tupe) and [that](https://b.example/).\n\n<Aside title="Note">\n\nMind [it](/find/).\n\n</Aside>';
  expect(toOwnMarkdown(body, toAddress)).toBe(
    'See [this](https://shelf.example/rules/#tupe) and [that](https://b.example/).\n\n> **Note**\n>\n> Mind [it](https://shelf.example/find/).',
  );
});

test('a lesson says its figures with basis and source, and what is disputed', () => {
  const lesson = makeLesson({
    claims: [
      {
        value: 400000,
        unit: '£ a year',
        what: 'saved by sharing',
        basis: 'forecast',
        source: 'https://a.example/1',
      },
    ],
    disputed: 'The union counts it otherwise.',
  });
  const text = toLessonMarkdown(lesson, toAddress);
  expect(text).toContain('- **£400,000** a year: saved by sharing (forecast) [source](https://a.example/1)');
  expect(text).toContain('## Disputed\n\nThe union counts it otherwise.');
  expect(text).toContain('## Sources');
});

test('a product says its licence, its warning and how to credit it', () => {
  const product = makeProduct({
    licence: { spdx: 'NOASSERTION', status: 'unclear', note: 'Ask the author.' },
  });
  const text = toProductMarkdown(product, undefined, toAddress);
  expect(text).toContain('## Licence and credit\n\nNo licence stated.');
  expect(text).toContain('Ask the author.');
  expect(text).toContain('do not copy any part of it until the maker has agreed');
  expect(text).toContain('Credit line: ');
});
