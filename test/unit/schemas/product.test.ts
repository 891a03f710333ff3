/** What an author may write of a product. */
import { describe, expect, test } from 'vitest';
import { plainReference } from '../../../src/schemas/fields.ts';
import { productSchema } from '../../../src/schemas/product.ts';
import { problemsOf, without } from '../../make/problems.ts';
import { makeOriginalRecord, makeProductRecord } from '../../make/product-record.ts';
import { makeSource } from '../../make/source.ts';

const problems = (record: unknown) => problemsOf(productSchema(plainReference), record);
const withdrawn = { on: '2026-02-01', reason: 'Out of date.' };

describe('a product is taken', () => {
  test.each([
    { input: makeProductRecord(), why: 'when published elsewhere' },
    { input: makeOriginalRecord(), why: 'when written for the shelf, without sources' },
    {
      input: { ...makeOriginalRecord(), origin: 'contributed', sources: [] },
      why: 'when a borough handed its file in, which nobody has published',
    },
    {
      input: { ...makeOriginalRecord(), origin: 'contributed', sources: [makeSource()] },
      why: 'when a borough gave it',
    },
    { input: makeProductRecord({ issued: 'not stated' }), why: 'when no date is stated' },
    { input: makeProductRecord({ issued: '2017-09~' }), why: 'when its date is rough' },
    { input: makeProductRecord({ status: 'withdrawn', withdrawn }), why: 'when withdrawn with a reason' },
    { input: makeProductRecord({ disputed: 'Others say no.' }), why: 'when its account is disputed' },
  ])('$why', ({ input }) => {
    expect(problems(input)).toEqual([]);
  });
});

describe('a product that is', () => {
  const contributed = { ...makeOriginalRecord({ sources: [makeSource()] }), origin: 'contributed' };

  test.each([
    {
      input: without(makeProductRecord(), 'source'),
      expected: ['source'],
      why: 'catalogued says where it is published',
    },
    {
      input: makeProductRecord({ sources: [] }),
      expected: ['sources'],
      why: 'catalogued has a source of its facts',
    },
    { input: without(contributed, 'files'), expected: ['files'], why: 'contributed has files to take' },
    { input: without(contributed, 'version'), expected: [], why: 'contributed needs no version' },
    { input: without(makeOriginalRecord(), 'files'), expected: ['files'], why: 'original has files' },
    { input: without(makeOriginalRecord(), 'version'), expected: ['version'], why: 'original has a version' },
    {
      input: without(makeOriginalRecord(), 'changes'),
      expected: ['changes'],
      why: 'original says what changed',
    },
    {
      input: without(makeOriginalRecord(), 'useWhen'),
      expected: ['useWhen'],
      why: 'original says when to use it',
    },
    {
      input: without(makeOriginalRecord(), 'notWhen'),
      expected: ['notWhen'],
      why: 'original says when not to use it',
    },
    {
      input: without(makeOriginalRecord(), 'adaptSteps'),
      expected: ['adaptSteps'],
      why: 'original says how to adapt it',
    },
    {
      input: makeProductRecord({ origin: 'original', sources: [] }),
      expected: ['files', 'version', 'changes', 'useWhen', 'notWhen', 'adaptSteps'],
      why: 'original hears of everything that is missing at once',
    },
    { input: makeProductRecord({ status: 'withdrawn' }), expected: ['withdrawn'], why: 'withdrawn says why' },
    {
      input: { ...makeProductRecord({ status: 'withdrawn' }), withdrawn: { reason: 'Old.' } },
      expected: ['withdrawn.on'],
      why: 'withdrawn says when',
    },
  ])('$why', ({ input, expected }) => {
    expect(problems(input)).toEqual(expected);
  });
});

describe('a required field', () => {
  const REQUIRED =
    'shelfmark title summary type themes stages origin madeBy licence issued checkedOn checkEvery status sources confidence';

  test.each(REQUIRED.split(' ').map((field) => ({ field })))('$field may not be left out', ({ field }) => {
    expect(problems(without(makeProductRecord(), field))).toEqual([field]);
  });

  test('is every field that this record has but source', () => {
    expect(Object.keys(without(makeProductRecord(), 'source')).toSorted()).toEqual(
      REQUIRED.split(' ').toSorted(),
    );
  });
});

