/** A lesson as the site shows it: what it says of where it happened, and whom it does not name. */
import { describe, expect, test } from 'vitest';
import { toCard } from '../../../src/model/card.ts';
import type { Lesson } from '../../../src/model/lesson.ts';
import { toSearchDocument } from '../../../src/model/search-document.ts';
import type { LessonRecord } from '../../../src/schemas/lesson.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProjectRecord } from '../../make/place-records.ts';
import { makeCatalogue, makeLesson, makeShelf, only } from '../../make/shelf.ts';

function lessonOf(record: LessonRecord, shelf: Parameters<typeof makeCatalogue>[0] = {}): Lesson {
  return only(makeCatalogue({ lessons: [{ id: 'ask-the-market', data: record }], ...shelf }).lessons);
}

describe('where it happened', () => {
  interface Row {
    readonly input: Partial<LessonRecord>;
    readonly expected: string;
    readonly why: string;
  }

  test.each([
    { input: { boroughs: ['croydon'] }, expected: 'Croydon', why: 'a named borough is named' },
    {
      input: { boroughs: ['croydon', 'camden'] },
      expected: 'Croydon, Camden',
      why: 'several are named in the order given',
    },
    {
      input: { boroughs: [], place: 'Suffolk' },
      expected: 'Suffolk',
      why: 'a place stands where no borough does',
    },
    { input: { boroughs: [] }, expected: 'Not stated', why: 'nothing known is said as such' },
    {
      input: { attribution: 'borough-type', boroughs: ['croydon'] },
      expected: 'An outer London borough',
      why: 'a borough may be shown by its kind',
    },
    {
      input: { attribution: 'borough-type', boroughs: ['camden'] },
      expected: 'An inner London borough',
      why: 'so may one of inner London',
    },
    {
      input: { attribution: 'anonymous', boroughs: ['croydon'] },
      expected: 'Not stated',
      why: 'an anonymous borough is not said',
    },
    {
      input: { attribution: 'anonymous', boroughs: ['croydon'], place: 'A London borough' },
      expected: 'A London borough',
      why: 'an anonymous borough may be described',
    },
  ] satisfies readonly Row[])('$why', ({ input, expected }) => {
    expect(makeLesson(input).where).toBe(expected);
  });
});

describe('a borough that is not to be named', () => {
  const project = { id: 'croydon-market-test', data: makeProjectRecord({ name: 'Market test in Croydon' }) };

  test.each([{ attribution: 'anonymous' }, { attribution: 'borough-type' }] as const)(
    'appears nowhere in what the site shows of an $attribution lesson',
    ({ attribution }) => {
      const record = makeLessonRecord({ attribution, boroughs: ['croydon'], projects: [project.id] });
      const lesson = lessonOf(record, { projects: [project] });
      const shown = JSON.stringify([lesson, toCard(lesson), toSearchDocument(lesson)]);
      expect(shown).not.toMatch(/croydon/iu);
      expect(lesson).toMatchObject({ boroughs: [], boroughLinks: [], projects: [] });
    },
  );

  test.each([{ attribution: 'anonymous' }, { attribution: 'borough-type' }] as const)(
    'nor does an $attribution lesson appear on the pages of the borough and its project',
    ({ attribution }) => {
      const record = makeLessonRecord({ attribution, boroughs: ['croydon'], projects: [project.id] });
      const lessons = [{ id: 'ask-the-market', data: record }];
      const { boroughs, projects } = makeCatalogue({ products: [], lessons, projects: [project] });
      expect(boroughs.flatMap((borough) => borough.lessons)).toEqual([]);
      expect(boroughs.map(({ entryCount }) => entryCount)).toEqual([0, 0]);
      expect(only(projects).lessons).toEqual([]);
    },
  );

  test('is shown when the lesson names it', () => {
    const lesson = makeLesson({ projects: ['croydon-market-test'] });
    const link = { id: 'croydon', title: 'Croydon', url: '/boroughs/croydon/' };
    expect(lesson.boroughLinks).toEqual([expect.objectContaining(link)]);
    expect(lesson).toMatchObject({
      boroughs: ['croydon'],
      projects: [{ url: '/projects/croydon-market-test/' }],
    });
    expect(toCard(lesson).facets.borough).toEqual(['croydon']);
  });
});

test('the products that answer a lesson stand in shelf order, each with how', () => {
  const [product] = makeShelf().products;
  const later = { id: 'later', data: { ...(product?.data ?? expect.fail()), shelfmark: 'P-1000' } };
  const earlier = { id: 'earlier', data: { ...later.data, shelfmark: 'P-999' } };
  const { lessons } = makeCatalogue({ products: [later, earlier] });
  expect(only(lessons).answeredBy.map((answer) => answer.product.id)).toEqual(['earlier', 'later']);
  expect(only(lessons).answeredBy[0]).toMatchObject({
    how: 'It asks them.',
    product: { url: '/products/earlier/' },
  });
});

test('an optional field left out is an empty list or nothing', () => {
  const { boroughs, ...record } = makeLessonRecord();
  expect(boroughs).toBeDefined();
  expect(lessonOf(record, { products: [] })).toMatchObject({
    situations: [],
    boroughLinks: [],
    organisations: [],
    claims: [],
    date: undefined,
    body: '',
  });
});
