/** One search with its filters, over a tiny real index. */
import { describe, expect, test } from 'vitest';
import { findEntries, type FindRequest } from '../../src/elements/find-entries.ts';
import { buildIndex, openIndex } from '../../src/search/index.ts';
import { makeCard, makeFacets } from '../make/card.ts';
import { makeFindRequest } from '../make/find-response.ts';

const CARDS = [
  makeCard({
    shelfmark: 'P-001',
    title: 'Soft market test questionnaire',
    summary: 'Questions for providers.',
    facets: makeFacets({ kind: ['product'], theme: ['procurement'], stage: ['options'] }),
  }),
  makeCard({
    shelfmark: 'P-002',
    title: 'Governance model',
    summary: 'How a market of three councils is run.',
    facets: makeFacets({ kind: ['product'], theme: ['governance'], stage: ['options', 'decide'] }),
  }),
  makeCard({
    shelfmark: 'L-001',
    title: 'Ask the market before you decide',
    summary: 'Beliefs lag behind facts.',
    facets: makeFacets({ kind: ['lesson'], theme: ['procurement'], stage: ['decide'] }),
  }),
];
const ENGINE = openIndex(
  buildIndex(CARDS.map(({ shelfmark, title, summary }) => ({ id: shelfmark, title, summary }))),
);

const find = (query: string, ticked = '', more: Partial<FindRequest> = {}) =>
  findEntries(ENGINE, CARDS, makeFindRequest(query, ticked, more));
const marks = (response: ReturnType<typeof find>) => response.results.map(({ shelfmark }) => shelfmark);

describe('what is found', () => {
  test.each([
    {
      query: '',
      ticked: '',
      expected: ['P-001', 'P-002', 'L-001'],
      why: 'no question means everything, in shelf order',
    },
    {
      query: '  ',
      ticked: 'theme=procurement',
      expected: ['P-001', 'L-001'],
      why: 'ticks alone keep shelf order',
    },
    { query: 'questionnaire', ticked: '', expected: ['P-001'], why: 'words find their entry' },
    { query: 'market', ticked: 'kind=lesson', expected: ['L-001'], why: 'ticks narrow what the words found' },
    {
      query: 'market',
      ticked: 'kind=lesson&stage=options',
      expected: [],
      why: 'ticks that exclude each other leave nothing',
    },
    { query: 'market', ticked: 'theme=no-such-theme', expected: [], why: 'an unknown tick leaves nothing' },
    { query: 'xylophone', ticked: '', expected: [], why: 'unknown words find nothing' },
  ])('$why', ({ query, ticked, expected }) => {
    const response = find(query, ticked);
    expect(marks(response)).toEqual(expected);
    expect(response.total).toBe(expected.length);
  });

  test('stands in the order of the search, a title before a summary', () => {
    expect(marks(find('market')).at(-1)).toBe('P-002');
    expect(find('market').total).toBe(3);
  });

  test('is cut to what was asked for, but counted whole', () => {
    const response = find('market', '', { limit: 2 });
    expect(response.results).toHaveLength(2);
    expect(response.total).toBe(3);
  });

  test('leaves out what the index has and the shelf has not', () => {
    const [first] = CARDS;
    const response = findEntries(ENGINE, first ? [first] : [], makeFindRequest('market'));
    expect(marks(response)).toEqual(['P-001']);
    expect(response.total).toBe(1);
  });
});

describe('counts', () => {
  test('are of what the words found, each facet under the ticks of the others', () => {
    const { counts } = find('market', 'stage=decide');
    expect(counts.theme).toEqual({ governance: 1, procurement: 1 });
    expect(counts.stage).toEqual({ options: 2, decide: 2 });
    expect(counts.kind).toEqual({ product: 1, lesson: 1 });
  });

  test('do not shrink with the number of results shown', () => {
    expect(find('market', '', { limit: 1 }).counts.stage).toEqual({ options: 2, decide: 2 });
  });
});

describe('what matched', () => {
  test('is marked in title and summary, and the pieces are the text itself', () => {
    const [model] = find('governance councils').results;
    expect(model?.titleSegments).toEqual([
      { text: 'Governance', marked: true },
      { text: ' model', marked: false },
    ]);
    expect(model?.summarySegments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'councils',
    ]);
    expect(model?.summarySegments.map(({ text }) => text).join('')).toBe(model?.summary);
  });

  test('is nothing when there were no words', () => {
    const segments = find('').results.flatMap(({ titleSegments, summarySegments }) => [
      ...titleSegments,
      ...summarySegments,
    ]);
    expect(segments.some(({ marked }) => marked)).toBe(false);
  });
});

describe('a misspelt word', () => {
  test('is mended, and the mended words are given', () => {
    const response = find('goverance model');
    expect(response.correctedQuery).toBe('governance model');
    expect(marks(response)).toEqual(['P-002']);
  });

  test('is left as typed on demand', () => {
    expect(find('goverance', '', { isCorrecting: false }).correctedQuery).toBeNull();
  });

  test('too far from any other has no mended form, but near words or none', () => {
    expect(find('xylophone')).toMatchObject({ correctedQuery: null, total: 0 });
    expect(find('qestionaire', '', { isCorrecting: false }).nearestWords).toContain('questionnaire');
  });
});

test('the answer can be copied from thread to thread', () => {
  const response = find('market', 'stage=decide');
  expect(structuredClone(response)).toEqual(response);
});
