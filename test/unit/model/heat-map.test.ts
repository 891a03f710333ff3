/** What the shelf holds and lacks: numbers by theme and stage, their shades, and the gaps in words. */
import { describe, expect, test } from 'vitest';
import {
  describeCell,
  type HeatCell,
  toGapId,
  toGaps,
  toHeatMap,
  toNearestStages,
} from '../../../src/model/heat-map.ts';
import { STAGES, type StageId } from '../../../src/vocabulary/stages.ts';
import { THEMES, type ThemeId } from '../../../src/vocabulary/themes.ts';

type Counted = Parameters<typeof toHeatMap>[0][number];

const entry = (
  collection: 'product' | 'lesson',
  themes: readonly ThemeId[],
  stages: readonly StageId[],
): Counted => ({ collection, themes, stages });

const cellOf = (entries: readonly Counted[], themeId: ThemeId, stageId: StageId): HeatCell => {
  const cells = toHeatMap(entries).rows.flatMap((row) => row.cells);
  const cell = cells.find((one) => one.themeId === themeId && one.stageId === stageId);
  return cell ?? expect.fail('no such cell');
};

const SHELF = [
  entry('lesson', ['shared-services', 'finance-savings'], ['options', 'decide']),
  entry('product', ['shared-services'], ['options']),
  entry('product', ['stock-supply'], ['sustain']),
  entry('lesson', ['law-equality'], ['engage']),
];

test('there is a row for each theme and a cell for each stage, in their order', () => {
  const { rows } = toHeatMap(SHELF);
  expect(rows.map(({ themeId }) => themeId)).toEqual(THEMES.map(({ id }) => id));
  for (const { cells } of rows)
    expect(cells.map(({ stageId }) => stageId)).toEqual(STAGES.map(({ id }) => id));
});

test('an entry counts in each cell it belongs to, and once in each total', () => {
  const map = toHeatMap(SHELF);
  expect(cellOf(SHELF, 'shared-services', 'options')).toMatchObject({
    tally: { lessons: 1, products: 1 },
    total: 2,
  });
  expect(cellOf(SHELF, 'finance-savings', 'decide').tally).toEqual({ lessons: 1, products: 0 });
  expect(map.rows[0]?.tally).toEqual({ lessons: 1, products: 1 });
  expect(map.stageTallies[1]).toEqual({ lessons: 1, products: 1 });
  expect(map.total).toEqual({ lessons: 2, products: 2 });
});

test('a cell leads to its list, an empty one to the line that says what is lacking', () => {
  expect(cellOf(SHELF, 'shared-services', 'options').url).toBe('/themes/shared-services/options/');
  const empty = cellOf(SHELF, 'shared-services', 'sustain');
  expect(empty.url).toBe('#lacking-shared-services-sustain');
  expect(empty.url).toBe(`#${toGapId(empty)}`);
});

describe('shades', () => {
  const fill = (count: number) =>
    Array.from({ length: count }, () => entry('product', ['shared-services'], ['options']));
  const twelve = (count: number) => [
    ...fill(12),
    ...Array.from({ length: count }, () => entry('product', ['stock-supply'], ['engage'])),
  ];

  test.each([
    { count: 0, expected: 'none' },
    { count: 2, expected: 'some' },
    { count: 3, expected: 'more' },
    { count: 6, expected: 'more' },
    { count: 7, expected: 'most' },
    { count: 12, expected: 'most' },
  ])('beside a fullest cell of 12, $count is $expected', ({ count, expected }) => {
    expect(cellOf(twelve(count), 'stock-supply', 'engage').shade).toBe(expected);
  });

  test('are told by numbers that neither overlap nor leave one out', () => {
    expect(toHeatMap(fill(12)).legend).toEqual([
      { shade: 'none', from: 0, to: 0 },
      { shade: 'some', from: 1, to: 2 },
      { shade: 'more', from: 3, to: 6 },
      { shade: 'most', from: 7, to: 12 },
    ]);
  });

  test.each([
    { count: 0, expected: ['none'], why: 'nothing is there' },
    { count: 1, expected: ['none', 'most'], why: 'one is the most there is' },
    { count: 2, expected: ['none', 'more', 'most'], why: 'no number is small enough for the faintest' },
  ])('of a fullest cell of $count are $expected: $why', ({ count, expected }) => {
    expect(toHeatMap(fill(count)).legend.map(({ shade }) => shade)).toEqual(expected);
  });
});

describe('gaps', () => {
  const gaps = toGaps(toHeatMap(SHELF));
  const names = (cells: readonly HeatCell[]) => cells.map(({ themeId, stageId }) => `${themeId} ${stageId}`);

  test('are cells with nothing, with lessons only, with products only', () => {
    expect(gaps.empty).toHaveLength(THEMES.length * STAGES.length - 6);
    expect(names(gaps.withoutProducts)).toEqual([
      'shared-services decide',
      'law-equality engage',
      'finance-savings options',
      'finance-savings decide',
    ]);
    expect(names(gaps.withoutLessons)).toEqual(['stock-supply sustain']);
  });

  test('name the stages nearby that hold something, the nearest first and two at most', () => {
    const map = toHeatMap([...SHELF, entry('lesson', ['shared-services'], ['understand'])]);
    const near = (stageId: StageId) =>
      toNearestStages(map, cellOf(SHELF, 'shared-services', stageId)).map((cell) => cell.stageId);
    expect(near('engage')).toEqual(['options', 'decide']);
    expect(near('sustain')).toEqual(['decide', 'options']);
    expect(toNearestStages(map, cellOf(SHELF, 'workforce-tupe', 'engage'))).toEqual([]);
  });

  test('are named by theme and stage', () => {
    expect(describeCell({ themeId: 'stock-supply', stageId: 'engage' })).toBe(
      'Stock and supply, stage 3 Engage',
    );
  });
});
