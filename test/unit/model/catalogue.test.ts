/** The joined catalogue: what stands on the shelf and in which order. */
import { describe, expect, test } from 'vitest';
import { type CatalogueRecords, toCatalogue } from '../../../src/model/catalogue.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeOrganisationRecord, makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeRandom } from '../../make/random.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeRuleRecord } from '../../make/rule-record.ts';
import { makeCatalogue, makeShelf, only, TODAY } from '../../make/shelf.ts';

const product = (id: string, shelfmark: string, more = {}) => ({
  id,
  data: makeProductRecord({ shelfmark, ...more }),
});
const lesson = (id: string, shelfmark: string, more = {}) => ({
  id,
  data: makeLessonRecord({ shelfmark, ...more }),
});

describe('the order of the shelf', () => {
  test('follows the numbers of the shelfmarks, not their letters', () => {
    const marks = ['P-1000', 'P-009', 'P-101', 'P-010', 'P-999'];
    const { products } = makeCatalogue({
      products: marks.map((mark) => product(mark.toLowerCase(), mark)),
      lessons: [],
    });
    expect(products.map(({ shelfmark }) => shelfmark)).toEqual([
      'P-009',
      'P-010',
      'P-101',
      'P-999',
      'P-1000',
    ]);
  });

  test('puts products before lessons among all entries', () => {
    const { entries } = makeCatalogue();
    expect(entries.map(({ shelfmark }) => shelfmark)).toEqual(['P-001', 'L-001']);
  });

  test('puts boroughs, organisations and projects by name', () => {
    const { boroughs } = makeCatalogue();
    expect(boroughs.map(({ id }) => id)).toEqual(['camden', 'croydon']);
  });
});

const WIDE_SHELF: CatalogueRecords = makeShelf({
  rules: ['x', 'y', 'z'].map((id) => ({ id, data: makeRuleRecord() })),
  products: [
    product('a', 'P-010', { answersLessons: [{ lesson: 'two', how: 'By a.' }], requires: ['c', 'b'] }),
    product('b', 'P-009', {
      answersLessons: [
        { lesson: 'two', how: 'By b.' },
        { lesson: 'one', how: 'Too.' },
      ],
    }),
    product('c', 'P-1000', { madeBy: ['camden', 'croydon-market-test'], checkedOn: '2020-01-01' }),
    product('d', 'P-011', {
      status: 'withdrawn',
      withdrawn: { on: '2026-02-01', reason: 'Old.', replacedBy: 'a' },
    }),
  ],
  lessons: [
    lesson('one', 'L-002', { projects: ['croydon-market-test'] }),
    lesson('two', 'L-010', { boroughs: ['croydon', 'camden'], organisations: ['example-agency'] }),
    lesson('three', 'L-009', { status: 'withdrawn' }),
  ],
  projects: [
    { id: 'croydon-market-test', data: makeProjectRecord() },
    { id: 'same-name', data: makeProjectRecord({ name: 'A pilot', boroughs: [] }) },
    { id: 'same-name-again', data: makeProjectRecord({ name: 'A pilot', boroughs: ['camden'] }) },
  ],
  organisations: [
    { id: 'example-agency', data: makeOrganisationRecord() },
    { id: 'another', data: makeOrganisationRecord({ name: 'Another body' }) },
  ],
  reuse: [
    {
      id: 'a/camden',
      data: makeReuseRecord({ product: 'a', lessons: [{ lesson: 'two', verdict: 'confirmed' }] }),
    },
  ],
});

test('the order in which records come does not matter', () => {
  const expected = toCatalogue(WIDE_SHELF, TODAY);
  for (let seed = 1; seed <= 30; seed += 1) {
    const { shuffle } = makeRandom(seed);
    const shuffled = {
      products: shuffle(WIDE_SHELF.products),
      lessons: shuffle(WIDE_SHELF.lessons),
      projects: shuffle(WIDE_SHELF.projects),
      boroughs: shuffle(WIDE_SHELF.boroughs),
      organisations: shuffle(WIDE_SHELF.organisations),
      reuse: shuffle(WIDE_SHELF.reuse),
      rules: shuffle(WIDE_SHELF.rules),
    };
    expect(toCatalogue(shuffled, TODAY), `seed ${seed}`).toEqual(expected);
  }
});

test('joining changes no record', () => {
  const before = structuredClone(WIDE_SHELF);
  toCatalogue(WIDE_SHELF, TODAY);
  expect(WIDE_SHELF).toEqual(before);
});

describe('what is withdrawn', () => {
  const { products, lessons, entries, withdrawn } = toCatalogue(WIDE_SHELF, TODAY);

  test('is in no list, but a product keeps its page', () => {
    expect(products.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(lessons.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(entries).toHaveLength(5);
    expect(withdrawn.map(({ id }) => id)).toEqual(['d']);
  });

  test('does not answer a lesson any more', () => {
    const answering = product('old', 'P-001', {
      status: 'withdrawn',
      withdrawn: { on: '2026-02-01', reason: 'Old.' },
      answersLessons: [{ lesson: 'ask-the-market', how: 'It did.' }],
    });
    const catalogue = makeCatalogue({ products: [answering] });
    expect(only(catalogue.lessons)).toMatchObject({ status: 'identified', answeredBy: [] });
  });

  test('as a lesson has no page, so no product leads to it', () => {
    const catalogue = makeCatalogue({
      lessons: [lesson('ask-the-market', 'L-001', { status: 'withdrawn' })],
    });
    expect(only(catalogue.products).answers).toEqual([]);
  });

  test('is counted for no borough, organisation or project', () => {
    const gone = { status: 'withdrawn', withdrawn: { on: '2026-02-01', reason: 'Old.' } };
    const madeBy = ['croydon', 'example-agency', 'croydon-market-test'];
    const { boroughs, organisations, projects } = makeCatalogue({
      products: [product('old', 'P-001', { ...gone, madeBy })],
      lessons: [lesson('old-lesson', 'L-001', { status: 'withdrawn', projects: ['croydon-market-test'] })],
    });
    expect(boroughs.map(({ entryCount }) => entryCount)).toEqual([0, 0]);
    expect(only(organisations).products).toEqual([]);
    expect(only(projects)).toMatchObject({ products: [], lessons: [] });
  });
});

test('an empty shelf is an empty catalogue', () => {
  const nothing = {
    products: [],
    lessons: [],
    projects: [],
    boroughs: [],
    organisations: [],
    reuse: [],
    rules: [],
  };
  expect(toCatalogue(nothing, TODAY)).toEqual({
    products: [],
    lessons: [],
    entries: [],
    withdrawn: [],
    projects: [],
    boroughs: [],
    organisations: [],
    rules: [],
    reuse: [],
  });
});
