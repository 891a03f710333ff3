/** The short vocabularies: ids that may stand in addresses, words for each, nothing twice. */
import { describe, expect, test } from 'vitest';
import { LESSON_KINDS } from '../../../src/vocabulary/lesson-kinds.ts';
import { LICENCE_STATUSES, LICENCES } from '../../../src/vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../../../src/vocabulary/product-types.ts';
import { SITUATION_IDS, SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { STAGES } from '../../../src/vocabulary/stages.ts';
import { THEMES } from '../../../src/vocabulary/themes.ts';
import { CLAIM_BASES, CONFIDENCE_LEVELS, ORIGINS, OUTCOME_BASES } from '../../../src/vocabulary/trust.ts';

interface Word {
  readonly id: string;
  readonly label: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const VOCABULARIES: readonly {
  readonly name: string;
  readonly words: readonly Word[];
  readonly count: number;
}[] = [
  { name: 'themes', words: THEMES, count: 14 },
  { name: 'product types', words: PRODUCT_TYPES, count: 12 },
  { name: 'stages', words: STAGES, count: 7 },
  { name: 'lesson kinds', words: LESSON_KINDS, count: 6 },
  { name: 'situations', words: SITUATIONS, count: 12 },
  { name: 'origins', words: ORIGINS, count: 3 },
  { name: 'confidence levels', words: CONFIDENCE_LEVELS, count: 3 },
  { name: 'bases of claims', words: CLAIM_BASES, count: 4 },
  { name: 'bases of outcomes', words: OUTCOME_BASES, count: 6 },
  { name: 'licence statuses', words: LICENCE_STATUSES, count: 5 },
];

describe.each(VOCABULARIES)('the $count $name', ({ words, count }) => {
  test('are all there', () => {
    expect(words).toHaveLength(count);
  });

  test('have ids that may stand in an address, each once', () => {
    expect(words.map(({ id }) => id).filter((id) => !SLUG.test(id))).toEqual([]);
    expect(new Set(words.map(({ id }) => id)).size).toBe(count);
  });

  test('have labels, each once', () => {
    expect(words.filter(({ label }) => label.trim() === '' || label !== label.trim())).toEqual([]);
    expect(new Set(words.map(({ label }) => label)).size).toBe(count);
  });
});

test('no product type has the id of a lesson kind: both are values of one facet', () => {
  const kinds = new Set<string>(LESSON_KINDS.map(({ id }) => id));
  expect(PRODUCT_TYPES.filter(({ id }) => kinds.has(id))).toEqual([]);
});

test('the stages are numbered from 1 in their order and each asks a question', () => {
  expect(STAGES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(STAGES.filter(({ gateQuestion }) => !gateQuestion.endsWith('?'))).toEqual([]);
});

test('the situations stand in the order of their ids', () => {
  expect(SITUATIONS.map(({ id }) => id)).toEqual([...SITUATION_IDS]);
});

test('each licence has an id, words, and the address of its text or none', () => {
  const ids = LICENCES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(LICENCES.filter(({ label, short, plain }) => !label || !short || !plain)).toEqual([]);
  expect(LICENCES.filter(({ url }) => url !== null && !url.startsWith('https://'))).toEqual([]);
});

test('a licence that allows nothing says so', () => {
  for (const id of ['NOASSERTION', 'LicenseRef-All-rights-reserved'] as const) {
    expect(LICENCES.find((licence) => licence.id === id)?.plain).toContain('ask the maker before you copy');
  }
});
