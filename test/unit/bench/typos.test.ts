/** Whether made slips are slips: one edit, in a word that is long enough, the same for the same seed. */
import { expect, test } from 'vitest';
import { halfTyped, withSlip } from '../../bench/search/typos.ts';
import { makeRandom } from '../../make/random.ts';

const QUERY = 'who may run a library';

function slips(seed: number): readonly string[] {
  const random = makeRandom(seed);
  return Array.from({ length: 300 }, () => withSlip(QUERY, random) ?? '');
}

/** Whether one letter changed, put in, left out, or two neighbours swapped make one text of the other. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return [
    restA.slice(1) === restB.slice(1),
    restA.slice(1) === restB,
    restA === restB.slice(1),
    restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('') && restA.slice(2) === restB.slice(2),
  ].includes(true);
}

test('every slip is one edit, and never none', () => {
  for (const slipped of slips(1)) {
    expect(slipped).not.toBe(QUERY);
    expect(isOneEdit(QUERY, slipped), slipped).toBe(true);
  }
});

test('slips are only in words of four letters or more', () => {
  expect(slips(2).every((slipped) => slipped.startsWith('who may run a '))).toBe(true);
});

test('all four kinds of slip happen', () => {
  const lengths = new Set(slips(3).map((slipped) => slipped.length - QUERY.length));
  expect([...lengths].toSorted()).toEqual([-1, 0, 1]);
  expect(slips(3)).toContain('who may run a lirbary');
});

test('the same seed gives the same slips, another seed others', () => {
  expect(slips(4)).toEqual(slips(4));
  expect(slips(4)).not.toEqual(slips(5));
});

test('a query of short words only has no slip and no half', () => {
  expect(withSlip('how to cut it', makeRandom(1))).toBeUndefined();
  expect(halfTyped('how to cut it')).toBeUndefined();
});

test.each([
  { query: 'market testing', expected: 'market test' },
  { query: 'legal duty', expected: 'legal dut' },
  { query: 'procurement', expected: 'procur' },
])('"$query" half typed is "$expected"', ({ query, expected }) => {
  expect(halfTyped(query)).toBe(expected);
});
