/** What an author may write in the small collections, and which folder holds which. */
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { plainReference } from '../../../src/schemas/fields.ts';
import { makeBulletinRecord, makeEventRecord, makeQuestionRecord } from '../../make/community-records.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeBoroughRecord, makeOrganisationRecord, makeProjectRecord } from '../../make/place-records.ts';
import { problemsOf, without } from '../../make/problems.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeProgrammeRecord } from '../../make/programme-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeRuleRecord } from '../../make/rule-record.ts';
import { makeSource } from '../../make/source.ts';

const VALID = {
  products: makeProductRecord(),
  lessons: makeLessonRecord(),
  projects: makeProjectRecord(),
  boroughs: makeBoroughRecord(),
  organisations: makeOrganisationRecord(),
  rules: makeRuleRecord(),
  programmes: makeProgrammeRecord(),
  events: makeEventRecord(),
  bulletins: makeBulletinRecord(),
  reuse: makeReuseRecord(),
  questions: makeQuestionRecord(),
};
type Name = keyof typeof VALID;
const NAMES = Object.keys(COLLECTIONS) as Name[];
const problems = (name: Name, record: unknown) =>
  problemsOf(COLLECTIONS[name].schema(plainReference), record);

describe.each(NAMES.map((name) => ({ name })))('in $name', ({ name }) => {
  test('a valid record is taken', () => {
    expect(problems(name, VALID[name])).toEqual([]);
  });

  test('a misspelt key is refused', () => {
    expect(problems(name, { ...VALID[name], titel: 'x' })).toEqual(['titel?']);
  });

  test('what is no record is refused', () => {
    for (const nothing of [null, [], 'text', {}]) expect(problems(name, nothing)).not.toEqual([]);
  });
});

describe('a record is refused', () => {
  const borough = (more: object) => ({
    name: 'boroughs' as const,
    record: { ...makeBoroughRecord(), ...more },
  });
  const event = (more: object) => ({ name: 'events' as const, record: { ...makeEventRecord(), ...more } });
  const project = (more: object) => ({
    name: 'projects' as const,
    record: { ...makeProjectRecord(), ...more },
  });
  const reuse = (more: object) => ({ name: 'reuse' as const, record: { ...makeReuseRecord(), ...more } });
  const outcome = { text: 'It opened.', basis: 'delivered', sources: [makeSource()] };

  test.each([
    { ...borough({ code: 'Cry' }), expected: ['code'], why: 'a code for the map is three capitals' },
    { ...borough({ gssCode: 'E09000000' }), expected: ['gssCode'], why: 'no borough has number 0' },
    { ...borough({ gssCode: 'E09000034' }), expected: ['gssCode'], why: 'no borough has number 34' },
    { ...borough({ gssCode: 'E06000008' }), expected: ['gssCode'], why: 'a code of London begins with E09' },
    { ...borough({ tile: { column: 9, row: 1 } }), expected: ['tile.column'], why: 'the map has 8 columns' },
    { ...borough({ tile: { column: 1, row: 0 } }), expected: ['tile.row'], why: 'the map has rows from 1' },
    { ...borough({ tookPart: true }), expected: ['tookPart'], why: 'taking part is said in words' },
    { ...borough({ sources: [] }), expected: ['sources'], why: 'a borough has a source' },
    {
      ...borough({ website: 'croydon.gov.uk' }),
      expected: ['website'],
      why: 'a website begins with https://',
    },
    { ...event({ status: 'sure' }), expected: ['status'], why: 'a status is one of five' },
    { ...event({ start: 'October 2011' }), expected: ['start'], why: 'a start is a date' },
    { ...event({ link: 'javascript:x' }), expected: ['link'], why: 'a link is safe' },
    {
      ...event({ materials: [{ label: 'x', url: 'data:,x' }] }),
      expected: ['materials[0].url'],
      why: 'so is one to materials',
    },
    {
      ...event({ agenda: [{ time: '9.30', text: 'Tea' }] }),
      expected: ['agenda[0].time'],
      why: 'a time has four figures and a colon',
    },
    {
      ...event({ agenda: [{ time: '24:00', text: 'Tea' }] }),
      expected: ['agenda[0].time'],
      why: 'a day ends at 23:59',
    },
    {
      ...event({ agenda: [{ time: '11:00', text: 'a' }, { text: 'b' }, { time: '10:00', text: 'c' }] }),
      expected: ['agenda[2].time'],
      why: 'an agenda goes forward',
    },
    { ...event({ agenda: [] }), expected: ['agenda'], why: 'an agenda without items is none' },
    { ...project({ period: { from: '2011' } }), expected: ['period.to'], why: 'an open end is said' },
    {
      ...project({ period: { from: '2011-02-30', to: null } }),
      expected: ['period.from'],
      why: 'a period begins on a day that exists',
    },
    {
      ...project({ outcomes: [{ ...outcome, basis: 'hoped' }] }),
      expected: ['outcomes[0].basis'],
      why: 'an outcome has a known basis',
    },
    {
      ...project({ outcomes: [without(outcome, 'sources')] }),
      expected: ['outcomes[0].sources'],
      why: 'an outcome has sources',
    },
    { ...project({ sources: [] }), expected: ['sources'], why: 'a project has a source' },
    { ...reuse({ state: 'loved' }), expected: ['state'], why: 'a state is one of five' },
    {
      ...reuse({ wouldUseAgain: { answer: 'yes' } }),
      expected: ['wouldUseAgain.why'],
      why: 'an answer says why',
    },
    {
      ...reuse({ lessons: [{ lesson: 'x', verdict: 'maybe' }] }),
      expected: ['lessons[0].verdict'],
      why: 'a verdict is one of two',
    },
    {
      ...reuse({ confirmedByBorough: '2026' }),
      expected: ['confirmedByBorough'],
      why: 'a confirmation has a day',
    },
    {
      name: 'questions' as const,
      record: makeQuestionRecord({
        askedBy: { role: 'Head', boroughType: 'Outer', name: 'A. Person' } as never,
      }),
      expected: ['askedBy.name?'],
      why: 'a question names no person',
    },
    {
      name: 'organisations' as const,
      record: { name: 'X', kind: 'council' },
      expected: ['kind'],
      why: 'a kind is in its list',
    },
    {
      name: 'bulletins' as const,
      record: makeBulletinRecord({
        items: [{ heading: 'x', text: 'y', links: [{ label: 'z', url: '/z/' }] }],
      }),
      expected: ['items[0].links[0].url'],
      why: 'a link of a bulletin leads to the web',
    },
    {
      name: 'programmes' as const,
      record: makeProgrammeRecord({ governance: [{ text: 'x', sources: [], by: 'y' } as never] }),
      expected: ['governance[0].by?'],
      why: 'a fact has no other keys',
    },
  ])('because $why', ({ name, record, expected }) => {
    expect(problems(name, record)).toEqual(expected);
  });
});

