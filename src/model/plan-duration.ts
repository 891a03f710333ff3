/** How long stages take, in words. The figures are ranges to help planning; their basis stands beside them wherever they are shown. */
import type { Duration, Situation } from '../vocabulary/situations.ts';

const WEEKS_PER_YEAR = 52;
const WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;
/** From here on, weeks say less than years. */
const LONG_WEEKS = 2 * WEEKS_PER_YEAR;
/** The service then runs: no work on the way to it. */
const AFTER_THE_CHANGE = 'sustain';

/**
 * Writes how long a stage takes: in weeks, or in years where both ends are long.
 * @example formatDuration({ minWeeks: 8, maxWeeks: 16, basis: 'rule of thumb' }) // '8 to 16 weeks'
 */
export function formatDuration({ minWeeks, maxWeeks }: Duration): string {
  if (minWeeks < LONG_WEEKS) return `${minWeeks} to ${maxWeeks} weeks`;
  return `${Math.round(minWeeks / WEEKS_PER_YEAR)} to ${Math.round(maxWeeks / WEEKS_PER_YEAR)} years`;
}

/**
 * Writes how long the stages up to the change take if each follows the one before, in whole months; undefined where a stage on the way has
 * no figures.
 * @example formatTotal(situation('thinking-of-outsourcing')) // '18 to 35 months'
 */
export function formatTotal({ stageOrder, typicalDurations }: Situation): string | undefined {
  const onTheWay = stageOrder.filter((id) => id !== AFTER_THE_CHANGE);
  const durations = onTheWay.flatMap((id) => typicalDurations[id] ?? []);
  if (durations.length < onTheWay.length || durations.length === 0) return undefined;
  const months = (end: 'minWeeks' | 'maxWeeks') =>
    Math.round(durations.reduce((sum, duration) => sum + duration[end], 0) / WEEKS_PER_MONTH);
  return `${months('minWeeks')} to ${months('maxWeeks')} months`;
}
