/** The facets of the Find page with their values in words, in the order of the vocabularies, and how many entries carry each. */
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { ORIGINS } from '../vocabulary/trust.ts';
import { countFacets, type Facetable, type FacetId, parseSelection } from './facets.ts';

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Entries that carry it, nothing else being ticked. */
  readonly count: number;
}

export interface FacetGroup {
  readonly id: FacetId;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Makes the groups; values that no entry carries are left out, and so are groups without values. */
export function toFacetGroups(
  items: readonly Facetable[],
  boroughs: readonly { readonly id: string; readonly title: string }[],
): readonly FacetGroup[] {
  const counts = countFacets(items, parseSelection(new URLSearchParams()));
  const group = (
    id: FacetId,
    label: string,
    words: readonly { readonly id: string; readonly label: string }[],
  ): FacetGroup => ({
    id,
    label,
    values: words.flatMap((word) => {
      const count = counts[id].get(word.id) ?? 0;
      return count > 0 ? [{ id: word.id, label: word.label, count }] : [];
    }),
  });
  return [
    group('kind', 'Looking for', [
      { id: 'product', label: 'Products' },
      { id: 'lesson', label: 'Lessons' },
    ]),
    group(
      'stage',
      'Stage of your change',
      STAGES.map(({ id, number, short }) => ({ id, label: `${number} ${short}` })),
    ),
    group('theme', 'Theme', THEMES),
    group(
      'situation',
      'Situation',
      SITUATIONS.map(({ id, short }) => ({ id, label: short })),
    ),
    group('type', 'Type of product or lesson', [...PRODUCT_TYPES, ...LESSON_KINDS]),
    group(
      'borough',
      'Borough named',
      boroughs.map(({ id, title }) => ({ id, label: title })),
    ),
    group('origin', 'Origin', ORIGINS),
  ].filter(({ values }) => values.length > 0);
}
