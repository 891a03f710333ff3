/** The details of a reader, as they are kept and as documents say them. */
import { expect, test } from 'vitest';
import { toDetailWords } from '../../../src/model/detail-words.ts';
import { cleanDetail } from '../../../src/model/merge-fields.ts';
import { HOSTILE_DETAILS } from '../../make/hostile-details.ts';

test('a day is said in words and known as a day, only in a field for days', () => {
  expect(toDetailWords({ borough: '2027-03-03', start: '2027-03-03', decision: 'in May' })).toEqual(
    new Map([
      ['borough', { text: '2027-03-03', day: undefined }],
      ['start', { text: '3 March 2027', day: '2027-03-03' }],
      ['decision', { text: 'in May', day: undefined }],
    ]),
  );
});

test('what has no words is left out', () => {
  expect(toDetailWords({ borough: ' ', lead: '\u202E\u0000' })).toEqual(new Map());
});

test.each(HOSTILE_DETAILS)('$why: cleaned once or twice, it is the same', ({ typed, said }) => {
  expect(cleanDetail(typed)).toBe(said);
  expect(cleanDetail(said)).toBe(said);
});

test('a sign beyond 16 bits is never cut in half', () => {
  expect(cleanDetail('📚'.repeat(200))).toBe('📚'.repeat(120));
});
