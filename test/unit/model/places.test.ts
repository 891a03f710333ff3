/** Boroughs, organisations and projects, joined with what names them and said in words. */
import { describe, expect, test } from 'vitest';
import { describeRing, describeTookPart } from '../../../src/model/borough-words.ts';
import { toLinkFinder } from '../../../src/model/link-finder.ts';
import { formatMentions, hasMentions } from '../../../src/model/mentions.ts';
import { groupByKind, kindId } from '../../../src/model/organisation-kinds.ts';
import { ORGANISATION_KINDS } from '../../../src/schemas/organisation.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeOrganisationRecord, makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue, only } from '../../make/shelf.ts';

const project = {
  id: 'pilot',
  data: makeProjectRecord({ name: 'Pilot', boroughs: ['camden'], organisations: ['example-agency'] }),
};
const catalogue = makeCatalogue({
  products: [
    { id: 'by-borough', data: makeProductRecord({ shelfmark: 'P-001', madeBy: ['camden', 'pilot'] }) },
    { id: 'by-agency', data: makeProductRecord({ shelfmark: 'P-002', madeBy: ['example-agency'] }) },
  ],
  lessons: [
    {
      id: 'there',
      data: makeLessonRecord({ shelfmark: 'L-001', boroughs: ['camden'], projects: ['pilot'] }),
    },
    {
      id: 'else',
      data: makeLessonRecord({ shelfmark: 'L-002', boroughs: [], organisations: ['example-agency'] }),
    },
  ],
  projects: [project],
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what names', () => {
  test('a borough: what it made, what was learned there, where it took part', () => {
    const [camden, croydon] = catalogue.boroughs;
    expect(ids(camden?.products ?? [])).toEqual(['by-borough']);
    expect(ids(camden?.lessons ?? [])).toEqual(['there']);
    expect(ids(camden?.projects ?? [])).toEqual(['pilot']);
    expect([camden?.entryCount, croydon?.entryCount]).toEqual([2, 0]);
  });

  test('an organisation', () => {
    const organisation = only(catalogue.organisations);
    expect(ids(organisation.products)).toEqual(['by-agency']);
    expect(ids(organisation.lessons)).toEqual(['else']);
    expect(ids(organisation.projects)).toEqual(['pilot']);
    expect(organisation).toMatchObject({ title: 'Example Agency', url: '/organisations/example-agency/' });
  });

  test('a project', () => {
    const pilot = only(catalogue.projects);
    expect(ids(pilot.products)).toEqual(['by-borough']);
    expect(ids(pilot.lessons)).toEqual(['there']);
    expect(pilot.boroughs).toEqual([
      expect.objectContaining({ id: 'camden', title: 'Camden', url: '/boroughs/camden/' }),
    ]);
    expect(pilot).toMatchObject({ title: 'Pilot', url: '/projects/pilot/' });
  });
});

describe('mentions in words', () => {
  const [one, two, three] = [[1], [1, 2], [1, 2, 3]];

  test.each([
    { input: { lessons: one, products: [] }, expected: '1 lesson' },
    { input: { lessons: two, products: one }, expected: '2 lessons and 1 product' },
    {
      input: { lessons: one, products: two, projects: three },
      expected: '1 lesson, 2 products and 3 projects',
    },
    { input: { lessons: [], products: [], projects: one }, expected: '1 project' },
    { input: { lessons: [], products: [] }, expected: 'nothing yet' },
    { input: { lessons: [], products: [], projects: [] }, expected: 'nothing yet' },
  ])('are “$expected”', ({ input, expected }) => {
    expect(formatMentions(input)).toBe(expected);
    expect(hasMentions(input)).toBe(expected !== 'nothing yet');
  });
});

describe('organisations by kind', () => {
  const organisations = makeCatalogue({
    products: [],
    organisations: [
      { id: 'zeta', data: makeOrganisationRecord({ name: 'Zeta', kind: 'charity' }) },
      { id: 'alpha', data: makeOrganisationRecord({ name: 'Alpha', kind: 'charity' }) },
      { id: 'ministry', data: makeOrganisationRecord({ name: 'Ministry', kind: 'government' }) },
    ],
  }).organisations;

  test('keep their order in each kind, and kinds without any are left out', () => {
    expect(
      groupByKind(organisations).map((group) => [group.title, group.id, ids(group.organisations)]),
    ).toEqual([
      ['Government', 'government', ['ministry']],
      ['Charities', 'charity', ['alpha', 'zeta']],
    ]);
  });

  test('have a heading for every kind that an author may write, each with a fragment of its own', () => {
    const every = ORGANISATION_KINDS.map((kind) => ({ ...(organisations[0] ?? expect.fail()), kind }));
    expect(
      groupByKind(every)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([...ORGANISATION_KINDS].toSorted());
    expect(new Set(ORGANISATION_KINDS.map(kindId)).size).toBe(ORGANISATION_KINDS.length);
    expect(kindId('council outside London')).toBe('council-outside-london');
  });
});

test.each([
  { ring: 'inner', statisticalRing: 'inner', expected: { label: 'Inner London', note: undefined } },
  { ring: 'outer', statisticalRing: 'outer', expected: { label: 'Outer London', note: undefined } },
  {
    ring: 'inner',
    statisticalRing: 'outer',
    expected: { label: 'Inner London by law', note: 'Outer London in national statistics' },
  },
] as const)(
  'a borough that is $ring by law and $statisticalRing in statistics is said to be so',
  ({ expected, ...rings }) => {
    expect(describeRing(rings)).toEqual(expected);
  },
);

test('a borough that no source names is not said to have stayed away', () => {
  expect(describeTookPart('not stated').text).toContain('No source');
  expect(describeTookPart('yes').label).toBe('Took part');
  expect(describeTookPart('no').label).toBe('Did not take part');
});

test('a link finder finds an entry by its id, and names what it could not find', () => {
  const find = toLinkFinder('organisation', catalogue.organisations);
  expect(find('example-agency')).toBe(catalogue.organisations[0]);
  expect(() => find('nobody')).toThrow('No organisation has the id "nobody". Run npm run check:content');
});
