/** Queries nobody should type: none may throw, hang or pretend. */
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/index.ts';
import { SHELF, SYNONYMS } from './shelf-fixture.ts';

const ENGINE = openIndex(buildIndex(SHELF, { synonyms: SYNONYMS }));

const QUERIES = [
  { query: '', finds: false, why: 'nothing' },
  { query: ' \t\n\u00A0\u200B', finds: false, why: 'only spaces' },
  { query: 's', finds: true, why: 'one letter' },
  { query: 'the and of what', finds: false, why: 'only stop words' },
  { query: '📚👩🏽‍💻🇬🇧', finds: false, why: 'only emoji' },
  { query: '📚 stakeholder 📚', finds: true, why: 'a word among emoji' },
  { query: '\u0301\u0302\u0303', finds: false, why: 'accents without letters' },
  { query: `s${'\u0301'.repeat(300)}takeholder map`, finds: true, why: 'a letter under a heap of accents' },
  { query: 'ספרייה مكتبة', finds: false, why: 'right-to-left scripts' },
  { query: '\u202Estakeholder\u202C', finds: true, why: 'signs that turn the direction' },
  { query: '図書館', finds: false, why: 'a script without spaces' },
  { query: '\uD800\uDC00\uD83D', finds: false, why: 'half a surrogate pair' },
  { query: '.*+?^${}()|[]\\', finds: false, why: 'a regular expression' },
  { query: "'; DROP TABLE documents; --", finds: false, why: 'SQL' },
  { query: '<script>alert(1)</script>', finds: false, why: 'a script' },
  { query: '__proto__ constructor toString', finds: false, why: 'names every object has' },
  { query: '"soft market test" AND -tupe', finds: true, why: 'signs of other search engines' },
  { query: 'a'.repeat(10_000), finds: false, why: '10,000 letters without a space' },
  { query: 'soft market '.repeat(900), finds: true, why: '10,000 letters of two words' },
  {
    query: Array.from({ length: 1500 }, (_, at) => `qzx${at.toString(36)}j`).join(' '),
    finds: false,
    why: '1,500 unknown words',
  },
  { query: '7 '.repeat(5000), finds: true, why: '5,000 figures' },
  { query: 'x-'.repeat(5000), finds: false, why: '5,000 parts of one word' },
  { query: '\0\u0001\u001F', finds: false, why: 'control characters' },
];

describe('a hostile query does no harm', () => {
  test.each(QUERIES)('$why', ({ query, finds }) => {
    const response = ENGINE.search(query);
    expect(response.total > 0).toBe(finds);
    expect(response.results.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
  });

  test('and leaves the engine as it was', () => {
    const before = ENGINE.search('library service');
    for (const { query } of QUERIES) ENGINE.search(query);
    expect(ENGINE.search('library service')).toEqual(before);
  });
});
