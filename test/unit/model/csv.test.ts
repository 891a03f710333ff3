/** Tables as comma-separated values: what a spreadsheet must read back as it was, and never work out. */
import { expect, test } from 'vitest';
import { type CsvCell, toCsv } from '../../../src/model/csv.ts';

/** Gives the file without its byte order mark. */
const write = (...row: readonly CsvCell[]) => toCsv([row]).replace('\uFEFF', '');

test('a file begins with a byte order mark, and each line ends in CR LF', () => {
  expect(
    toCsv([
      ['title', 'note'],
      ['A', 'ü'],
    ]),
  ).toBe('\uFEFFtitle,note\r\nA,ü\r\n');
});

test('a table without rows is a file without lines', () => {
  expect(toCsv([])).toBe('\uFEFF');
});

test.each([
  { cell: 'one, two', expected: '"one, two"', why: 'a comma' },
  { cell: 'say "no"', expected: '"say ""no"""', why: 'quotation marks' },
  { cell: 'one\ntwo', expected: '"one\ntwo"', why: 'a line break' },
  { cell: 'plain words', expected: 'plain words', why: 'nothing to set apart' },
  { cell: '', expected: '', why: 'nothing' },
])('a cell with $why reads back as it was', ({ cell, expected }) => {
  expect(write(cell)).toBe(`${expected}\r\n`);
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x.example","a, b")'])(
  'the text %j is not taken for a formula',
  (cell) => {
    expect(write(cell).replace(/^"/u, '')).toMatch(/^'/u);
  },
);

test('a carriage return at the start is neither a formula nor the end of a line', () => {
  expect(write('\r=1')).toBe('"\'\r=1"\r\n');
});

test('a number stays a number, even below nought', () => {
  expect(write(-3, 12)).toBe('-3,12\r\n');
});
