/** What a reader is told about a copy, by its mark and the newest edition. */
import { describe, expect, test } from 'vitest';
import { answerCopy } from '../../../src/model/copy-answer.ts';
import { parseCopyProperties, parseTypedMark, toCopyProperties } from '../../../src/model/copy-mark.ts';
import { type Edition, toEdition } from '../../../src/model/edition.ts';
import { makeOriginalRecord, makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const CHANGES = [
  { date: '2026-09-01', text: 'Rules of 2026.' },
  { version: '1.0', date: '2026-05-01', text: 'A word mended.' },
  { version: '1.0', date: '2026-01-31', text: 'First version.' },
];

function editionOf(overrides: Parameters<typeof makeOriginalRecord>[0] = {}): Edition {
  const data = makeOriginalRecord({ version: '1.1', changes: CHANGES, ...overrides });
  const newer = makeProductRecord({ shelfmark: 'P-020', title: 'Newer form' });
  const { products, withdrawn } = makeCatalogue({
    products: [
      { id: 'questionnaire', data },
      { id: 'newer', data: newer },
    ],
  });
  const product = [...withdrawn, ...products].find(({ id }) => id === 'questionnaire');
  return toEdition(product ?? expect.fail('the product is there'));
}

describe('a copy', () => {
  test.each([
    {
      mark: { version: '1.1', date: '2026-09-01' },
      expected: ['good', 'Up to date', []],
      why: 'it is the newest',
    },
    {
      mark: { version: '1.0', date: '2026-05-01' },
      expected: ['due', 'Out of date', ['Rules of 2026.']],
      why: 'one change came after it',
    },
    {
      mark: { version: '1.0', date: '2026-01-31' },
      expected: ['due', 'Out of date', ['Rules of 2026.', 'A word mended.']],
      why: 'a change of the same version counts by its day',
    },
    {
      mark: { version: '1.0' },
      expected: ['due', 'Out of date', ['Rules of 2026.']],
      why: 'a typed version counts without a day',
    },
    {
      mark: { version: '2.0', date: '2027-01-01' },
      expected: ['good', 'Up to date', []],
      why: 'it is newer than this page knows',
    },
  ])('is $expected.1 when $why', ({ mark, expected }) => {
    const { tone, verdict, changes } = answerCopy({ shelfmark: 'P-001', ...mark }, editionOf());
    expect([tone, verdict, changes.map(({ text }) => text)]).toEqual(expected);
  });

  test('says both editions in words and leads to the newest', () => {
    const answer = answerCopy({ shelfmark: 'P-001', version: '1.0', date: '2026-01-31' }, editionOf());
    expect(answer.text).toBe(
      'Your copy is version 1.0 of 31 January 2026. The newest is version 1.1 of 1 September 2026.',
    );
    expect(answer.links).toEqual([
      { title: 'Get the newest: P-001 Soft market test questionnaire', url: '/products/questionnaire/' },
    ]);
  });

  test('whose version is not known is answered with what the versions are', () => {
    const answer = answerCopy({ shelfmark: 'P-001' }, editionOf());
    expect(answer.verdict).toBe('The newest is version 1.1 of 1 September 2026');
    expect(answer.changes).toHaveLength(3);
  });

  test('of a withdrawn product is called back, with the reason and what to use', () => {
    const edition = editionOf({
      status: 'withdrawn',
      withdrawn: { on: '2026-10-01', reason: 'The law changed.', replacedBy: 'newer' },
    });
    const answer = answerCopy({ shelfmark: 'P-001', version: '1.1', date: '2026-09-01' }, edition);
    expect([answer.tone, answer.text]).toEqual([
      'bad',
      'Soft market test questionnaire was withdrawn on 1 October 2026. The law changed.',
    ]);
    expect(answer.links).toEqual([
      { title: 'Use this instead: P-020 Newer form', url: '/products/newer/' },
      { title: 'If you already use it', url: '/products/questionnaire/' },
    ]);
  });

  test('of something published elsewhere is sent there', () => {
    const { products } = makeCatalogue({ products: [{ id: 'guide', data: makeProductRecord() }] });
    const [guide] = products;
    const answer = answerCopy({ shelfmark: 'P-001' }, toEdition(guide ?? expect.fail('it is there')));
    expect(answer.text).toContain('is published by Library Example.');
  });
});

test.each([
  ['P-101', { shelfmark: 'P-101' }],
  ['p101 version 1.0', { shelfmark: 'P-101', version: '1.0' }],
  [' P 014, v 2.13 ', { shelfmark: 'P-014', version: '2.13' }],
  [
    'P-101 · Version 1.0 · 23 November 2026 · Open Government Licence 3.0',
    { shelfmark: 'P-101', version: '1.0', date: '2026-11-23' },
  ],
  ['P-101 · 3 May 2026', { shelfmark: 'P-101', version: undefined, date: '2026-05-03' }],
  ['https://change-shelf.example/p/101/', undefined],
  ['L-001', undefined],
  ['', undefined],
])('“%s” is read as %j', (typed, expected) => {
  expect(parseTypedMark(typed)).toEqual(expected);
});

test.each([
  { properties: { Shelfmark: 'P-101' }, why: 'no day' },
  { properties: { Shelfmark: 'P-101', 'Shelf date': '2026-02-30' }, why: 'a day that does not exist' },
  { properties: { Shelfmark: '<b>', 'Shelf date': '2026-02-28' }, why: 'no shelfmark' },
  {
    properties: { Shelfmark: 'P-101', 'Shelf date': '2026-02-28', 'Shelf version': 'final' },
    why: 'no version of ours',
  },
])('properties with $why are not ours', ({ properties }) => {
  expect(parseCopyProperties(new Map(Object.entries(properties)))).toBeUndefined();
});

test('what a file carries is read back as it was', () => {
  const mark = { shelfmark: 'P-101', version: '1.0', date: '2026-11-23' };
  expect(parseCopyProperties(new Map(toCopyProperties(mark)))).toEqual(mark);
});
