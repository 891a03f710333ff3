/** A misspelt key is refused wherever it stands: at the top of a record and in every group of fields within. */
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { plainReference } from '../../../src/schemas/fields.ts';
import { makeBulletinRecord, makeEventRecord, makeQuestionRecord } from '../../make/community-records.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeBoroughRecord, makeOrganisationRecord, makeProjectRecord } from '../../make/place-records.ts';
import { problemsOf } from '../../make/problems.ts';
import { makeOriginalRecord, makeProductRecord } from '../../make/product-record.ts';
import { makeProgrammeRecord } from '../../make/programme-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeRuleRecord } from '../../make/rule-record.ts';
import { makeSource } from '../../make/source.ts';

const url = 'https://x.example/';
const sources = [makeSource()];
const claim = { value: 1, unit: '£', what: 'Saved', basis: 'audited' as const, source: url };
const fact = { text: 'It met.', sources };

/** Records that use every group of fields that their collection has. */
const FULL = {
  products: {
    ...makeOriginalRecord({
      source: makeProductRecord().source,
      status: 'withdrawn',
      withdrawn: { on: '2026-02-01', reason: 'Old.' },
      effort: { time: '2 days', skills: [] },
      answersLessons: [{ lesson: 'x', how: 'So.' }],
      terms: [{ term: 'TUPE', meaning: 'Rules on moving staff.' }],
      sources,
    }),
  },
  lessons: makeLessonRecord({ claims: [claim] }),
  projects: makeProjectRecord({
    outcomes: [{ text: 'It opened.', basis: 'delivered', sources }],
    phaseThree: { status: 'not confirmed', note: 'No source says so.' },
  }),
  boroughs: makeBoroughRecord(),
  organisations: makeOrganisationRecord(),
  rules: makeRuleRecord(),
  programmes: makeProgrammeRecord({
    governance: [fact],
    phases: [{ number: 1, name: 'One', dates: '2009', description: 'It began.', sources }],
    timeline: [{ ...fact, date: '2009' }],
    baselineFacts: [{ ...fact, year: 2009 }],
    outputsStillListed: [{ title: 'A report', url, sources }],
    whatHappenedNext: [fact],
  }),
  events: makeEventRecord({
    agenda: [{ time: '09:30', text: 'Welcome' }],
    materials: [{ label: 'Slides', url }],
    changes: [{ date: '2026-03-02', text: 'It moved.' }],
  }),
  bulletins: makeBulletinRecord({
    items: [{ heading: 'Item', text: 'Text.', links: [{ label: 'More', url }] }],
    covers: { from: '2026-11-01', to: '2026-11-30' },
    source: makeSource(),
  }),
  reuse: makeReuseRecord({
    outcomes: [claim],
    wouldUseAgain: { answer: 'yes', why: 'It helped.' },
    lessons: [{ lesson: 'x', verdict: 'confirmed' }],
  }),
  questions: makeQuestionRecord({ answers: [{ text: 'Yes.', by: 'Head of libraries', on: '2026-04-01' }] }),
};

/** Gives copies of a record, each with a key too many in another place. */
function withKeyTooMany(
  value: unknown,
  path = '',
): readonly { readonly place: string; readonly copy: unknown }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      withKeyTooMany(item, `${path}[${index}]`).map(({ place, copy }) => ({
        place,
        copy: value.with(index, copy),
      })),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, item]) =>
    withKeyTooMany(item, path === '' ? key : `${path}.${key}`).map(({ place, copy }) => ({
      place,
      copy: { ...value, [key]: copy },
    })),
  );
  return [
    { place: path === '' ? 'unheard?' : `${path}.unheard?`, copy: { ...value, unheard: 1 } },
    ...within,
  ];
}

describe.each(Object.keys(COLLECTIONS).map((name) => ({ name: name as keyof typeof FULL })))(
  'in $name',
  ({ name }) => {
    const schema = COLLECTIONS[name].schema(plainReference);

    test('a record that uses everything is taken', () => {
      expect(problemsOf(schema, FULL[name])).toEqual([]);
    });

    test.each(withKeyTooMany(FULL[name]))('$place is refused', ({ place, copy }) => {
      expect(problemsOf(schema, copy)).toEqual([place]);
    });
  },
);
