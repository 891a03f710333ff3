/** Words of the vocabularies, looked up by id. */
import { describe, expect, test } from 'vitest';
import {
  claimBasis,
  confidenceLevel,
  lessonKind,
  licence,
  origin,
  originLabel,
  outcomeBasis,
  productType,
  situation,
  spineNumber,
  stage,
  theme,
} from '../../../src/model/labels.ts';
import { THEMES } from '../../../src/vocabulary/themes.ts';

describe('a look-up', () => {
  test.each([
    { lookUp: theme, id: 'shared-services', list: 'themes' },
    { lookUp: stage, id: 'options', list: 'stages' },
    { lookUp: situation, id: 'trust-or-mutual', list: 'situations' },
    { lookUp: productType, id: 'toolkit', list: 'product types' },
    { lookUp: lessonKind, id: 'pitfall', list: 'lesson kinds' },
    { lookUp: licence, id: 'NOASSERTION', list: 'licences' },
    { lookUp: confidenceLevel, id: 'low', list: 'confidence levels' },
    { lookUp: origin, id: 'original', list: 'origins' },
    { lookUp: claimBasis, id: 'forecast', list: 'bases of claims' },
    { lookUp: outcomeBasis, id: 'delivered', list: 'bases of outcomes' },
  ])('in $list gives the word, and names the list when the id is not in it', ({ lookUp, id, list }) => {
    expect(lookUp(id).id).toBe(id);
    expect(() => lookUp('goverance')).toThrow(`"goverance" is not in the vocabulary of ${list}`);
    expect(() => lookUp('constructor')).toThrow(RangeError);
    expect(() => lookUp('')).toThrow(RangeError);
  });

  test('a basis that only outcomes may have is no basis of a claim', () => {
    expect(() => claimBasis('delivered')).toThrow(RangeError);
  });
});

describe('the number of a spine', () => {
  test('counts from 1 in the order of the themes', () => {
    expect(THEMES.map(({ id }) => spineNumber(id))).toEqual(THEMES.map((_, index) => index + 1));
  });

  test('is refused for what is no theme', () => {
    expect(() => spineNumber('goverance')).toThrow('"goverance" is not in the vocabulary of themes');
  });
});

test.each([
  { input: { collection: 'product', origin: 'catalogued' }, expected: 'Published elsewhere' },
  { input: { collection: 'product', origin: 'original' }, expected: 'Written for this shelf' },
  { input: { collection: 'lesson', origin: 'catalogued' }, expected: 'From published sources' },
  { input: { collection: 'lesson', origin: 'contributed' }, expected: 'Given by a borough' },
] as const)('a $input.origin $input.collection is “$expected”', ({ input, expected }) => {
  expect(originLabel(input)).toBe(expected);
});
