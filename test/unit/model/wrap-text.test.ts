import { expect, test } from 'vitest';
import { wrapText } from '../../../src/model/wrap-text.ts';

test.each([
  { input: 'Ask the market first', expected: ['Ask the', 'market…'], why: 'what does not fit is cut' },
  { input: 'Ask the market', expected: ['Ask the', 'market'], why: 'lines break between words' },
  { input: 'Ask', expected: ['Ask'], why: 'a short text is one line' },
  { input: 'Ask the  new', expected: ['Ask the', 'new'], why: 'blanks run together' },
  { input: 'abcdefghijkl', expected: ['abcdefghij', 'kl'], why: 'a word longer than a line is broken' },
  { input: '📚'.repeat(10), expected: ['📚'.repeat(10)], why: 'a sign of two code units is one' },
  {
    input: 'abcdefghij abcdefghij x',
    expected: ['abcdefghij', 'abcdefghi…'],
    why: 'the mark of the cut has room',
  },
])('$input in lines of ten: $why', ({ input, expected }) => {
  expect(wrapText(input, { lineLength: 10, maxLines: 2 })).toEqual(expected);
});
