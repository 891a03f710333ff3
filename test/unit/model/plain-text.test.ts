/** The words of a Markdown body, for search. */
import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/model/plain-text.ts';

test.each([
  {
    input: '## Context\n\nSee [this](/x/).',
    expected: 'Context. See this.',
    why: 'a heading ends as a sentence',
  },
  { input: 'A **bold** and _quiet_ `word`', expected: 'A bold and quiet word', why: 'emphasis is dropped' },
  { input: '~~Old~~ new', expected: 'Old new', why: 'words struck out stay words' },
  { input: '- one\n- two\n  - three', expected: 'one two three', why: 'bullets are dropped' },
  { input: '1. one\n2) two', expected: 'one two', why: 'numbers of a list are dropped' },
  { input: 'The year 2011. It ended', expected: 'The year 2011. It ended', why: 'a number in a line stays' },
  { input: '> said\n> so', expected: 'said so', why: 'marks of quotation are dropped' },
  { input: '![A map](map.png)', expected: 'A map', why: 'an image gives its words' },
  {
    input: '| Year | Loans |\n| --- | ---: |\n| 2011 | 40 |',
    expected: 'Year Loans 2011 40',
    why: 'a table gives its cells',
  },
  { input: '<Note kind="tip">Take care</Note>', expected: 'Take care', why: 'components are dropped' },
  { input: 'Cost < 5 and > 3', expected: 'Cost < 5 and > 3', why: 'signs of comparison stay' },
  { input: '3 \\* 4 \\# 5', expected: '3 * 4 # 5', why: 'an escaped sign is the sign' },
  { input: 'one\n\n\ntwo\tthree', expected: 'one two three', why: 'all is one line' },
  { input: '', expected: '', why: 'nothing is nothing' },
])('$why', ({ input, expected }) => {
  expect(toPlainText(input)).toBe(expected);
});
