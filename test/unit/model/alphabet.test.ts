/** Lists from A to Z and the index of letters above them. */
import { describe, expect, test } from 'vitest';
import { inAlphabet, PAGE_SIZE, toLetterGroups, toLetterLinks } from '../../../src/model/alphabet.ts';

const titled = (titles: readonly string[]) => titles.map((title) => ({ title }));

describe('the order of titles', () => {
  test.each([
    {
      input: ['Zebra', 'apple', 'Mango'],
      expected: ['apple', 'Mango', 'Zebra'],
      why: 'case counts for nothing',
    },
    {
      input: ['The bill', 'A case', 'An audit'],
      expected: ['An audit', 'The bill', 'A case'],
      why: 'a leading article is left aside',
    },
    { input: ['Theory', 'Thanks'], expected: ['Thanks', 'Theory'], why: '“The” must be a word of its own' },
    {
      input: ['Étude', 'Fair', 'Ebook'],
      expected: ['Ebook', 'Étude', 'Fair'],
      why: 'an accent counts for nothing',
    },
    {
      input: ['“Best” value', 'Audit', 'Case'],
      expected: ['Audit', '“Best” value', 'Case'],
      why: 'quotation marks are left aside',
    },
    {
      input: ['‘The best’', 'Audit', 'Case'],
      expected: ['Audit', '‘The best’', 'Case'],
      why: 'so is an article behind one',
    },
    { input: ['Audit', '12 steps'], expected: ['12 steps', 'Audit'], why: 'figures stand before letters' },
    {
      input: ['E-books', 'Ebb', 'Economy'],
      expected: ['Ebb', 'E-books', 'Economy'],
      why: 'a hyphen counts for nothing',
    },
  ])('$why', ({ input, expected }) => {
    expect(inAlphabet(titled(input)).map(({ title }) => title)).toEqual(expected);
  });

  test('leaves the list it was given as it was', () => {
    const items = titled(['b', 'a']);
    inAlphabet(items);
    expect(items).toEqual(titled(['b', 'a']));
  });
});

describe('the letter under which a title stands', () => {
  test.each([
    { input: 'Étude', expected: 'E', id: 'letter-e', why: 'an accent counts for nothing' },
    { input: 'ebook', expected: 'E', id: 'letter-e', why: 'it is a capital' },
    { input: 'The bill', expected: 'B', id: 'letter-b', why: 'an article is left aside' },
    { input: '“Best” value', expected: 'B', id: 'letter-b', why: 'a quotation mark is left aside' },
    {
      input: '‘The best’',
      expected: 'B',
      id: 'letter-b',
      why: 'an article behind a quotation mark is left aside',
    },
    { input: '12 steps', expected: '0–9', id: 'digits', why: 'figures share one place' },
    { input: 'A', expected: 'A', id: 'letter-a', why: 'an article alone is the title' },
    { input: '…and a half', expected: 'A', id: 'letter-a', why: 'only what begins a title is left aside' },
  ])('$input stands under $expected: $why', ({ input, expected, id }) => {
    expect(toLetterGroups(titled([input]))).toEqual([{ letter: expected, id, items: titled([input]) }]);
  });

  test('groups keep the order of the list and each letter comes once', () => {
    const sorted = inAlphabet(titled(['Case', 'The audit', '7 tests', 'Āpex', 'Bill', 'an agenda']));
    expect(toLetterGroups(sorted).map(({ letter, items }) => [letter, items.length])).toEqual([
      ['0–9', 1],
      ['A', 3],
      ['B', 1],
      ['C', 1],
    ]);
  });
});

describe('the index of letters', () => {
  const many = (letter: string, count: number) =>
    titled(Array.from({ length: count }, () => `${letter} title`));

  test.each([
    { input: many('B', 1), expected: ['B /x/#letter-b'], why: 'a letter on the first page needs no number' },
    {
      input: [...many('C', PAGE_SIZE), ...many('D', 1)],
      expected: ['C /x/#letter-c', 'D /x/2/#letter-d'],
      why: 'a letter that begins on the second page leads there',
    },
    {
      input: [...many('C', PAGE_SIZE - 1), ...many('D', 2)],
      expected: ['C /x/#letter-c', 'D /x/#letter-d'],
      why: 'a letter that goes on to the second page leads to its beginning',
    },
    {
      input: [...many('C', 2 * PAGE_SIZE), ...many('D', 1)],
      expected: ['C /x/#letter-c', 'D /x/3/#letter-d'],
      why: 'a letter that fills two pages leads to the first of them',
    },
    { input: many('9', 1), expected: ['0–9 /x/#digits'], why: 'figures have a place too' },
    { input: [], expected: [], why: 'nothing has no letters' },
  ])('$why', ({ input, expected }) => {
    expect(toLetterLinks(input, '/x/').map(({ letter, url }) => `${letter} ${url}`)).toEqual(expected);
  });
});
