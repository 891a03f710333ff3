/** The parts of a borough's page, the numbers on the map, the statement: with a lesson that does not say where it comes from. */
import { describe, expect, test } from 'vitest';
import { BOROUGH_COUNTS, formatCount, shadeOf } from '../../../src/model/borough-counts.ts';
import { toBoroughParts } from '../../../src/model/borough-parts.ts';
import { STATEMENT_ROWS, toStatement } from '../../../src/model/statement.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

type Shelf = Parameters<typeof makeCatalogue>[0];
const camdenOf = (shelf: Shelf) =>
  makeCatalogue(shelf).boroughs.find(({ id }) => id === 'camden') ?? expect.fail();

const FULL: Shelf = {
  products: [
    {
      id: 'questionnaire',
      data: makeProductRecord({ madeBy: ['camden'], issued: '2011-10', answersLessons: [] }),
    },
  ],
  lessons: [
    {
      id: 'named',
      data: makeLessonRecord({ shelfmark: 'L-001', boroughs: ['camden'], title: 'Says where' }),
    },
    {
      id: 'by-kind',
      data: makeLessonRecord({
        shelfmark: 'L-002',
        boroughs: ['camden'],
        projects: ['pilot'],
        attribution: 'borough-type',
        title: 'Says what kind',
      }),
    },
    {
      id: 'unsaid',
      data: makeLessonRecord({
        shelfmark: 'L-003',
        boroughs: ['camden'],
        projects: ['pilot'],
        attribution: 'anonymous',
        title: 'Says nothing',
      }),
    },
  ],
  projects: [
    {
      id: 'pilot',
      data: makeProjectRecord({ name: 'Pilot', boroughs: ['camden'], period: { from: '2010', to: null } }),
    },
  ],
  reuse: [{ id: 'questionnaire/camden-2026', data: makeReuseRecord() }],
};
const camden = camdenOf(FULL);
const empty = camdenOf({});

test('a borough has four parts, each with its number, and says so where nothing was found', () => {
  expect(toBoroughParts(camden).map(({ id, count }) => [id, count])).toEqual([
    ['made', 1],
    ['learned', 1],
    ['reused', 1],
    ['took-part', 1],
  ]);
  expect(toBoroughParts(empty).map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  expect(toBoroughParts(empty).map(({ empty: said }) => said.includes('Camden'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

describe('a lesson that does not name its borough', () => {
  test.each(['Says what kind', 'Says nothing'])(
    '“%s” is in no part, number, statement or project of it',
    (title) => {
      expect(camden.lessons.map((lesson) => lesson.title)).not.toContain(title);
      expect(JSON.stringify(toStatement(camden))).not.toContain(title);
      expect(camden.projects.flatMap(({ lessons }) => lessons.map((lesson) => lesson.title))).not.toContain(
        title,
      );
    },
  );

  test('adds to no number on the map', () => {
    expect(BOROUGH_COUNTS.map(({ id, of }) => [id, of(camden)])).toEqual([
      ['everything', 4],
      ['products', 1],
      ['lessons', 1],
      ['reuse', 1],
      ['projects', 1],
    ]);
  });
});

test.each([
  { count: 0, shade: 'none', words: 'no lessons yet' },
  { count: 1, shade: 'some', words: '1 lesson' },
  { count: 2, shade: 'some', words: '2 lessons' },
  { count: 3, shade: 'more', words: '3 lessons' },
  { count: 5, shade: 'more', words: '5 lessons' },
  { count: 6, shade: 'most', words: '6 lessons' },
])('a tile with $count is “$shade” and says “$words”', ({ count, shade, words }) => {
  expect(shadeOf(count)).toBe(shade);
  expect(formatCount({ one: 'lesson', many: 'lessons' }, count)).toBe(words);
});

test('a statement gives each thing with its mark, address, date and licence', () => {
  const [products, lessons, reuse, projects] = toStatement(camden);
  expect(products?.rows).toEqual([
    {
      mark: 'P-001',
      title: camden.products[0]?.title,
      path: '/p/001/',
      facts: ['October 2011', expect.stringMatching(/^Licence: \w/u)],
    },
  ]);
  expect(lessons?.rows).toMatchObject([
    { mark: 'L-001', path: '/l/001/', facts: ['No date stated', 'Licence: Open Government Licence 3.0'] },
  ]);
  expect(reuse?.rows).toMatchObject([
    {
      mark: 'P-001',
      facts: ['Used it as it is, since February 2026', 'Reported, not confirmed', expect.anything()],
    },
  ]);
  expect(projects?.rows).toMatchObject([
    { mark: undefined, path: '/projects/pilot/', facts: ['From 2010', expect.anything()] },
  ]);
  expect(toStatement(empty).map(({ rows, left }) => [rows, left])).toEqual([
    [[], 0],
    [[], 0],
    [[], 0],
    [[], 0],
  ]);
});

test('a statement is bounded, and says how much it leaves out', () => {
  const lessons = Array.from({ length: STATEMENT_ROWS + 3 }, (_, index) => ({
    id: `lesson-${index}`,
    data: makeLessonRecord({ shelfmark: `L-${1000 + index}`, boroughs: ['camden'] }),
  }));
  const [, part] = toStatement(camdenOf({ products: [], lessons }));
  expect([part?.rows.length, part?.left]).toEqual([STATEMENT_ROWS, 3]);
});
