/**
 * Addresses that have moved: plain data. Each old address leads readers on for good, and the ledger of published addresses
 * (`src/published-urls.txt`) counts it as kept. A page starts and ends with a slash; a file has its name.
 */

export interface Redirect {
  /** The old path on this site. */
  readonly from: string;
  /** The path that now has it, or the nearest there is. */
  readonly to: string;
}

/** @example { from: '/lessons/old-title/', to: '/lessons/new-title/' } */
export const REDIRECTS: readonly Redirect[] = [];
