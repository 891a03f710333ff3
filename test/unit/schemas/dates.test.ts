/** Which dates exist, as typed. */
import { describe, expect, test } from 'vitest';
import { isBefore, isCalendarDate, isEdtf } from '../../../src/schemas/dates.ts';

describe('a day', () => {
  test.each([
    { input: '2026-11-23', expected: true, why: 'a day of the calendar' },
    { input: '2024-02-29', expected: true, why: 'a leap day' },
    { input: '2023-02-29', expected: false, why: 'a leap day in a common year' },
    { input: '2000-02-29', expected: true, why: 'a leap day in a century that has one' },
    { input: '1900-02-29', expected: false, why: 'a leap day in a century that has none' },
    { input: '2023-02-30', expected: false, why: 'a day that no February has' },
    { input: '2023-04-31', expected: false, why: 'a day that April lacks' },
    { input: '2023-13-01', expected: false, why: 'a thirteenth month' },
    { input: '2023-00-10', expected: false, why: 'month nought' },
    { input: '2023-01-00', expected: false, why: 'day nought' },
    { input: '0999-01-01', expected: false, why: 'a year before 1000' },
    { input: '2026', expected: false, why: 'a year alone' },
    { input: '2026-11', expected: false, why: 'a month alone' },
    { input: '2026-11-23?', expected: false, why: 'a day with a mark of doubt' },
    { input: '2026-1-2', expected: false, why: 'a day without noughts' },
    { input: '23/11/2026', expected: false, why: 'a day as officers write it' },
    { input: ' 2026-11-23', expected: false, why: 'a day after a blank' },
    { input: '2026-11-23\n', expected: false, why: 'a day before a line break' },
    { input: '2026-11-23T00:00:00Z', expected: false, why: 'a point in time' },
    { input: '', expected: false, why: 'nothing' },
  ])('$input: $why → $expected', ({ input, expected }) => {
    expect(isCalendarDate(input)).toBe(expected);
  });
});

describe('a date as exact as its source', () => {
  test.each([
    { input: '2011', expected: true, why: 'a year' },
    { input: '2011-10', expected: true, why: 'a month' },
    { input: '2011-10-14', expected: true, why: 'a day' },
    { input: '2011?', expected: true, why: 'an inferred year' },
    { input: '2011-10~', expected: true, why: 'an approximate month' },
    { input: '2011-10-14%', expected: true, why: 'a day both inferred and approximate' },
    { input: '2011??', expected: false, why: 'two marks' },
    { input: '?2011', expected: false, why: 'a mark in front' },
    { input: '2011-13', expected: false, why: 'a thirteenth month' },
    { input: '2011-02-29', expected: false, why: 'a leap day in a common year' },
    { input: '201X', expected: false, why: 'a decade, which is of another level' },
    { input: '2011/2012', expected: false, why: 'a span, which has fields of its own' },
    { input: '11', expected: false, why: 'two figures' },
    { input: '0500', expected: false, why: 'a year before 1000' },
    { input: '2011-', expected: false, why: 'a year and a hyphen' },
    { input: 'c. 2011', expected: false, why: 'doubt in words' },
    { input: '2011\n', expected: false, why: 'a year before a line break' },
  ])('$input: $why → $expected', ({ input, expected }) => {
    expect(isEdtf(input)).toBe(expected);
  });
});

describe('one date is before another', () => {
  test.each([
    { input: ['2011-10-13', '2011-10-14'], expected: true, why: 'by a day' },
    { input: ['2011-10-14', '2011-10-14'], expected: false, why: 'not on the same day' },
    { input: ['2011', '2012-01-01'], expected: true, why: 'when its whole year is over' },
    { input: ['2011', '2011-10'], expected: false, why: 'not when its year is not over' },
    { input: ['2011-10', '2011'], expected: false, why: 'not as a month of that year' },
    { input: ['2010~', '2011?'], expected: true, why: 'whatever their marks of doubt' },
    { input: ['2011~', '2011-10-14'], expected: false, why: 'not by its mark of doubt' },
    { input: ['2011-02-30', '2012'], expected: false, why: 'not when it does not exist' },
    { input: ['before', '2012'], expected: false, why: 'not when it is no date' },
    { input: [undefined, '2012'], expected: false, why: 'not when it is left out' },
    { input: ['2011', 2012], expected: false, why: 'not when the other is a number' },
  ])('$why: $input', ({ input: [first, second], expected }) => {
    expect(isBefore(first, second)).toBe(expected);
  });
});
