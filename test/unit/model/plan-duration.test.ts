/** How long stages take, in words. */
import { expect, test } from 'vitest';
import { situation } from '../../../src/model/labels.ts';
import { formatDuration, formatTotal } from '../../../src/model/plan-duration.ts';
import { SITUATIONS } from '../../../src/vocabulary/situations.ts';

test.each([
  { minWeeks: 8, maxWeeks: 16, expected: '8 to 16 weeks' },
  { minWeeks: 1, maxWeeks: 104, expected: '1 to 104 weeks' },
  { minWeeks: 156, maxWeeks: 520, expected: '3 to 10 years' },
])('$minWeeks to $maxWeeks weeks are written "$expected"', ({ expected, ...weeks }) => {
  expect(formatDuration({ ...weeks, basis: 'rule of thumb' })).toBe(expected);
});

test('the total adds up the stages up to the change, without running the service after it', () => {
  // 8 + 12 + 12 + 6 + 26 + 12 = 76 weeks; 16 + 26 + 20 + 12 + 52 + 26 = 152 weeks.
  expect(formatTotal(situation('thinking-of-outsourcing'))).toBe('18 to 35 months');
});

test('there is no total where a stage has no figures', () => {
  const [first] = SITUATIONS;
  expect(first && formatTotal({ ...first, typicalDurations: {} })).toBeUndefined();
});
