/** What is marked in a text: `src/search/highlight.ts`. */
import { describe, expect, test } from 'vitest';
import { bestPassage, highlight, type Segment } from '../../../src/search/highlight.ts';

function show(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

const MARKS = [
  { text: 'Soft market test', terms: ['market'], expected: 'Soft [market] test', why: 'a word' },
  {
    text: 'Soft market test',
    terms: ['soft', 'market'],
    expected: '[Soft market] test',
    why: 'neighbours as one',
  },
  { text: 'Market, market', terms: ['market'], expected: '[Market], [market]', why: 'but not over a comma' },
  {
    text: 'Marketing the market',
    terms: ['mark*'],
    expected: '[Marketing] the [market]',
    why: 'what was half typed',
  },
  {
    text: 'A soft market testing',
    terms: ['soft market test'],
    expected: 'A [soft market testing]',
    why: 'a phrase',
  },
  {
    text: 'A soft test',
    terms: ['soft market test'],
    expected: 'A soft test',
    why: 'not a part of a phrase',
  },
  {
    text: 'A self-service desk',
    terms: ['selfservice'],
    expected: 'A [self-service] desk',
    why: 'a joined word',
  },
  {
    text: 'Section 7 and s7',
    terms: ['section7'],
    expected: '[Section 7] and [s7]',
    why: 'a section, both ways',
  },
  { text: 'Le CAFÉ, cafe\u0301s', terms: ['cafe'], expected: 'Le [CAFÉ], cafe\u0301s', why: 'accents aside' },
  { text: '📚market📚', terms: ['market'], expected: '📚[market]📚', why: 'beside emoji' },
  { text: 'ספר library', terms: ['ספר'], expected: '[ספר] library', why: 'right to left' },
  { text: '<b>market</b>', terms: ['market'], expected: '<b>[market]</b>', why: 'signs stay as they are' },
  { text: '', terms: ['market'], expected: '', why: 'nothing in nothing' },
  { text: 'Soft market test', terms: [], expected: 'Soft market test', why: 'nothing for no terms' },
];

describe('a text is marked', () => {
  test.each(MARKS)('$text: $why', ({ text, terms, expected }) => {
    const segments = highlight(text, terms);
    expect(show(segments)).toBe(expected);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });
});

const LONG =
  'The service was reviewed in 2010. Nobody knew what providers would say. A soft market test showed thirty of them. ' +
  'The market was bigger than expected. In the end one contract was let, and it lasted for eight years.';

describe('the best passage', () => {
  test('holds most different terms and begins with a sentence', () => {
    expect(show(bestPassage(LONG, ['soft', 'market', 'test', 'bigger'], 100))).toBe(
      '… A [soft market test] showed thirty of them. The [market] was [bigger] than expected. In the end one …',
    );
  });

  test('is the beginning where nothing matches, and all of a short text', () => {
    expect(show(bestPassage(LONG, ['tupe'], 40))).toBe('The service was reviewed in 2010. …');
    expect(show(bestPassage('A short market.', ['market'], 40))).toBe('A short [market].');
  });

  test('is never longer than asked for, nor cuts a character', () => {
    const texts = [
      LONG,
      '📚'.repeat(200),
      'e\u0301'.repeat(200),
      '図書館'.repeat(99),
      `${'x'.repeat(300)} market`,
      'מילה '.repeat(99),
    ];
    for (const text of texts) {
      for (let length = 0; length < 120; length += 7) {
        const segments = bestPassage(text, ['market', 'contract'], length);
        const passage = segments.map((segment) => segment.text).join('');
        expect(passage.length, `${length}: ${passage}`).toBeLessThanOrEqual(Math.max(length, 4));
        expect(passage.isWellFormed(), passage).toBe(true);
      }
    }
  });

  test('is found fast in a long text full of matches', () => {
    const start = performance.now();
    bestPassage('market test '.repeat(20_000), ['market', 'test'], 200);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
