/** An entry in short, as lists and search results show it. */
import { describe, expect, test } from 'vitest';
import { firstTheme, toCard, toResultCard } from '../../../src/model/card.ts';
import type { LessonRecord } from '../../../src/schemas/lesson.ts';
import { makeOriginalRecord } from '../../make/product-record.ts';
import { makeCatalogue, makeLesson, makeProduct, only } from '../../make/shelf.ts';

describe('the card of a product', () => {
  test('says in words what the record says in ids', () => {
    expect(toCard(makeProduct({ stages: ['options', 'transition'], madeBy: ['croydon'] }))).toEqual({
      collection: 'product',
      url: '/products/questionnaire/',
      shelfmark: 'P-001',
      title: 'Soft market test questionnaire',
      summary: 'Questions to put to possible providers before a tender.',
      kind: 'Questionnaire or self-assessment',
      theme: 'Market testing and procurement',
      spine: 2,
      stages: ['Options', 'Move'],
      stageId: 'options',
      trust: 'Word, PDF · Free to copy and adapt, with credit · Published elsewhere · High confidence',
      checkedOn: '2026-01-31',
      overdue: false,
      facets: {
        kind: ['product'],
        theme: ['commissioning-procurement'],
        stage: ['options', 'transition'],
        situation: [],
        type: ['questionnaire'],
        borough: ['croydon'],
        origin: ['catalogued'],
      },
    });
  });

  test('of our own names the form of each file once', () => {
    const file = (path: string) => ({ path, label: 'A file' });
    const { source, ...original } = makeOriginalRecord({
      files: [file('a.docx'), file('b.docx'), file('a.odt')],
    });
    const { trust } = toCard(makeProduct({ ...original, source: undefined }));
    expect(source).toBeUndefined();
    expect(trust).toBe(
      'Word, OpenDocument text · Free to copy and adapt, with credit · Written for this shelf · High confidence',
    );
  });

  test('has no borough when an organisation made it', () => {
    expect(toCard(makeProduct({ madeBy: ['example-agency'] })).facets.borough).toEqual([]);
  });
});

describe('the card of a lesson', () => {
  interface Row {
    readonly input: Partial<LessonRecord>;
    readonly expected: string;
    readonly why: string;
  }

  test.each([
    { input: { date: '2011-10-14?' }, expected: 'Croydon, 2011', why: 'where and in which year it happened' },
    { input: {}, expected: 'Croydon', why: 'only where, when no date is known' },
    {
      input: { boroughs: [], date: '2017~' },
      expected: 'Not stated, 2017',
      why: 'that the place is not stated',
    },
    {
      input: { attribution: 'anonymous' },
      expected: 'Not stated',
      why: 'nothing of a borough not to be named',
    },
  ] satisfies readonly Row[])('says $why', ({ input, expected }) => {
    expect(toCard(makeLesson(input)).trust).toBe(
      `${expected} · Free to copy and adapt, with credit · From published sources · High confidence`,
    );
  });

  test('has the insight for its summary and the kind of finding for its type', () => {
    expect(toCard(makeLesson({ kind: 'pitfall' }))).toMatchObject({
      collection: 'lesson',
      summary: 'Beliefs about bidders lag behind the facts.',
      kind: 'Pitfall',
      facets: { kind: ['lesson'], type: ['pitfall'] },
    });
  });
});

describe('a card is overdue', () => {
  test.each([
    { checkedOn: '2025-11-23', checkEvery: 12, expected: false, why: 'not on the day the check is due' },
    { checkedOn: '2025-11-22', checkEvery: 12, expected: true, why: 'the day after' },
    { checkedOn: '2026-11-23', checkEvery: 1, expected: false, why: 'not when checked today' },
    {
      checkedOn: '2026-10-22',
      checkEvery: 1,
      expected: true,
      why: 'a month and a day after a monthly check',
    },
  ])('$why', ({ checkedOn, checkEvery, expected }) => {
    expect(toCard(makeProduct({ checkedOn, checkEvery })).overdue).toBe(expected);
    expect(toCard(makeLesson({ checkedOn, checkEvery })).overdue).toBe(expected);
  });
});

test('an entry stands on the spine of its first theme, and one without a theme is refused', () => {
  expect(firstTheme(makeProduct({ themes: ['stock-supply', 'shared-services'] }))).toBe('stock-supply');
  expect(() => firstTheme(makeProduct({ themes: [] }))).toThrow('P-001 has no theme');
});

describe('the card of a search result', () => {
  test('says what the card says, and leaves what filters need to their own file', () => {
    const product = makeProduct();
    const { facets, ...card } = toCard(product);
    expect(toResultCard(product)).toEqual({ ...card, related: [] });
    expect(facets.kind).toEqual(['product']);
  });

  test('names the lessons that a product answers, and the products that answer a lesson', () => {
    const { products, lessons } = makeCatalogue();
    expect(toResultCard(only(products)).related).toEqual([
      { shelfmark: 'L-001', title: 'Ask the market before you decide', url: '/lessons/ask-the-market/' },
    ]);
    expect(toResultCard(only(lessons)).related).toEqual([
      { shelfmark: 'P-001', title: 'Soft market test questionnaire', url: '/products/questionnaire/' },
    ]);
  });
});
