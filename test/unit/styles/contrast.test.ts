/** Every pair of colours that stands on the site, in both schemes, against WCAG 2.2: words 4.5:1, edges of controls 3:1. */
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../src/vocabulary/themes.ts';
import { contrast, readStyle, readTokens } from './colours.ts';

const WORDS = 4.5;
const EDGES = 3;
const GROUNDS = ['page', 'surface', 'sunken', 'slip'];
const SPINES = THEMES.map((_, index) => `spine-${index + 1}`);
const pairs = (least: number, fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

const PAIRS = [
  ...pairs(WORDS, ['text', 'muted', 'link', 'link-hover', 'stamp', 'due', 'error', 'success'], GROUNDS),
  ...pairs(WORDS, ['action-text'], ['action', 'action-hover']),
  ...pairs(WORDS, ['spine-text'], SPINES),
  ...pairs(WORDS, ['focus-text'], ['focus']),
  ...pairs(WORDS, ['mark-text', 'text', 'link', 'muted'], ['mark']),
  ...pairs(WORDS, ['inverse-text'], ['inverse']),
  ...pairs(EDGES, ['line-strong'], ['page', 'surface']),
];

describe.each([
  { scheme: 'light', colours: readTokens().light },
  { scheme: 'dark', colours: readTokens().dark },
])('in the $scheme scheme', ({ colours }) => {
  const colour = (name: string) => colours.get(name) ?? expect.fail(`tokens.css has no --color-${name}`);

  test.each(PAIRS)('$front on $back has at least $least:1', ({ front, back, least }) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});

test.each(['tile-some', 'tile-more', 'tile-most'])('words on a %s have at least 4.5:1', (name) => {
  const rule = new RegExp(`\\.${name} \\{([^}]*)\\}`, 'u').exec(readStyle('shelf.css'))?.[1] ?? '';
  const value = (property: string) =>
    new RegExp(`(?:^|\\s)${property}:\\s*(#[\\da-f]+);`, 'iu').exec(rule)?.[1] ??
    expect.fail(`.${name} has no ${property}`);
  expect(contrast(value('color'), value('background'))).toBeGreaterThanOrEqual(WORDS);
});

describe('contrast itself', () => {
  test.each([
    { a: '#000000', b: '#ffffff', expected: 21, why: 'black and white' },
    { a: '#fff', b: '#FFFFFF', expected: 1, why: 'white and white, in short and in full' },
    { a: '#767676', b: '#ffffff', expected: 4.54, why: 'the lightest grey that passes on white' },
    { a: '#ffffff', b: '#777777', expected: 4.48, why: 'one shade lighter, the other way round' },
  ])('of $why is $expected', ({ a, b, expected }) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
  });

  test('of what is no colour is refused', () => {
    expect(() => contrast('currentcolor', '#fff')).toThrow('"currentcolor" is not a colour');
  });
});
