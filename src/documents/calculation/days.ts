/** Functions of dates: days are numbers from 30 December 1899. */

const MS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Gives year, month from 1 and day of a number. */
export function toCalendar(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(DAY_ZERO + Math.floor(serial) * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Gives the number of a day; months and days beyond their bounds run over. */
export function toSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / MS_A_DAY);
}

/** Gives the day so many months later, the last of the month if it is shorter. */
export function addMonthsTo(serial: number, months: number): number {
  const { year, month, day } = toCalendar(serial);
  const last = toCalendar(toSerial(year, month + Math.trunc(months) + 1, 0)).day;
  return toSerial(year, month + Math.trunc(months), Math.min(day, last));
}

/** Counts Mondays to Fridays from one day to another, both counted. */
export function countWorkdays(from: number, to: number): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let day = first; day <= last; day += 1) if (![0, 6].includes(toCalendar(day).weekday)) count += 1;
  return from <= to ? count : -count;
}

/** Writes a number by a pattern of TEXT: dates (`d mmmm yyyy`), figures (`#,##0.0`, `0%`), and words around them. */
export function formatByPattern(value: number, pattern: string): string {
  return /[dmy]/iu.test(pattern.replace(/"[^"]*"/gu, ''))
    ? formatDay(value, pattern)
    : formatFigures(value, pattern);
}

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
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function formatDay(serial: number, pattern: string): string {
  const { year, month, day, weekday } = toCalendar(serial);
  const name = MONTHS[month - 1] ?? '';
  const parts: Readonly<Record<string, string>> = {
    ...{
      d: String(day),
      dd: String(day).padStart(2, '0'),
      ddd: (DAYS[weekday] ?? '').slice(0, 3),
      dddd: DAYS[weekday] ?? '',
    },
    ...{ m: String(month), mm: String(month).padStart(2, '0'), mmm: name.slice(0, 3), mmmm: name },
    ...{ yy: String(year).slice(-2), yyyy: String(year) },
  };
  return pattern.replace(/d+|m+|y+/giu, (found) => parts[found.toLowerCase()] ?? found).replaceAll('"', '');
}

function formatFigures(value: number, pattern: string): string {
  const [figures = ''] = /[#0][#0,.]*/u.exec(pattern) ?? [];
  const scaled = pattern.includes('%') ? value * 100 : value;
  const [whole = '', fraction = ''] = figures.split('.');
  const least = (whole.match(/0/gu) ?? []).length;
  const text = new Intl.NumberFormat('en-GB', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(least, 1),
    minimumFractionDigits: (fraction.match(/0/gu) ?? []).length,
    maximumFractionDigits: fraction.length,
  }).format(Math.abs(scaled));
  const sign = value < 0 && Number(text.replaceAll(',', '')) !== 0 ? '-' : '';
  return sign + pattern.replace(/[#0][#0,.]*/u, text).replaceAll('"', '');
}
