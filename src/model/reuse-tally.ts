/** How far boroughs have gone with the products of the shelf, counted. What a borough said last of a product counts, and counts once. */
import { REUSE_STATES } from '../vocabulary/contribution-words.ts';
import type { Product } from './product.ts';
import type { ReadinessLevel } from './readiness.ts';
import { latestByBorough, type ReuseTrust } from './reuse.ts';
import { describeState } from './reuse-words.ts';

export interface ReuseTally {
  /** One row for each state in which a borough is, in the order of the vocabulary; empty if nobody has told us of any. */
  readonly states: readonly {
    readonly label: string;
    readonly confirmed: number;
    readonly reported: number;
    readonly lapsed: number;
  }[];
  /** Products by readiness, the most used last; levels at which no product stands are left out. */
  readonly levels: readonly { readonly label: string; readonly count: number }[];
}

const LEVELS: readonly { readonly id: ReadinessLevel; readonly label: string }[] = [
  { id: 'new', label: 'New: nobody has told us of using it' },
  { id: 'looked-at', label: 'Looked at, not in use' },
  { id: 'reported', label: 'Use reported, not confirmed' },
  { id: 'used-once', label: 'Used once, confirmed' },
  { id: 'used', label: 'Used by several boroughs, confirmed' },
];

/** Counts the products and the uses of them. */
export function toReuseTally(products: readonly Product[]): ReuseTally {
  const latest = products.flatMap(({ reuse }) => latestByBorough(reuse));
  const count = (state: string, kind: ReuseTrust['kind']) =>
    latest.filter((reuse) => reuse.state === state && reuse.trust.kind === kind).length;
  return {
    states: REUSE_STATES.map(({ id }) => ({
      label: describeState(id).replace(/^./u, (letter) => letter.toUpperCase()),
      confirmed: count(id, 'confirmed'),
      reported: count(id, 'reported'),
      lapsed: count(id, 'lapsed'),
    })).filter(({ confirmed, reported, lapsed }) => confirmed + reported + lapsed > 0),
    levels: LEVELS.map(({ id, label }) => ({
      label,
      count: products.filter(({ readiness }) => readiness.level === id).length,
    })).filter((level) => level.count > 0),
  };
}
