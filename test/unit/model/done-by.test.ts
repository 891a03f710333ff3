/** Who is named as having been in a situation, and for what reason. */
import { expect, test } from 'vitest';
import { toDoneBy } from '../../../src/model/done-by.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const lesson = (id: string, number: number, more: Parameters<typeof makeLessonRecord>[0] = {}) => ({
  id,
  data: makeLessonRecord({
    shelfmark: `L-00${number}`,
    situations: ['finding-savings'],
    boroughs: ['camden'],
    ...more,
  }),
});
const namesOf = (lessons: ReturnType<typeof lesson>[], stageId?: 'options' | 'decide') =>
  toDoneBy(makeCatalogue({ products: [], lessons }), 'finding-savings', stageId).map(
    ({ id, lessons: theirs }) => [id, theirs.map(({ shelfmark }) => shelfmark)],
  );

test('projects come first, then boroughs that a lesson names without a project', () => {
  expect(
    namesOf([lesson('a', 1), lesson('b', 2, { projects: ['croydon-market-test'], boroughs: ['croydon'] })]),
  ).toEqual([
    ['croydon-market-test', ['L-002']],
    ['camden', ['L-001']],
  ]);
});

test('a lesson about another situation or another stage names nobody', () => {
  expect(namesOf([lesson('a', 1, { situations: ['buying-stock-together'] })])).toEqual([]);
  expect(namesOf([lesson('a', 1, { stages: ['options'] })], 'decide')).toEqual([]);
  expect(namesOf([lesson('a', 1, { stages: ['options'] })], 'options')).toEqual([['camden', ['L-001']]]);
});

test('a borough that asked not to be named is not named, nor is its project', () => {
  expect(
    namesOf([
      lesson('a', 1, { attribution: 'anonymous', projects: ['croydon-market-test'] }),
      lesson('b', 2, { attribution: 'borough-type' }),
    ]),
  ).toEqual([]);
});
