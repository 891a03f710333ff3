/** How good an answer is, and how times are summed up. Every figure is from 0 to 1, except times. */

/** What a reader hoped for: `best` entries count fully, `good` ones a third as much. */
export interface Judgement {
  readonly best: readonly string[];
  readonly good: readonly string[];
}

const BEST_GAIN = 3;
const GOOD_GAIN = 1;

/** Gives 1 if a best entry is among the first three results, else 0. */
export function successAt3(results: readonly string[], { best }: Judgement): number {
  return results.slice(0, 3).some((id) => best.includes(id)) ? 1 : 0;
}

/**
 * Gives the normalised discounted cumulative gain of the first ten results (Järvelin and Kekäläinen, 2002, with the logarithm to base 2 and
 * gains 2^grade − 1). A repeated result counts once.
 */
export function ndcgAt10(results: readonly string[], { best, good }: Judgement): number {
  const gainOf = (id: string) => (best.includes(id) ? BEST_GAIN : good.includes(id) ? GOOD_GAIN : 0);
  const found = [...new Set(results.slice(0, 10))].map(gainOf);
  const ideal = [...best.map(() => BEST_GAIN), ...good.map(() => GOOD_GAIN)].slice(0, 10);
  return ideal.length === 0 ? 0 : discountedGain(found) / discountedGain(ideal);
}

/** Gives the value that a share of all values does not pass: the nearest rank, so always one of the values; `NaN` for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Gives the mean; `NaN` for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
