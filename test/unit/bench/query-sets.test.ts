/** Whether the sets of questions, their samples and the tables are made as they say. */
import { describe, expect, test } from 'vitest';
import { makeLatencyQueries } from '../../bench/search/latency-queries.ts';
import { makeQuerySets } from '../../bench/search/query-sets.ts';
import { evenSample } from '../../bench/search/relevance.ts';
import { formatTable } from '../../bench/search/table.ts';
import { SHELF } from '../search/shelf-fixture.ts';

const JUDGED = [
  { query: 'market testing', kind: 'words', best: ['soft-market-test'], good: ['market-report'] },
  { query: 'stakehlder', kind: 'typo', best: ['stakeholder-map'], good: [] },
  { query: 'who has to be told about changes', kind: 'question', best: ['stakeholder-map'], good: [] },
];
const OPTIONS = { seed: 3, titles: 5 };

describe('query sets', () => {
  const sets = makeQuerySets(JUDGED, SHELF, OPTIONS);
  const queriesOf = (name: string) =>
    sets.find((set) => set.name === name)?.queries.map(({ query }) => query);

  test('leave a misspelt query alone', () => {
    expect(queriesOf('judged')).toContain('stakehlder');
    expect(queriesOf('judged, one slip')).toHaveLength(2);
    expect(queriesOf('last word half typed')).toEqual(['market test', 'who has to be told about chan']);
  });

  test('call two words short, and three not', () => {
    expect(queriesOf('short')).toEqual(['market testing']);
  });

  test('want of a title its own entry', () => {
    const titles = sets.find(({ name }) => name === 'title')?.queries ?? [];
    expect(titles).toHaveLength(5);
    for (const { query, best } of titles) {
      expect(SHELF.find(({ title }) => title === query)?.id).toBe(best[0]);
    }
  });

  test('are the same for the same seed', () => {
    expect(makeQuerySets(JUDGED, SHELF, OPTIONS)).toEqual(sets);
    expect(makeQuerySets(JUDGED, SHELF, { ...OPTIONS, seed: 4 })).not.toEqual(sets);
  });
});

test('queries for the times are as many as asked, the same for the same seed', () => {
  const judged = JUDGED.map(({ query }) => query);
  const queries = makeLatencyQueries(judged, SHELF, { seed: 1, count: 40 });
  expect(queries).toHaveLength(40);
  expect(queries.every((query) => query !== '')).toBe(true);
  expect(makeLatencyQueries(judged, SHELF, { seed: 1, count: 40 })).toEqual(queries);
});

test('a sample is spread over the whole list, and no larger than the list', () => {
  expect(evenSample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  expect(evenSample([1, 2], 5)).toEqual([1, 2]);
});

test('a table keeps its columns in line', () => {
  expect(
    formatTable(
      'Sizes',
      ['', 'kB'],
      [
        ['one', '12.5'],
        ['three', '7'],
      ],
    ),
  ).toBe(['Sizes', '         kB', 'one    12.5', 'three     7'].join('\n'));
});
