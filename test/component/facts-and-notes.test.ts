/** Figures with their basis, sources, disputes, withdrawals, the borrowing slip and small tables of words. */
import { describe, expect, test } from 'vitest';
import ClaimList from '../../src/components/ClaimList.astro';
import EntryActions from '../../src/components/EntryActions.astro';
import DisputeNote from '../../src/components/DisputeNote.astro';
import SourceList from '../../src/components/SourceList.astro';
import SourcedText from '../../src/components/SourcedText.astro';
import WithdrawnNote from '../../src/components/WithdrawnNote.astro';
import WordTable from '../../src/components/WordTable.astro';
import { toSourceNotes } from '../../src/model/source-notes.ts';
import type { Claim } from '../../src/schemas/fields.ts';
import { render, wordsOf } from '../make/rendered.ts';
import { makeSource } from '../make/source.ts';

const claim: Claim = {
  value: 400000,
  unit: '£ a year',
  about: true,
  what: 'Saved',
  basis: 'forecast',
  source: 'https://x.example/a',
};

describe('a figure', () => {
  test('stands with its unit, what it says, how it is known, when, and its source', async () => {
    const root = await render(ClaimList, { claims: [{ ...claim, asOf: '2011?' }] });
    expect(wordsOf(root.querySelector('dd'))).toBe('about £400,000 a year');
    expect(wordsOf(root.querySelector('dt'))).toBe('Saved forecast, 2011 (inferred) · source of this figure');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://x.example/a');
  });

  test('is never added to another, though both are of one kind', async () => {
    const root = await render(ClaimList, { claims: [claim, { ...claim, value: 100000, basis: 'audited' }] });
    expect([...root.querySelectorAll('dd')].map(wordsOf)).toEqual([
      'about £400,000 a year',
      'about £100,000 a year',
    ]);
    expect([...root.querySelectorAll('dt .text-muted')].map(wordsOf)).toEqual([
      'forecast · source of this figure',
      'audited · source of this figure',
    ]);
    expect(wordsOf(root)).not.toContain('500,000');
  });
});

describe('a source', () => {
  test.each([
    { year: 2011, expected: 'Programme bulletin Library Example, 2011' },
    { year: null, expected: 'Programme bulletin Library Example, no date' },
  ])('of the year $year is listed', async ({ year, expected }) => {
    const root = await render(SourceList, { sources: [makeSource({ year })] });
    expect(wordsOf(root.querySelector('li'))).toBe(expected);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://library.example/bulletin');
  });

  test('after a fact is a number whose name says where it leads', async () => {
    const notes = toSourceNotes([makeSource()]).all;
    const root = await render(SourcedText, { text: 'It opened.', notes });
    const mark = root.querySelector('a');
    expect(wordsOf(mark)).toBe('1');
    expect(mark?.getAttribute('href')).toBe('#source-1');
    expect(mark?.getAttribute('aria-label')).toBe('1: source, Programme bulletin');
  });

  test.each([
    { confidence: 'high', note: undefined, expected: [], why: 'nothing is unsure' },
    { confidence: 'low', note: undefined, expected: ['Low confidence.'], why: 'confidence is low' },
    {
      confidence: undefined,
      note: 'The year is inferred.',
      expected: ['The year is inferred.'],
      why: 'a note says so',
    },
    { confidence: 'medium', note: 'A note.', expected: ['A note. Medium confidence.'], why: 'both' },
  ] as const)('leaves a doubt standing when $why', async ({ confidence, note, expected }) => {
    const root = await render(SourcedText, { text: 'It opened.', note, confidence, notes: [] });
    expect([...root.querySelectorAll('p')].slice(1).map(wordsOf)).toEqual(expected);
  });
});

test('a dispute says under a heading what the other side says', async () => {
  const root = await render(DisputeNote, { text: 'The council says <b>otherwise</b> & more.' });
  const section = root.querySelector('section');
  expect(wordsOf(root.querySelector(`#${section?.getAttribute('aria-labelledby')}`))).toBe(
    'This account is disputed',
  );
  expect(wordsOf(root.querySelector('p'))).toBe('The council says <b>otherwise</b> & more.');
});

describe('a withdrawn product', () => {
  const withdrawn = { on: '2026-02-01', reason: 'The law changed.', replacedBy: undefined };
  const newer = { id: 'newer', title: 'Newer form', url: '/products/newer/', shelfmark: 'P-020' };

  test('says when and why, what to use instead, and what to do with a copy', async () => {
    const root = await render(WithdrawnNote, {
      withdrawn: { ...withdrawn, replacedBy: newer },
      shelfmark: 'P-014',
    });
    expect(wordsOf(root.querySelector('.stamp'))).toBe('Withdrawn Feb 2026');
    expect(wordsOf(root.querySelector('h2'))).toBe('Do not use it for new work');
    expect(wordsOf(root)).toContain('The law changed. It was taken off the shelf on 1 February 2026.');
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/products/newer/',
      '/compare/?p=P-014&p=P-020',
      '/my-copy/',
      '/contribute/question/?about=P-014',
    ]);
  });

  test('names nothing instead when nothing replaces it', async () => {
    const root = await render(WithdrawnNote, { withdrawn, shelfmark: 'P-014' });
    expect(wordsOf(root)).toContain('Nothing on the shelf replaces it.');
    expect(root.innerHTML).not.toContain('/products/');
  });
});

test('a table of words ties its name to its heading and gives each word its meaning', async () => {
  const words = [
    { label: 'High', definition: 'Sure.' },
    { label: 'Low & <thin>', definition: 'Not sure.' },
  ];
  const root = await render(WordTable, { id: 'confidence', title: 'Confidence', intro: 'How sure.', words });
  expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe('confidence');
  expect(wordsOf(root.querySelector('h2#confidence'))).toBe('Confidence');
  expect([...root.querySelectorAll('dt, dd')].map(wordsOf)).toEqual([
    'High',
    'Sure.',
    'Low & <thin>',
    'Not sure.',
  ]);
});

test.each([
  {
    entry: { collection: 'product', shelfmark: 'P-014' },
    first: ['We used this', '/contribute/reuse/?of=P-014'],
  },
  {
    entry: { collection: 'lesson', shelfmark: 'L-031' },
    first: ['We saw this too', '/contribute/lesson/?about=L-031'],
  },
] as const)(
  'a $entry.collection leads to the forms that say which entry they are about',
  async ({ entry, first }) => {
    const root = await render(EntryActions, { entry });
    expect([...root.querySelectorAll('a')].map((link) => [wordsOf(link), link.getAttribute('href')])).toEqual(
      [
        first,
        ['Suggest a correction', `/contribute/correction/?about=${entry.shelfmark}`],
        ['Ask about this', `/contribute/question/?about=${entry.shelfmark}`],
      ],
    );
  },
);
