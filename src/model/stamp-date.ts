/** The date on a stamp. It stands by itself, because each row of search results has one and the rest of dates is not needed there. */

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes a date as the stamp shows it: month in three letters and year.
 * @example formatStamp('2026-11-23') // 'Nov 2026'
 */
export function formatStamp(date: string): string {
  const [year = '', month] = date.replace(/[?~%]$/u, '').split('-');
  return month ? `${SHORT_MONTHS[Number(month) - 1] ?? month} ${year}` : year;
}