describe('a product is refused', () => {
  const { licence, source } = makeProductRecord();

  test.each([
    { input: { shelfmark: 'P-14' }, expected: ['shelfmark'], why: 'with two figures in its shelfmark' },
    { input: { shelfmark: 'L-014' }, expected: ['shelfmark'], why: 'with a lesson’s shelfmark' },
    { input: { shelfmark: 'P-014 ' }, expected: ['shelfmark'], why: 'with a blank behind it' },
    { input: { title: 'x'.repeat(91) }, expected: ['title'], why: 'with a title of 91 characters' },
    { input: { summary: 'x'.repeat(201) }, expected: ['summary'], why: 'with a summary of 201 characters' },
    { input: { type: 'spreadsheet' }, expected: ['type'], why: 'with an unknown type' },
    { input: { madeBy: [] }, expected: ['madeBy'], why: 'when nobody made it' },
    { input: { aliases: Array(13).fill('name') }, expected: ['aliases'], why: 'with thirteen other names' },
    { input: { issued: 'unknown' }, expected: ['issued'], why: 'with a date in other words' },
    { input: { issued: '2017-13' }, expected: ['issued'], why: 'with a month that does not exist' },
    { input: { checkedOn: '2026-02-30' }, expected: ['checkedOn'], why: 'with a check on 30 February' },
    { input: { checkEvery: 0 }, expected: ['checkEvery'], why: 'when checked every 0 months' },
    { input: { checkEvery: 61 }, expected: ['checkEvery'], why: 'when checked every 61 months' },
    { input: { checkEvery: 1.5 }, expected: ['checkEvery'], why: 'when checked every month and a half' },
    { input: { status: 'draft' }, expected: ['status'], why: 'as a draft' },
    { input: { version: 1 }, expected: ['version'], why: 'with a version that is a number' },
    { input: { version: '1.0.1' }, expected: ['version'], why: 'with a version of three numbers' },
    { input: { files: [] }, expected: ['files'], why: 'with an empty list of files' },
    {
      input: { files: [{ path: '../x.docx', label: 'X' }] },
      expected: ['files[0].path'],
      why: 'with a file of another folder',
    },
    {
      input: { files: [{ path: 'A file.docx', label: 'X' }] },
      expected: ['files[0].path'],
      why: 'with a file name with a blank',
    },
    {
      input: { adaptSteps: ['x'.repeat(241)] },
      expected: ['adaptSteps[0]'],
      why: 'with a step of 241 characters',
    },
    {
      input: { source: { ...source, url: 'javascript:x' } },
      expected: ['source.url'],
      why: 'with an address that runs script',
    },
    {
      input: { source: { ...source, urlKind: 'copy' } },
      expected: ['source.urlKind'],
      why: 'with an unknown kind of address',
    },
    { input: { sumary: 'Twice.' }, expected: ['sumary?'], why: 'with a misspelt key' },
    {
      input: { licence: { ...licence, notes: 'x' } },
      expected: ['licence.notes?'],
      why: 'with a misspelt key within',
    },
    {
      input: { effort: { time: '2 days', skills: [], cost: '£5' } },
      expected: ['effort.cost?'],
      why: 'with a key of its own',
    },
    {
      input: { answersLessons: [{ lesson: 'x' }] },
      expected: ['answersLessons[0].how'],
      why: 'when it does not say how it answers',
    },
  ])('$why', ({ input, expected }) => {
    expect(problems({ ...makeProductRecord(), ...input })).toEqual(expected);
  });
});

test('the schema asks for the right collections when it looks up names', () => {
  const asked: string[][] = [];
  productSchema((...collections) => {
    asked.push([...collections]);
    return plainReference();
  });
  expect(asked).toEqual([
    ['organisations', 'boroughs', 'projects'],
    ['products'],
    ['lessons'],
    ['rules'],
    ['products'],
  ]);
});
