/** Days as spreadsheets count them: from 30 December 1899, so that 1 March 1900 is day 61. */

const MS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Gives the number of a day `YYYY-MM-DD`. */
export function toSerialDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / MS_A_DAY);
}
