/** What an author may write of a lesson. */
import { describe, expect, test } from 'vitest';
import { plainReference } from '../../../src/schemas/fields.ts';
import { lessonSchema } from '../../../src/schemas/lesson.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { problemsOf, without } from '../../make/problems.ts';

const problems = (record: unknown) => problemsOf(lessonSchema(plainReference), record);
const claim = { value: 3, unit: '%', what: 'Saved', basis: 'audited', source: 'https://x.example/' };

describe('a lesson is taken', () => {
  test.each([
    { input: {}, why: 'from published sources' },
    { input: { origin: 'contributed', sources: [] }, why: 'from a borough, without published sources' },
    { input: { attribution: 'anonymous' }, why: 'without a name' },
    { input: { attribution: 'borough-type' }, why: 'with the kind of borough only' },
    {
      input: { date: '2011?', claims: [claim], disputed: 'Others say no.' },
      why: 'with a date, figures and a dispute',
    },
    { input: { title: 'x'.repeat(120), insight: 'x'.repeat(300) }, why: 'as long as it may be' },
  ])('$why', ({ input }) => {
    expect(problems({ ...makeLessonRecord(), ...input })).toEqual([]);
  });
});

describe('a lesson is refused', () => {
  test.each([
    { input: { sources: [] }, expected: ['sources'], why: 'from published sources that it does not name' },
    { input: { origin: 'original' }, expected: ['origin'], why: 'when made up for the shelf' },
    { input: { status: 'addressed' }, expected: ['status'], why: 'when it says itself how far it has come' },
    { input: { shelfmark: 'P-031' }, expected: ['shelfmark'], why: 'with a product’s shelfmark' },
    { input: { shelfmark: 'L-31' }, expected: ['shelfmark'], why: 'with two figures in its shelfmark' },
    { input: { title: 'x'.repeat(121) }, expected: ['title'], why: 'with a title of 121 characters' },
    { input: { insight: 'x'.repeat(301) }, expected: ['insight'], why: 'with an insight of 301 characters' },
    { input: { kind: 'idea' }, expected: ['kind'], why: 'of an unknown kind' },
    { input: { attribution: 'hidden' }, expected: ['attribution'], why: 'attributed in an unknown way' },
    { input: { date: 2011 }, expected: ['date'], why: 'with a date that is a number' },
    { input: { date: '2011-02-30' }, expected: ['date'], why: 'with a date that does not exist' },
    {
      input: { claims: [{ ...claim, basis: 'guessed' }] },
      expected: ['claims[0].basis'],
      why: 'with a figure that is guessed',
    },
    { input: { recomendation: 'Do.' }, expected: ['recomendation?'], why: 'with a misspelt key' },
    {
      input: { claims: [{ ...claim, total: 9 }] },
      expected: ['claims[0].total?'],
      why: 'with figures added up',
    },
  ])('$why', ({ input, expected }) => {
    expect(problems({ ...makeLessonRecord(), ...input })).toEqual(expected);
  });
});

describe('a required field', () => {
  const OPTIONAL = ['boroughs', 'recommendation'];
  const fields = Object.keys(makeLessonRecord()).filter((field) => !OPTIONAL.includes(field));

  test.each(fields.map((field) => ({ field })))('$field may not be left out', ({ field }) => {
    expect(problems(without(makeLessonRecord(), field))).toContain(field);
  });

  test.each(OPTIONAL.map((field) => ({ field })))('$field is none', ({ field }) => {
    expect(problems(without(makeLessonRecord(), field))).toEqual([]);
  });
});
