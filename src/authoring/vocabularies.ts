/** The lists of words that authors choose from: what one of them is called, and where a new one is proposed. */
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { LICENCE_STATUSES, LICENCES } from '../vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { CLAIM_BASES, CONFIDENCE_LEVELS, ORIGINS, OUTCOME_BASES } from '../vocabulary/trust.ts';
import type { Candidate } from './nearest.ts';

interface Word {
  readonly id: string;
  readonly label?: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
}

export interface Vocabulary {
  /** Such as "a theme". */
  readonly one: string;
  /** Such as "themes". */
  readonly many: string;
  /** File to which a new word is added, from the root. */
  readonly file: string;
  readonly words: readonly Word[];
}

export const VOCABULARIES: readonly Vocabulary[] = [
  { one: 'a theme', many: 'themes', file: 'src/vocabulary/themes.ts', words: THEMES },
  { one: 'a stage', many: 'stages', file: 'src/vocabulary/stages.ts', words: STAGES },
  { one: 'a situation', many: 'situations', file: 'src/vocabulary/situations.ts', words: SITUATIONS },
  {
    one: 'a product type',
    many: 'product types',
    file: 'src/vocabulary/product-types.ts',
    words: PRODUCT_TYPES,
  },
  { one: 'a lesson kind', many: 'lesson kinds', file: 'src/vocabulary/lesson-kinds.ts', words: LESSON_KINDS },
  { one: 'a licence', many: 'licences', file: 'src/vocabulary/licences.ts', words: LICENCES },
  {
    one: 'a licence status',
    many: 'licence statuses',
    file: 'src/vocabulary/licences.ts',
    words: LICENCE_STATUSES,
  },
  {
    one: 'a level of confidence',
    many: 'levels of confidence',
    file: 'src/vocabulary/trust.ts',
    words: CONFIDENCE_LEVELS,
  },
  { one: 'an origin', many: 'origins', file: 'src/vocabulary/trust.ts', words: ORIGINS },
  {
    one: 'a basis of a figure',
    many: 'bases of a figure',
    file: 'src/vocabulary/trust.ts',
    words: CLAIM_BASES,
  },
  {
    one: 'a basis of an outcome',
    many: 'bases of an outcome',
    file: 'src/vocabulary/trust.ts',
    words: OUTCOME_BASES,
  },
];

/** Finds the vocabulary that has exactly these ids, in any order. */
export function findVocabulary(ids: readonly unknown[]): Vocabulary | undefined {
  return VOCABULARIES.find(
    ({ words }) => words.length === ids.length && words.every((word) => ids.includes(word.id)),
  );
}

/** Gives all ways of saying the words of a vocabulary, ids first. */
export function toCandidates({ words }: Vocabulary): Candidate[] {
  const ids = words.map(({ id }) => ({ word: id, id }));
  const others = words.flatMap(({ id, label, short, aliases }) =>
    [label, short, ...(aliases ?? [])].flatMap((word) => (word === undefined ? [] : [{ word, id }])),
  );
  return [...ids, ...others];
}
