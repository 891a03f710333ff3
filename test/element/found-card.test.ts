/** A result as it is drawn: marks, a passage for words that title and summary lack, the nearest of the other side. */
import { describe, expect, test } from 'vitest';
import { toFoundCard, toMissingTerms } from '../../src/elements/found-card.ts';
import type { Segment } from '../../src/search/highlight.ts';
import { makeResultCard } from '../make/card.ts';

const CARD = makeResultCard({ title: 'Soft market test', summary: 'Questions for providers.' });
const NONE = { text: undefined, rankOf: () => Infinity };
const FILLER = 'Nothing of note stands in this sentence. '.repeat(20);

const toText = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const toMarks = (segments: readonly Segment[]) =>
  segments.flatMap(({ text, marked }) => (marked ? [text] : []));
const toRanking = (...wordTerms: readonly (readonly string[])[]) => ({ terms: wordTerms.flat(), wordTerms });

describe('what matched', () => {
  test('is marked in title and summary, and the pieces are the text itself', () => {
    const found = toFoundCard(CARD, toRanking(['market', 'markets'], ['providers']), NONE);
    expect(found.titleSegments).toEqual([
      { text: 'Soft ', marked: false },
      { text: 'market', marked: true },
      { text: ' test', marked: false },
    ]);
    expect(toMarks(found.summarySegments)).toEqual(['providers']);
    expect(toText(found.summarySegments)).toBe(CARD.summary);
  });

  test('is nothing when there were no words', () => {
    const found = toFoundCard(CARD, toRanking(), { ...NONE, text: 'Market.' });
    expect(toMarks([...found.titleSegments, ...found.summarySegments])).toEqual([]);
    expect(found.passageSegments).toEqual([]);
  });
});

describe('a passage', () => {
  const passageOf = (text: string | undefined, ...words: readonly (readonly string[])[]) =>
    toFoundCard(CARD, toRanking(...words), { ...NONE, text }).passageSegments;

  test('is shown for a word that only the text holds, with the other words marked too', () => {
    const text = `${FILLER}Before the market test, ask about pensions. ${FILLER}`;
    const passage = passageOf(text, ['market'], ['pension', 'pensions']);
    expect(toMarks(passage)).toEqual(['market', 'pensions']);
    expect(toText(passage).length).toBeLessThanOrEqual(200);
    expect(toText(passage)).toMatch(/^… .+ …$/u);
  });

  test('is chosen for the words that are lacking, however often the others stand elsewhere', () => {
    const text = `Market market market. ${FILLER}Pensions come last.`;
    expect(toText(passageOf(text, ['market'], ['pensions']))).toContain('Pensions');
  });

  test.each([
    {
      text: 'Market and providers.',
      words: [['market'], ['providers']],
      why: 'title and summary hold every word',
    },
    {
      text: 'Markets all over.',
      words: [['market', 'markets']],
      why: 'another form of the word stands in the title',
    },
    { text: 'Nothing of it.', words: [['pensions']], why: 'the text does not hold the word either' },
    { text: undefined, words: [['pensions']], why: 'the text is not here' },
    { text: '', words: [['pensions']], why: 'there is no text' },
  ])('is left out when $why', ({ text, words }) => {
    expect(passageOf(text, ...words)).toEqual([]);
  });

  test('is wanted for those words only that are lacking', () => {
    expect(toMissingTerms(CARD, toRanking(['market'], ['pension', 'pensions']))).toEqual([
      'pension',
      'pensions',
    ]);
  });
});

describe('the other side', () => {
  const related = ['L-001', 'L-002', 'L-003'].map((shelfmark) => ({ shelfmark, title: shelfmark, url: '/' }));
  const marksOf = (ranks: Readonly<Record<string, number>>) =>
    toFoundCard(makeResultCard({ related }), toRanking(), {
      text: undefined,
      rankOf: (shelfmark) => ranks[shelfmark] ?? Infinity,
    }).related.map(({ shelfmark }) => shelfmark);

  test.each([
    { ranks: {}, expected: ['L-001', 'L-002'], why: 'two at most, as the record orders them' },
    { ranks: { 'L-003': 7 }, expected: ['L-003', 'L-001'], why: 'what the words find comes first' },
    {
      ranks: { 'L-003': 1, 'L-002': 4 },
      expected: ['L-003', 'L-002'],
      why: 'the better match before the other',
    },
  ])('names $why', ({ ranks, expected }) => {
    expect(marksOf(ranks)).toEqual(expected);
  });
});
