/**
 * Turns dates kept as text into words. Forms: `YYYY-MM-DD`, and EDTF level 1 (ISO 8601-2) `2011`, `2011-10`, `2011?`, `2011~`.
 * Text is taken apart by hand and never becomes a `Date`, so no time zone can move a day.
 */
/** Names of the months, January first. */
export const MONTHS = [
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

/**
 * Writes a date as a reader says it: `23 November 2026`, `October 2011`, `2011`; `about` for `~`, `(inferred)` for `?`.
 * @example formatDate('2011?') // '2011 (inferred)'
 */
export function formatDate(date: string): string {
  const mark = /[?~%]$/u.exec(date)?.[0] ?? '';
  const [year, month, day] = date.replace(/[?~%]$/u, '').split('-');
  const words = [day ? String(Number(day)) : '', month ? monthName(month) : '', year ?? '']
    .filter(Boolean)
    .join(' ');
  const approximate = mark === '~' || mark === '%' ? `about ${words}` : words;
  return mark === '?' || mark === '%' ? `${approximate} (inferred)` : approximate;
}

/**
 * Writes a period: `October 2010 to June 2022`. Open ends are said, never guessed.
 */
export function formatPeriod(from: string | null, to: string | null): string {
  if (from && to) return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `from ${formatDate(from)}`;
  if (to) return `until ${formatDate(to)}`;
  return 'dates not stated';
}

/**
 * Gives the day that lies `months` after `date`, both `YYYY-MM-DD`; a day that the month lacks becomes its last.
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate();
  return [targetYear, pad(targetMonth), pad(Math.min(day, lastDay))].join('-');
}

/**
 * Counts the whole months from one day to another, both `YYYY-MM-DD`; 0 if the second is not later.
 * @example monthsBetween('2026-01-31', '2026-03-30') // 1
 */
export function monthsBetween(from: string, to: string): number {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const [toYear, toMonth] = to.split('-').map(Number) as [number, number];
  const months = (toYear - year) * 12 + toMonth - month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/**
 * Gives the day that lies `days` after `date`, both `YYYY-MM-DD`; before it if `days` is less than 0.
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Tells whether a text is a day of the calendar from 1900 to 2199, `YYYY-MM-DD`. @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/u.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gives the date in the form that `<time datetime>` takes (HTML § 4.5.14): the mark of doubt left off. */
export function machineDate(date: string): string {
  return date.replace(/[?~%]$/u, '');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
