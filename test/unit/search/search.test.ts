/** What a search finds and says, over the shelf of `shelf-fixture.ts`. */
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, type SearchDocument } from '../../../src/search/index.ts';
import { SHELF, SYNONYMS } from './shelf-fixture.ts';

const ENGINE = openIndex(buildIndex(SHELF, { synonyms: SYNONYMS }));

function findFirst(query: string, options = {}): string | undefined {
  return ENGINE.search(query, options).results[0]?.id;
}

const FINDINGS = [
  { query: 'soft market test', expected: 'soft-market-test', why: 'words of a title' },
  {
    query: 'market soft landing ',
    expected: 'market-report',
    why: 'all words in a body before some in a title',
  },
  { query: 'soft marekt test', expected: 'soft-market-test', why: 'two letters swapped' },
  { query: 'goverance commitee', expected: 'joint-committee', why: 'letters left out of two words' },
  { query: 'equality impact assesment', expected: 'equality-assessment', why: 'a doubled letter halved' },
  { query: 'stackeholder', expected: 'stakeholder-map', why: 'a letter too many' },
  { query: 'RFDI', expected: 'rfid-case', why: 'an acronym with two letters swapped' },
  { query: 'soft market text', expected: 'soft-market-test', why: 'a real word in the wrong place' },
  { query: 'soft mark', expected: 'soft-market-test', why: 'the last word half typed' },
  { query: 'stakeh', expected: 'stakeholder-map', why: 'the only word half typed' },
  { query: 'equality asess', expected: 'equality-assessment', why: 'half typed and misspelt' },
  { query: 'market sounding', expected: 'soft-market-test', why: 'a synonymous phrase' },
  { query: 'ILS', expected: 'lms-specification', why: 'a synonym no document holds' },
  { query: 'bencom', expected: 'mutual-business-plan', why: 'the same, of a phrase' },
  { query: 'bencm', expected: 'mutual-business-plan', why: 'the same, misspelt' },
  { query: 'cat building', expected: 'asset-transfer', why: 'an ambiguous synonym in company' },
  { query: 'TUPE', expected: 'tupe', why: 'an acronym' },
  { query: 'tupe regulations', expected: 'tupe', why: 'an alias' },
  { query: 'KPI', expected: 'phase-three', why: 'an acronym where the document has its plural' },
  { query: 'EIAs', expected: 'equality-assessment', why: 'a plural where the document has the acronym' },
  { query: 'selfservice opening', expected: 'self-service-opening', why: 'joined' },
  { query: 'self service opening', expected: 'self-service-opening', why: 'split' },
  { query: 'self-service opening', expected: 'self-service-opening', why: 'hyphenated' },
  { query: 'softmarket', expected: 'soft-market-test', why: 'a space forgotten' },
  { query: 'stake holder', expected: 'stakeholder-map', why: 'a space too many' },
  { query: 'open+', expected: 'self-service-opening', why: 'a sign in a name' },
  { query: 'openplus', expected: 'self-service-opening', why: 'the sign spoken' },
  { query: 's7', expected: 'section-7', why: 'a section by its sign' },
  { query: 's.7 duty', expected: 'section-7', why: 'the same with a dot' },
  { query: '§7', expected: 'section-7', why: 'the same in print' },
  { query: 'section 7', expected: 'section-7', why: 'the same in full' },
  { query: 'phase 3', expected: 'phase-three', why: 'a figure for a number in words' },
  { query: 'organization', expected: 'organisation-chart', why: 'American spelling' },
  { query: 'organizing', expected: 'organisation-chart', why: 'a form of it that no document holds' },
  { query: 'closing a branch', expected: 'branch-closure', why: 'another form of the word' },
  { query: 'volunteering', expected: 'volunteer-agreement', why: 'a form no document holds' },
  { query: 'engagement', expected: 'stakeholder-map', why: 'a tag' },
  { query: 'who has a say', expected: 'stakeholder-map', why: 'mostly stop words' },
];

describe('a search finds', () => {
  test.each(FINDINGS)('$query: $why', ({ query, expected }) => {
    expect(findFirst(query)).toBe(expected);
  });

  test('a title in the order typed before the same words in another order', () => {
    const documents = [
      { id: 'other', title: 'Management of contracts plan' },
      { id: 'same', title: 'Contract management plan' },
    ];
    for (const shelf of [documents, documents.toReversed()]) {
      expect(openIndex(buildIndex(shelf)).search('contract management').results[0]?.id).toBe('same');
    }
  });

  test('a word in a title before the same word in tags, summary and body', () => {
    const filler = 'plain words that fill the room of a body of some length';
    const documents: SearchDocument[] = [
      { id: 'body', title: 'One entry', body: `lease ${filler}` },
      { id: 'summary', title: 'Two entries', summary: `lease ${filler}` },
      { id: 'tags', title: 'Three entries', tags: ['lease'] },
      { id: 'title', title: 'Four leases' },
    ];
    const { results } = openIndex(buildIndex(documents)).search('lease');
    expect(results.map((result) => result.id)).toEqual(['title', 'tags', 'summary', 'body']);
  });
});

