/** The Markdown of the preview: what is read, and that everything else stays text. */
import { describe, expect, test } from 'vitest';
import {
  type Block,
  type Inline,
  parseInlines,
  parseSmallMarkdown,
} from '../../../src/model/small-markdown.ts';
import { makeRandom } from '../../make/random.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('blocks', () => {
  const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });

  test.each<{ typed: string; blocks: readonly Block[]; why: string }>([
    { typed: '', blocks: [], why: 'nothing' },
    { typed: ' \n\t\n', blocks: [], why: 'blanks' },
    { typed: 'One\nline\n\nTwo', blocks: [paragraph('One\nline'), paragraph('Two')], why: 'paragraphs' },
    { typed: 'a\r\rb', blocks: [paragraph('a'), paragraph('b')], why: 'line ends of old programs' },
    {
      typed: '## Context ##',
      blocks: [{ kind: 'heading', level: 2, inlines: [text('Context')] }],
      why: 'a heading',
    },
    {
      typed: '# Top',
      blocks: [{ kind: 'heading', level: 2, inlines: [text('Top')] }],
      why: 'a heading too high',
    },
    {
      typed: '###### Low',
      blocks: [{ kind: 'heading', level: 4, inlines: [text('Low')] }],
      why: 'one too low',
    },
    { typed: '#1 was best', blocks: [paragraph('#1 was best')], why: 'a number sign' },
    {
      typed: '- one\n  and more\n* two',
      blocks: [{ kind: 'list', isOrdered: false, items: [[text('one\nand more')], [text('two')]] }],
      why: 'a list',
    },
    {
      typed: 'Steps:\n1. one\n2) two\n- three',
      blocks: [
        paragraph('Steps:'),
        { kind: 'list', isOrdered: true, items: [[text('one')], [text('two')]] },
        { kind: 'list', isOrdered: false, items: [[text('three')]] },
      ],
      why: 'numbers, then bullets',
    },
    {
      typed: '```js\nimport fs\n```\nafter',
      blocks: [{ kind: 'code', text: 'import fs' }, paragraph('after')],
      why: 'code',
    },
    { typed: '```\nopen', blocks: [{ kind: 'code', text: 'open' }], why: 'code without an end' },
    {
      typed: '| Year | £ |\n|---|--:|\n| 2024 | 5 |\n| 2025 |',
      blocks: [
        {
          kind: 'table',
          head: [[text('Year')], [text('£')]],
          rows: [
            [[text('2024')], [text('5')]],
            [[text('2025')], []],
          ],
        },
      ],
      why: 'a table with a cell missing',
    },
    { typed: 'a | b\nnot a rule', blocks: [paragraph('a | b\nnot a rule')], why: 'a line with a bar' },
    { typed: '> said', blocks: [paragraph('> said')], why: 'a quotation' },
    { typed: '<script>alert(1)</script>', blocks: [paragraph('<script>alert(1)</script>')], why: 'HTML' },
    { typed: 'import fs from "fs"', blocks: [paragraph('import fs from "fs"')], why: 'an import' },
    { typed: '{process.exit(1)}', blocks: [paragraph('{process.exit(1)}')], why: 'an expression' },
  ])('$why is read', ({ typed, blocks }) => {
    expect(parseSmallMarkdown(typed)).toEqual(blocks);
  });
});

describe('text', () => {
  test.each<{ typed: string; inlines: readonly Inline[]; why: string }>([
    {
      typed: 'a **b _c_** `{d}`',
      inlines: [
        text('a '),
        { kind: 'strong', inlines: [text('b '), { kind: 'emphasis', inlines: [text('c')] }] },
        text(' '),
        { kind: 'code', text: '{d}' },
      ],
      why: 'marks inside marks',
    },
    { typed: '2 * 3 * 4 and a_b_c', inlines: [text('2 * 3 * 4 and a_b_c')], why: 'signs that mark nothing' },
    { typed: String.raw`\*not\* \<b>`, inlines: [text('*not* <b>')], why: 'signs set apart' },
    {
      typed: '[guide](https://a.example/b)',
      inlines: [{ kind: 'link', href: 'https://a.example/b', inlines: [text('guide')] }],
      why: 'a link',
    },
    {
      typed: '[x](/lessons/)',
      inlines: [{ kind: 'link', href: '/lessons/', inlines: [text('x')] }],
      why: 'a link here',
    },
    { typed: '[x](javascript:alert)', inlines: [text('[x](javascript:alert)')], why: 'a link that acts' },
    {
      typed: '[x](data:text/html,a)',
      inlines: [text('[x](data:text/html,a)')],
      why: 'a link that holds a page',
    },
    { typed: '[x](//evil.example)', inlines: [text('[x](//evil.example)')], why: 'a link without its kind' },
    {
      typed: '[x](/\\evil.example)',
      inlines: [text('[x](/\\evil.example)')],
      why: 'a link with a turned slash',
    },
    {
      typed: '![x](https://a.example/p.png)',
      inlines: [text('![x](https://a.example/p.png)')],
      why: 'a picture',
    },
    {
      typed: 'cost $5, $HOME, £{x} 🙂',
      inlines: [text('cost $5, $HOME, £{x} 🙂')],
      why: 'money, braces, emoji',
    },
  ])('$why', ({ typed, inlines }) => {
    expect(parseInlines(typed)).toEqual(inlines);
  });

  test('no text takes long, and every link it makes is safe', () => {
    const random = makeRandom(3);
    const pieces = [
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '\\',
      '|',
      '\n',
      '- ',
      '# ',
      '<a>',
      '{',
      'javascript:x',
      'https://a.example',
      'b',
      ' ',
    ];
    const begun = performance.now();
    for (const piece of pieces) parseSmallMarkdown(piece.repeat(20_000));
    for (let round = 0; round < 300; round += 1) {
      const typed = Array.from({ length: 60 }, () => random.pick(pieces)).join('');
      const hrefs = [...JSON.stringify(parseSmallMarkdown(typed)).matchAll(/"href":"([^"]*)"/gu)];
      for (const [, href = ''] of hrefs) expect(href).toMatch(/^https:\/\//u);
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
