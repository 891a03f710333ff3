/** How text is cut into words: `src/search/words.ts`. */
import { describe, expect, test } from 'vitest';
import { toWords } from '../../../src/search/words.ts';

const CUTS = [
  { input: 'Soft market test', expected: 'soft market test', why: 'words are lower case' },
  { input: 'self-service', expected: 'self +service', why: 'a hyphen glues its parts' },
  { input: 'co‑operative', expected: 'co +operative', why: 'so does a hyphen that does not break' },
  { input: 'co\u00ADoperate', expected: 'cooperate', why: 'a soft hyphen is no part of the word' },
  { input: 'trusts – mutuals', expected: 'trusts mutuals', why: 'a dash between spaces glues nothing' },
  { input: "the council's staff", expected: 'the council staff', why: 'a possessive is the same word' },
  { input: 'councils’ own', expected: 'councils own', why: 'so is a possessive plural' },
  { input: "don't", expected: 'dont', why: 'other apostrophes drop out' },
  {
    input: 'café CAFÉ cafe\u0301',
    expected: 'cafe cafe cafe',
    why: 'accents do not count, however they are coded',
  },
  { input: 'U.K. and e.g. this', expected: 'uk and eg this', why: 'dots of acronyms drop out' },
  {
    input: 'It ended. A new one',
    expected: 'it ended a new one',
    why: 'the dot of a sentence is no acronym',
  },
  { input: 's7', expected: 'section +7', why: 'a short section sign' },
  { input: 's.7 and S. 149', expected: 'section +7 and section +149', why: 'the same with a dot' },
  { input: '§ 7 §§7', expected: 'section +7 section +7', why: 'the same with the sign of print' },
  {
    input: 'Section 7, sections 101 to 103',
    expected: 'section +7 section +101 to 103',
    why: 'the same in full',
  },
  { input: 'borough’s 7 libraries', expected: 'borough 7 libraries', why: 'a possessive is no section' },
  { input: 'Open+', expected: 'open +plus', why: 'a product with a sign in its name' },
  { input: 'T&Cs & pay', expected: 't +cs and pay', why: 'an ampersand glues, or stands for "and"' },
  { input: 'ŁÓDŹ straße İstanbul', expected: 'łodz straße istanbul', why: 'letters of other alphabets' },
  {
    input: 'ﬁnance ＴＵＰＥ',
    expected: 'finance tupe',
    why: 'ligatures and full-width letters are plain letters',
  },
  { input: 'מכתב شِعْر', expected: 'מכתב شِعْر', why: 'right-to-left words stay whole' },
  { input: '📚 <b>!?', expected: 'b', why: 'emoji and signs are no words' },
  { input: '', expected: '', why: 'no text, no words' },
];

describe('text is cut into words', () => {
  test.each(CUTS)('$input: $why', ({ input, expected }) => {
    const words = toWords(input).map((word) => (word.glued ? `+${word.text}` : word.text));
    expect(words.join(' ')).toBe(expected);
  });

  test('places are those of the original text', () => {
    const text = 'Ünder the cafe\u0301’s s7';
    expect(toWords(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'Ünder',
      'the',
      'cafe\u0301’s',
      's7',
      's7',
    ]);
  });

  test('a word longer than any word is cut', () => {
    expect(toWords('𝒂'.repeat(5000))[0]?.text).toBe('a'.repeat(40));
  });
});
