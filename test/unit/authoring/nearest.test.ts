/** Suggestions for misspelt words, and names made from titles. */
import { expect, test } from 'vitest';
import { toEntryName } from '../../../src/authoring/entry-name.ts';
import { findNearest, findNearestId } from '../../../src/authoring/nearest.ts';

test.each([
  ['goverance', ['governance', 'finance'], 'governance'],
  ['recieve', ['receive'], 'receive'],
  ['High', ['high'], 'high'],
  ['borough type', ['borough-type'], 'borough-type'],
  ['zebra', ['high', 'low'], undefined],
  ['', ['high'], undefined],
  ['a'.repeat(500), ['a'.repeat(499)], undefined],
])('for %j among %j it offers %j', (typed, words, nearest) => {
  expect(findNearest(typed, words)).toBe(nearest);
});

test('another way of saying a word leads to its id', () => {
  expect(
    findNearestId('TUPE', [
      { word: 'workforce-tupe', id: 'workforce-tupe' },
      { word: 'TUPE', id: 'workforce-tupe' },
    ]),
  ).toBe('workforce-tupe');
});

test.each([
  ['Café & library: share!', 'cafe-library-share'],
  ["Members' briefing", 'members-briefing'],
  ['  26 boroughs  ', '26-boroughs'],
  ['!!!', ''],
  [
    'Ask the market before the council chooses a model for its libraries again',
    'ask-the-market-before-the-council-chooses-a-model-for-its',
  ],
  ['a'.repeat(80), 'a'.repeat(60)],
])('the title %j gives the name %j', (title, name) => {
  expect(toEntryName(title)).toBe(name);
});