describe('an event ends', () => {
  test.each([
    { start: '2011-10-14', end: '2011-10-15', expected: [], why: 'after its start' },
    { start: '2011-10-14', end: '2011-10-14', expected: [], why: 'on its first day' },
    { start: '2011-10-14', end: '2011-10', expected: [], why: 'in the month of its start' },
    { start: '2011-10', end: '2011-10-14', expected: [], why: 'on a day of the month in which it starts' },
    {
      start: '2011~',
      end: '2011-10-14',
      expected: [],
      why: 'on a day of the year in which it roughly starts',
    },
    { start: '2011-10?', end: '2011-10-14?', expected: [], why: 'on an inferred day of an inferred month' },
    { start: '2011-10-14?', end: '2011?', expected: [], why: 'in the inferred year of its start' },
    { start: '2011-10-14', end: '2011-10-13', expected: ['end'], why: 'not the day before' },
    { start: '2011-10-14', end: '2011-09', expected: ['end'], why: 'not in the month before' },
    { start: '2011-10-14?', end: '2010~', expected: ['end'], why: 'not in the year before' },
  ])('$why: $start to $end', ({ start, end, expected }) => {
    expect(problems('events', makeEventRecord({ start, end }))).toEqual(expected);
  });
});

describe('an event says what its calendar entry needs', () => {
  const { addedOn, ...undated } = makeEventRecord();
  const changes = [{ date: '2026-03-02', text: 'Cancelled.' }];
  test.each([
    { record: undated, expected: ['addedOn'], why: 'since when an exact day has been announced' },
    {
      record: { ...undated, start: '2011-10' },
      expected: [],
      why: 'nothing for a month, which is in no calendar',
    },
    {
      record: { ...undated, start: '2011-10-14?' },
      expected: [],
      why: 'nothing for a day whose year is inferred',
    },
    {
      record: { ...undated, addedOn, status: 'cancelled' },
      expected: ['changes'],
      why: 'when it was cancelled',
    },
    {
      record: { ...undated, addedOn, status: 'cancelled', changes },
      expected: [],
      why: 'and then it is complete',
    },
  ] as const)('$why', ({ record, expected }) => {
    expect(problems('events', record)).toEqual(expected);
  });
});

test('a bulletin tells of days in their order', () => {
  const covers = (from: string, to: string) =>
    problems('bulletins', makeBulletinRecord({ covers: { from, to } }));
  expect(covers('2026-11-01', '2026-11-30')).toEqual([]);
  expect(covers('2026-11-01', '2026-11-01')).toEqual([]);
  expect(covers('2026-11-02', '2026-11-01')).toEqual(['covers.to']);
});

test('each collection has a folder of its own and says which of its files are entries', () => {
  const folders = NAMES.map((name) => COLLECTIONS[name].folder);
  expect(new Set(folders).size).toBe(NAMES.length);
  for (const name of NAMES) {
    const { folder, pattern, form } = COLLECTIONS[name];
    expect(folder).toMatch(/^[a-z][a-z/]*[a-z]$/u);
    expect(pattern.endsWith(`.${form}`), `${name}: ${pattern}`).toBe(true);
  }
});
