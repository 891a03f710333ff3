/** One search with its filters, over a tiny real index. */
import { describe, expect, test } from 'vitest';
import { type FindRequest, rankEntries, toShelfOrder } from '../../src/elements/find-entries.ts';
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
  rankEntries(ENGINE, toShelfOrder(CARDS), makeFindRequest(query, ticked, more));
const marks = ({ found }: ReturnType<typeof find>) => found.map((place) => CARDS[place]?.shelfmark);

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
    expect(marks(find(query, ticked))).toEqual(expected);
  });

  test('stands in the order of the search, a title before a summary', () => {
    expect(marks(find('market')).at(-1)).toBe('P-002');
    expect(find('market').found).toHaveLength(3);
  });

  test('is given whole, however few results are to be shown', () => {
    expect(find('market', '', { limit: 2 }).found).toHaveLength(3);
  });

  test('leaves out what the index has and the shelf has not', () => {
    const [first] = CARDS;
    const ranking = rankEntries(ENGINE, toShelfOrder(first ? [first] : []), makeFindRequest('market'));
    expect(marks(ranking)).toEqual(['P-001']);
  });

  test('without the filters is known too, and is nothing when there were no words', () => {
    expect(find('market', 'kind=lesson').matching).toHaveLength(3);
    expect(find('', 'kind=lesson').matching).toBeNull();
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

describe('what to mark', () => {
  test('is known for each word alone, in every form that the shelf has', () => {
    const { terms, wordTerms } = find('markets councils ');
    expect(wordTerms).toEqual([['market'], ['councils']]);
    expect(terms).toEqual(expect.arrayContaining(['market', 'councils']));
  });

  test('is the beginning of a word for the last, which may be half typed, and of no other', () => {
    const { wordTerms } = find('counc mark');
    expect(wordTerms).toHaveLength(1);
    expect(wordTerms[0]).toContain('mark*');
  });

  test('follows the mended words', () => {
    expect(find('goverance model ').wordTerms).toEqual([['governance'], ['model']]);
  });

  test.each([
    { query: '', why: 'no words' },
    { query: 'a', why: 'a single letter' },
    { query: 'the of ', why: 'words without meaning' },
    { query: 'market '.repeat(13), why: 'so many words that none stands out' },
  ])('is nothing word by word for $why', ({ query }) => {
    expect(find(query).wordTerms).toEqual([]);
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
    expect(find('xylophone')).toMatchObject({ correctedQuery: null, found: [] });
    expect(find('qestionaire', '', { isCorrecting: false }).nearestWords).toContain('questionnaire');
  });
});
