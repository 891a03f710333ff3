/** Whether the measures of search say what they should. */
import { describe, expect, test } from 'vitest';
import { mean, ndcgAt10, percentile, successAt3 } from '../../bench/search/metrics.ts';

const JUDGEMENT = { best: ['a', 'b'], good: ['c'] };

describe('nDCG of the first ten', () => {
  test.each([
    { results: ['a', 'b', 'c'], expected: 1, why: 'the ideal order' },
    { results: ['b', 'a', 'c'], expected: 1, why: 'best entries are equal among themselves' },
    { results: [], expected: 0, why: 'nothing found' },
    { results: ['x', 'y'], expected: 0, why: 'nothing relevant' },
    {
      results: ['c'],
      expected: 1 / (3 + 3 / Math.log2(3) + 0.5),
      why: 'a good entry gains a third of a best one',
    },
    {
      results: ['a', 'a', 'a'],
      expected: 3 / (3 + 3 / Math.log2(3) + 0.5),
      why: 'a repeated result counts once',
    },
    { results: [...'0123456789', 'a'], expected: 0, why: 'the eleventh place is too late' },
  ])('$why', ({ results, expected }) => {
    expect(ndcgAt10(results, JUDGEMENT)).toBeCloseTo(expected, 10);
  });

  test('a later place gains less', () => {
    expect(ndcgAt10(['a', 'x', 'b'], JUDGEMENT)).toBeLessThan(ndcgAt10(['a', 'b', 'x'], JUDGEMENT));
  });
});

test('success needs a best entry among the first three', () => {
  expect(successAt3(['x', 'y', 'b'], JUDGEMENT)).toBe(1);
  expect(successAt3(['x', 'y', 'z', 'b'], JUDGEMENT)).toBe(0);
  expect(successAt3(['c'], JUDGEMENT)).toBe(0);
});

test.each([
  { share: 0.5, expected: 5 },
  { share: 0.95, expected: 10 },
  { share: 0.9, expected: 9 },
  { share: 1, expected: 10 },
  { share: 0, expected: 1 },
])('the value that a share of $share does not pass is one of the values', ({ share, expected }) => {
  expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share)).toBe(expected);
});

test('no values have no percentile and no mean', () => {
  expect(percentile([], 0.5)).toBeNaN();
  expect(mean([])).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
});
