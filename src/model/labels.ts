/** Looks up words of the vocabularies by id. An id that is not in its list is a bug, so it throws. */
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { LICENCES, LICENCE_STATUSES } from '../vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { CLAIM_BASES, CONFIDENCE_LEVELS, ORIGINS, OUTCOME_BASES } from '../vocabulary/trust.ts';

/** Makes a look-up in one vocabulary. @throws {RangeError} when the id is not in it. */
function lookUp<Word extends { readonly id: string }>(
  name: string,
  words: readonly Word[],
): (id: string) => Word {
  const byId = new Map(words.map((word) => [word.id, word]));
  return (id) => {
    const word = byId.get(id);
    if (!word) throw new RangeError(`"${id}" is not in the vocabulary of ${name}`);
    return word;
  };
}

export const theme = lookUp('themes', THEMES);
export const stage = lookUp('stages', STAGES);
export const situation = lookUp('situations', SITUATIONS);
export const productType = lookUp('product types', PRODUCT_TYPES);
export const lessonKind = lookUp('lesson kinds', LESSON_KINDS);
export const licence = lookUp('licences', LICENCES);
export const licenceStatus = lookUp('licence statuses', LICENCE_STATUSES);
export const confidenceLevel = lookUp('confidence levels', CONFIDENCE_LEVELS);
export const origin = lookUp('origins', ORIGINS);
export const claimBasis = lookUp('bases of claims', CLAIM_BASES);
export const outcomeBasis = lookUp('bases of outcomes', OUTCOME_BASES);

/** Gives the number of a theme's spine, from 1, in the order in which the themes stand. */
export function spineNumber(themeId: string): number {
  return THEMES.findIndex(({ id }) => id === theme(themeId).id) + 1;
}

/** Says where an entry comes from. A lesson drawn from published sources is in our words, so it is not "published elsewhere". */
export function originLabel({
  collection,
  origin: id,
}: {
  readonly collection: 'product' | 'lesson';
  readonly origin: string;
}): string {
  return collection === 'lesson' && id === 'catalogued' ? 'From published sources' : origin(id).label;
}
