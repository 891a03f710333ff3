/** How long stages take, in words. The figures are ranges to help planning; their basis stands beside them wherever they are shown. */
import type { Duration } from '../vocabulary/situations.ts';

const WEEKS_PER_YEAR = 52;
/** From here on, weeks say less than years. */
const LONG_WEEKS = 2 * WEEKS_PER_YEAR;

/**
 * Writes how long a stage takes: in weeks, or in years where both ends are long.
 * @example formatDuration({ minWeeks: 8, maxWeeks: 16, basis: 'rule of thumb' }) // '8 to 16 weeks'
 */
export function formatDuration({ minWeeks, maxWeeks }: Duration): string {
  if (minWeeks < LONG_WEEKS) return `${minWeeks} to ${maxWeeks} weeks`;
  return `${Math.round(minWeeks / WEEKS_PER_YEAR)} to ${Math.round(maxWeeks / WEEKS_PER_YEAR)} years`;
}