describe('a search says', () => {
  test('what it corrected, and searches as typed when asked to', () => {
    const response = ENGINE.search('Soft marekt, tset');
    expect(response.corrections).toEqual([
      { from: 'marekt', to: 'market' },
      { from: 'tset', to: 'test' },
    ]);
    expect(response.correctedQuery).toBe('Soft market, test');
    const asTyped = ENGINE.search('marekt tset', { correct: false });
    expect(asTyped).toMatchObject({
      total: 0,
      corrections: [],
      correctedQuery: null,
      unknownWords: ['marekt', 'tset'],
    });
    expect(asTyped.nearestWords).toContain('market');
  });

  test('nothing of corrections where words are known in any form', () => {
    for (const query of ['organization', 'volunteering', 'selfservice', 'KPI', 'soft mark', 'bencom']) {
      expect(ENGINE.search(query).correctedQuery, query).toBeNull();
    }
  });

  test('which words it does not know', () => {
    expect(ENGINE.search('stakeholder Zebra map').unknownWords).toEqual(['Zebra']);
  });

  test('how many match beyond the limit, and all of them when asked to', () => {
    const some = ENGINE.search('library service', { limit: 2 });
    expect(some.results).toHaveLength(2);
    expect(ENGINE.search('library service', { limit: Infinity }).results).toHaveLength(some.total);
    expect(ENGINE.search('library service', { limit: 0 }).results).toEqual([]);
  });

  test('only what a filter lets through, in results and total', () => {
    const filter = (id: string, at: number): boolean =>
      SHELF[at]?.id === id && SHELF[at].tags?.includes('law') === true;
    const { results, total } = ENGINE.search('library service', { filter });
    expect(results.map((result) => result.id).sort()).toEqual(['equality-assessment', 'section-7']);
    expect(total).toBe(2);
  });

  test('what to mark', () => {
    const { terms } = ENGINE.search('market sound');
    expect(terms).toEqual(expect.arrayContaining(['market', 'sound*']));
    expect(ENGINE.search('SMT').terms).toContain('soft market test');
  });
});

describe('a search does not pretend', () => {
  const NOTHING = [
    { query: 'quantum chromodynamics', why: 'no word is known' },
    { query: 'cooking recipes', why: 'no word is near enough' },
    { query: 'submarine library', why: 'only a word that most entries hold is known' },
    { query: 'zebra service giraffe', why: 'the same among several' },
    { query: 'zzzz', why: 'not a word' },
    { query: '1066', why: 'a number no entry holds' },
  ];

  test.each(NOTHING)('$query: $why', ({ query }) => {
    expect(ENGINE.search(query, { floor: true })).toMatchObject({ results: [], total: 0 });
  });

  test('a judge who asks for the whole ranking gets it', () => {
    const all = ENGINE.search('submarine library');
    expect(all.total).toBeGreaterThan(0);
    expect(all.unknownWords).toEqual(['submarine']);
  });

  test('the floor never changes the order', () => {
    const toIds = (floor: boolean): string[] =>
      ENGINE.search('service agreement', { floor }).results.map(({ id }) => id);
    const floored = toIds(true);
    expect(floored.length).toBeGreaterThan(0);
    expect(toIds(false).filter((id) => floored.includes(id))).toEqual(floored);
  });

  test('a document’s number finds that document alone, however it is written', () => {
    const shelf = ['L-006', 'L-066', 'P-006'].map((id) => ({ id, title: 'Report 6', body: '006 66 l p' }));
    const engine = openIndex(buildIndex(shelf));
    for (const query of ['L-066', 'l066', ' L 66', 'l–66', 'L.066']) {
      expect(
        engine.search(query).results.map(({ id }) => id),
        query,
      ).toEqual(['L-066']);
    }
    expect(engine.search('L-066', { filter: (id) => id !== 'L-066' }).total).toBe(0);
    expect(engine.search('66').total).toBe(3);
  });

  test('an unknown word outweighs a known one, but not in a whole question', () => {
    const shelf = Array.from({ length: 60 }, (_, at) => ({
      id: String(at),
      title: at % 10 === 0 ? 'Notice to leave' : 'Terms of a lease',
    }));
    const engine = openIndex(buildIndex(shelf));
    expect(engine.search('zebra notice ', { floor: true }).total).toBe(0);
    const question = 'what is it that we do if we get a notice of the zebra? ';
    expect(engine.search(question, { floor: true }).total).toBe(6);
  });

  test('an ambiguous synonym does not widen alone, and no synonym does when they are off', () => {
    const shelf: SearchDocument[] = [
      { id: 'animal', title: 'The library cat' },
      { id: 'building', title: 'Building transfer' },
      { id: 'system', title: 'Integrated library system' },
    ];
    const engine = openIndex(buildIndex(shelf, { synonyms: SYNONYMS }));
    const find = (query: string, options = {}): string[] =>
      engine.search(query, options).results.map(({ id }) => id);
    expect(find('cat ')).toEqual(['animal']);
    expect(find('cat transfer ')).toContain('building');
    expect(find('LMS')).toEqual(['system']);
    expect(find('LMS', { synonyms: false })).toEqual([]);
  });

  test('a word half typed is one only at the very end', () => {
    expect(ENGINE.search('stakeh ').total).toBe(0);
    expect(ENGINE.search('stakeh', { prefix: false }).total).toBe(0);
  });
});
