/** The stages of a plan in order, and where to look when one holds little. */
import { describe, expect, test } from 'vitest';
import {
  formatHoldings,
  toFoldedStages,
  toNearestLists,
  toNeighbours,
  toSteps,
} from '../../../src/model/plan-steps.ts';
import { situation } from '../../../src/model/labels.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const FAILING = situation('contract-ending-or-failing');
const SYSTEM = situation('replacing-the-library-system');

test('steps are numbered in the order in which the situation takes them', () => {
  const [first, second] = toSteps(FAILING);
  expect(first).toMatchObject({
    number: 1,
    stageId: 'sustain',
    url: '/plan/contract-ending-or-failing/sustain/',
  });
  expect(second).toMatchObject({ number: 2, stageId: 'understand' });
});

test('a stage that a situation takes with another is folded, and no step', () => {
  expect(toFoldedStages(SYSTEM).map(({ id }) => id)).toEqual(['engage']);
  expect(toFoldedStages(FAILING)).toEqual([]);
});

describe('the steps before and after', () => {
  const ids = (stageId: Parameters<typeof toNeighbours>[1], of = FAILING) => {
    const { previous, next } = toNeighbours(of, stageId);
    return [previous?.stageId, next?.stageId];
  };
  test('follow the order of the situation', () => {
    expect(ids('understand')).toEqual(['sustain', 'options']);
  });
  test('end where the situation begins and ends', () => {
    expect(ids('sustain')).toEqual([undefined, 'understand']);
    expect(ids('transition')).toEqual(['prepare', undefined]);
  });
  test('of a folded stage are those it would stand between', () => {
    expect(ids('engage', SYSTEM)).toEqual(['options', 'decide']);
  });
});

describe('the nearest lists', () => {
  const lesson = (id: string, number: number, more: Parameters<typeof makeLessonRecord>[0]) => ({
    id,
    data: makeLessonRecord({ shelfmark: `L-00${number}`, situations: [SYSTEM.id], ...more }),
  });
  test('are of the themes that the situation is most about, and only those with something at the stage', () => {
    const shelf = makeCatalogue({
      products: [],
      lessons: [
        lesson('a', 1, { themes: ['technology-systems'], stages: ['decide'] }),
        lesson('b', 2, { themes: ['technology-systems'], stages: ['engage'], situations: [] }),
        lesson('c', 3, { themes: ['shared-services', 'technology-systems'], stages: ['decide'] }),
        lesson('d', 4, { themes: ['stock-supply'], stages: ['engage'], situations: [] }),
      ],
    });
    expect(toNearestLists(shelf, SYSTEM, 'engage')).toEqual([
      { title: 'Technology and library systems: engage', url: '/themes/technology-systems/engage/' },
    ]);
    expect(toNearestLists(shelf, SYSTEM, 'decide').map(({ url }) => url)).toEqual([
      '/themes/technology-systems/decide/',
      '/themes/shared-services/decide/',
    ]);
  });
  test('are none on an empty shelf', () => {
    expect(toNearestLists({ lessons: [], products: [] }, SYSTEM, 'decide')).toEqual([]);
  });
});

test.each([
  { lessons: 4, products: 1, expected: '4 to read, 1 to take' },
  { lessons: 0, products: 2, expected: '2 to take' },
  { lessons: 0, products: 0, expected: 'nothing yet' },
])('$lessons lessons and $products products are "$expected"', ({ expected, ...holdings }) => {
  expect(formatHoldings(holdings)).toBe(expected);
});
