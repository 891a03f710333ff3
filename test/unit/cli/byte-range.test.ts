/** Parts of a file that a browser asks for (RFC 9110 § 14). */
import { expect, test } from 'vitest';
import { parseByteRange } from '../../../src/cli/byte-range.ts';

test.each([
  { input: 'bytes=0-99', expected: { start: 0, end: 99 }, why: 'from the first byte' },
  { input: 'bytes=900-', expected: { start: 900, end: 999 }, why: 'to the end' },
  { input: 'bytes=-100', expected: { start: 900, end: 999 }, why: 'the last ones' },
  { input: 'bytes=-5000', expected: { start: 0, end: 999 }, why: 'more last ones than there are' },
  { input: 'bytes=990-5000', expected: { start: 990, end: 999 }, why: 'past the end' },
  { input: 'bytes=1000-', expected: 'unsatisfiable', why: 'nothing, behind the end' },
  { input: 'bytes=-0', expected: 'unsatisfiable', why: 'nothing, of the end' },
  { input: 'bytes=9-5', expected: undefined, why: 'all, for ends in the wrong order' },
  { input: 'bytes=-', expected: undefined, why: 'all, for no number' },
  { input: 'bytes=0-1,4-5', expected: undefined, why: 'all, for several parts' },
  { input: 'lines=0-9', expected: undefined, why: 'all, for another unit' },
  { input: undefined, expected: undefined, why: 'all, when nothing is asked' },
])('"$input" of 1,000 bytes means $why', ({ input, expected }) => {
  expect(parseByteRange(input, 1000)).toEqual(expected);
});
