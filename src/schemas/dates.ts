/**
 * Says whether a date as typed exists. Text stays text: `new Date()` turns 30 February into 2 March and `2026` into 1970.
 * EDTF level 1 as in ISO 8601-2: year, month or day, with `?` for inferred and `~` for approximate.
 */

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/u;

/** Tells whether the text is a day of the calendar written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Tells whether the text is a year, month or day in EDTF, from the year 1000 on. */
export function isEdtf(text: string): boolean {
  const match = EDTF.exec(text);
  if (!match) return false;
  return isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/**
 * Tells whether the first date ends before the second begins, as far as both are exact: `2011` is not before `2011-10`.
 * Anything that is not a date is before nothing.
 */
export function isBefore(first: unknown, second: unknown): boolean {
  if (typeof first !== 'string' || typeof second !== 'string') return false;
  if (!isEdtf(first) || !isEdtf(second)) return false;
  const [a, b] = [first.replace(/[?~%]$/u, ''), second.replace(/[?~%]$/u, '')];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12) return false;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth;
}
