import { expect, test } from 'vitest';
import { addDays } from '../../../src/model/calendar-date.ts';
import { toMilestones } from '../../../src/model/milestones.ts';
import type { Situation } from '../../../src/vocabulary/situations.ts';
import { SITUATIONS } from '../../../src/vocabulary/situations.ts';

const weeks = (minWeeks: number, maxWeeks: number) => ({ minWeeks, maxWeeks, basis: 'rule of thumb' });
const START = '2027-01-04';

function datesOf(situation: Pick<Situation, 'stageOrder' | 'typicalDurations'>, start = START) {
  return toMilestones(situation, start).map(({ stageId, dates }) => [
    stageId,
    dates?.earliestStart,
    dates?.earliestEnd,
    dates?.latestEnd,
  ]);
}

test('stages follow each other; an end is the last day of whole weeks', () => {
  const stageOrder = ['understand', 'options'] as const;
  const typicalDurations = { understand: weeks(1, 2), options: weeks(2, 4) };
  expect(datesOf({ stageOrder, typicalDurations })).toEqual([
    ['understand', '2027-01-04', '2027-01-10', '2027-01-17'],
    ['options', '2027-01-11', '2027-01-24', '2027-02-14'],
  ]);
});

test('people can be consulted while options are explored; the decision waits for the later of both', () => {
  const stageOrder = ['options', 'engage', 'decide'] as const;
  const typicalDurations = { options: weeks(2, 4), engage: weeks(3, 4), decide: weeks(1, 1) };
  expect(datesOf({ stageOrder, typicalDurations })).toEqual([
    ['options', '2027-01-04', '2027-01-17', '2027-01-31'],
    ['engage', '2027-01-04', '2027-01-24', '2027-02-28'],
    ['decide', '2027-01-25', '2027-01-31', '2027-03-07'],
  ]);
  const turned = { stageOrder: ['engage', 'options'] as const, typicalDurations };
  expect(toMilestones(turned, START).map(({ beside }) => beside)).toEqual([undefined, 'engage']);
});

test('a stage without a usual length has no dates, and neither has what follows it', () => {
  const stageOrder = ['understand', 'options', 'decide'] as const;
  const typicalDurations = { understand: weeks(1, 1), decide: weeks(1, 1) };
  expect(datesOf({ stageOrder, typicalDurations }).map(([, , end]) => end)).toEqual([
    '2027-01-10',
    undefined,
    undefined,
  ]);
});

test.each([undefined, '', '2027-02-30', 'soon', '0001-01-01'])('%j is no start date', (start) => {
  const [situation] = SITUATIONS;
  expect(situation && toMilestones(situation, start)).toEqual([]);
});

test.each(SITUATIONS.map((situation) => [situation.id, situation] as const))(
  'the stages of %s never end before they begin, nor later at the earliest than at the latest',
  (_, situation) => {
    const milestones = toMilestones(situation, '2028-02-29');
    expect(milestones).toHaveLength(situation.stageOrder.length);
    for (const { dates } of milestones) {
      if (!dates) throw new Error('A stage has no dates');
      expect(dates.earliestStart < dates.earliestEnd && dates.latestStart < dates.latestEnd).toBe(true);
      expect(dates.earliestEnd <= dates.latestEnd && dates.earliestStart <= dates.latestStart).toBe(true);
    }
  },
);

test('days are counted over the ends of months, leap years and the change of the clocks', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});
