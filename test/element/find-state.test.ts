/** What a reader asked for, as the address holds it. */
import { describe, expect, test } from 'vitest';
import {
  formatFindState,
  isAsking,
  MAX_QUERY_LENGTH,
  parseFindState,
  toSelected,
} from '../../src/elements/find-state.ts';

describe('an address', () => {
  test.each([
    { input: '', why: 'that asks nothing' },
    { input: '?q=soft+market+test', why: 'with words' },
    { input: '?q=R%26D+%23+100%25+caf%C3%A9', why: 'with words of any signs' },
    { input: '?q=tupe&kind=lesson&theme=b&theme=a', why: 'with words and ticks' },
    { input: '?stage=options', why: 'with ticks alone' },
    { input: '?q=goverance&exact=1', why: 'with words not to be mended' },
    { input: '?q=a++b+', why: 'with blanks, of which the last says that a word is whole' },
  ])('$why is written as it was read: $input', ({ input }) => {
    expect(formatFindState(parseFindState(input))).toBe(input);
  });

  test.each([
    { input: '?page=2&utm_source=x', expected: '', why: 'what is not ours is left out' },
    { input: '?exact=1', expected: '', why: 'exact means nothing without words' },
    { input: '?q=+++', expected: '', why: 'blanks are no words' },
    { input: '?q=tupe&exact=yes', expected: '?q=tupe', why: 'exact is 1 or nothing' },
    { input: '?theme=a&q=tupe', expected: '?q=tupe&theme=a', why: 'words come first' },
    { input: '?q=one&q=two', expected: '?q=one', why: 'the first words count' },
    { input: '?q=%3Cscript%3E', expected: '?q=%3Cscript%3E', why: 'signs of HTML stay escaped' },
  ])('$why: $input', ({ input, expected }) => {
    expect(formatFindState(parseFindState(input))).toBe(expected);
  });

  test('with words beyond all measure is cut', () => {
    expect(parseFindState(`?q=${'x'.repeat(10_000)}`).query).toHaveLength(MAX_QUERY_LENGTH);
  });
});

test.each([
  { input: '', expected: false },
  { input: '?q=+', expected: false },
  { input: '?exact=1', expected: false },
  { input: '?q=a', expected: true },
  { input: '?borough=camden', expected: true },
])('“$input” asks something: $expected', ({ input, expected }) => {
  expect(isAsking(parseFindState(input))).toBe(expected);
});

test('ticks go to the worker as plain lists, which can be copied from thread to thread', () => {
  const selected = toSelected(parseFindState('?theme=b&theme=a&origin=original').selection);
  expect(structuredClone(selected)).toEqual({
    kind: [],
    stage: [],
    theme: ['b', 'a'],
    situation: [],
    type: [],
    borough: [],
    origin: ['original'],
  });
});
