/** How dates kept as text are put into words and moved by months. */
import { describe, expect, test } from 'vitest';
import { addMonths, formatDate, formatPeriod, isDay, machineDate } from '../../../src/model/calendar-date.ts';
import { formatStamp } from '../../../src/model/stamp-date.ts';

describe('a date in words', () => {
  test.each([
    { input: '2026-11-23', expected: '23 November 2026', why: 'a day is said with its month' },
    { input: '2026-03-01', expected: '1 March 2026', why: 'a day has no leading nought' },
    { input: '2011-10', expected: 'October 2011', why: 'a month stays a month' },
    { input: '2011', expected: '2011', why: 'a year stays a year' },
    { input: '2011?', expected: '2011 (inferred)', why: 'a question mark says that it is inferred' },
    { input: '2011~', expected: 'about 2011', why: 'a tilde says that it is approximate' },
    { input: '2011%', expected: 'about 2011 (inferred)', why: 'a per cent sign says both' },
    { input: '2011-10-14?', expected: '14 October 2011 (inferred)', why: 'a mark may follow a day' },
    { input: '2011-10~', expected: 'about October 2011', why: 'a mark may follow a month' },
  ])('$why: $input', ({ input, expected }) => {
    expect(formatDate(input)).toBe(expected);
  });

  const MONTHS = 'January February March April May June July August September October November December';

  test.each(
    MONTHS.split(' ').map((month, index) => ({ month, input: `2026-${String(index + 1).padStart(2, '0')}` })),
  )('$input is $month', ({ month, input }) => {
    expect(formatDate(input)).toBe(`${month} 2026`);
    expect(formatStamp(input)).toBe(`${month.slice(0, 3)} 2026`);
  });
});

describe('a date on a stamp', () => {
  test.each([
    { input: '2026-11-23', expected: 'Nov 2026', why: 'a day is left off' },
    { input: '2026', expected: '2026', why: 'a year alone stays' },
    { input: '2011-10~', expected: 'Oct 2011', why: 'a mark of doubt is left off' },
    { input: '2011?', expected: '2011', why: 'so it is after a year' },
  ])('$why: $input', ({ input, expected }) => {
    expect(formatStamp(input)).toBe(expected);
  });
});

describe('a date for machines', () => {
  test.each([
    { input: '2011-10-14?', expected: '2011-10-14' },
    { input: '2011~', expected: '2011' },
    { input: '2011-10%', expected: '2011-10' },
    { input: '2026-11-23', expected: '2026-11-23' },
  ])('$input is written without its mark of doubt', ({ input, expected }) => {
    expect(machineDate(input)).toBe(expected);
  });
});

describe('a period in words', () => {
  test.each([
    { from: '2010-10', to: '2022-06', expected: 'October 2010 to June 2022', why: 'both ends are said' },
    { from: '2011', to: '2011', expected: '2011', why: 'one and the same end is said once' },
    { from: '2011', to: null, expected: 'from 2011', why: 'an end not known is not guessed' },
    { from: null, to: '2012-03', expected: 'until March 2012', why: 'a beginning not known is not guessed' },
    { from: null, to: null, expected: 'dates not stated', why: 'nothing known is said as such' },
  ])('$why', ({ from, to, expected }) => {
    expect(formatPeriod(from, to)).toBe(expected);
  });
});

describe('months later', () => {
  test.each([
    {
      date: '2026-01-31',
      months: 1,
      expected: '2026-02-28',
      why: 'a day that February lacks becomes its last',
    },
    { date: '2024-01-31', months: 1, expected: '2024-02-29', why: 'in a leap year February has 29 days' },
    { date: '2024-02-29', months: 12, expected: '2025-02-28', why: 'a leap day has no anniversary' },
    { date: '2024-02-29', months: 48, expected: '2028-02-29', why: 'it has one four years on' },
    { date: '2000-01-30', months: 1, expected: '2000-02-29', why: '2000 was a leap year' },
    { date: '2100-01-30', months: 1, expected: '2100-02-28', why: '2100 will not be one' },
    { date: '2026-08-31', months: 1, expected: '2026-09-30', why: 'September has 30 days' },
    {
      date: '2026-11-23',
      months: 1,
      expected: '2026-12-23',
      why: 'December is the twelfth month, not nought',
    },
    { date: '2026-12-15', months: 1, expected: '2027-01-15', why: 'a year ends' },
    { date: '2026-11-23', months: 24, expected: '2028-11-23', why: 'two years pass' },
    { date: '2026-03-31', months: 60, expected: '2031-03-31', why: 'the longest interval of checks' },
    { date: '2026-03-31', months: 0, expected: '2026-03-31', why: 'no month moves nothing' },
    { date: '2026-01-31', months: -2, expected: '2025-11-30', why: 'months may go back over a year’s end' },
  ])('$date and $months: $why', ({ date, months, expected }) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('a day of the calendar', () => {
  test.each(['2026-11-27', '2028-02-29', '1900-01-01', '2199-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '12026-01-01',
    '1899-12-31',
    '',
    'soon',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
