/** The names of the months. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Gives the name of a month from its number, `03`; what is no number of a month comes back as it is. */
export function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
