/** The calendar of events, read by another program's reader of RFC 5545. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { pickDatedEvents, toEventsIcs } from '../../../src/documents/events-calendar.ts';
import type { EventRecord } from '../../../src/schemas/event.ts';
import { toTestAddress } from '../../make/changes.ts';
import { makeEventRecord } from '../../make/community-records.ts';

const entry = (record: Partial<EventRecord>, id = 'briefing') => ({ id, data: makeEventRecord(record) });
const textOf = (...records: readonly Partial<EventRecord>[]) =>
  toEventsIcs(
    records.map((record, index) => entry(record, `event-${index}`)),
    toTestAddress,
  );
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventOf = (record: Partial<EventRecord>) => {
  const [component] = calendarOf(textOf(record)).getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no event in the calendar');
  return { event: new ICAL.Event(component), component };
};

test('an event is in it as whole days, under a name that stays', () => {
  const { event } = eventOf({ start: '2027-02-03', end: '2027-02-04', place: 'Town hall; room 1, left' });
  expect(event.uid).toBe('event-0@change-shelf.example');
  expect(event.startDate.toString()).toBe('2027-02-03');
  expect(event.endDate.toString()).toBe('2027-02-05');
  expect(event.startDate.isDate).toBe(true);
  expect(event.location).toBe('Town hall; room 1, left');
});

test('a change makes its number one higher and its stamp the day of the change; its name stays', () => {
  const changes = [
    { date: '2026-06-02', text: 'Another room.' },
    { date: '2026-06-01', text: 'Another day.' },
  ];
  const before = eventOf({ addedOn: '2026-05-01' });
  const after = eventOf({ addedOn: '2026-05-01', changes });
  expect([before.event.sequence, after.event.sequence]).toEqual([0, 2]);
  expect(String(before.component.getFirstPropertyValue('dtstamp'))).toBe('2026-05-01T00:00:00Z');
  expect(String(after.component.getFirstPropertyValue('dtstamp'))).toBe('2026-06-02T00:00:00Z');
  expect(after.event.uid).toBe(before.event.uid);
  expect(after.event.description).toContain('Changed: Another room.');
});

test('a cancelled event stays in it and is marked as cancelled', () => {
  const { component } = eventOf({
    status: 'cancelled',
    changes: [{ date: '2026-06-01', text: 'Cancelled: the speaker is ill.' }],
  });
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(component.getFirstPropertyValue('sequence')).toBe(1);
});

test.each([
  { status: 'planned', expected: 'TENTATIVE' },
  { status: 'not confirmed', expected: 'TENTATIVE' },
  { status: 'confirmed', expected: 'CONFIRMED' },
  { status: 'held', expected: 'CONFIRMED' },
] as const)('an event that is $status is $expected', ({ status, expected }) => {
  expect(eventOf({ status }).component.getFirstPropertyValue('status')).toBe(expected);
});

describe('nothing is guessed', () => {
  test.each([
    { record: { start: '2011-10-14?' }, why: 'a day whose year is inferred' },
    { record: { start: '2011-10-14~' }, why: 'a day that is approximate' },
    { record: { start: '2011-10' }, why: 'a month' },
    { record: { start: '2011' }, why: 'a year' },
    { record: { addedOn: undefined }, why: 'an event of which nobody knows since when it is announced' },
  ])('$why is left out', ({ record }) => {
    expect(pickDatedEvents([entry(record)])).toEqual([]);
  });

  test('an end that is less exact than the start is left out', () => {
    expect(eventOf({ start: '2027-02-03', end: '2027-02' }).event.endDate.toString()).toBe('2027-02-04');
  });
});

test('without an event it is valid all the same: it has a part, as RFC 5545 § 3.4 asks', () => {
  const calendar = calendarOf(textOf({ start: '2011' }));
  expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Change Shelf/u);
});

test('summer time in London is right', () => {
  const zone = calendarOf(textOf()).getFirstSubcomponent('vtimezone');
  const timezone = new ICAL.Timezone(zone ?? undefined);
  const offset = (text: string) => timezone.utcOffset(ICAL.Time.fromDateTimeString(text)) / 3600;
  expect([offset('2027-01-15T12:00:00'), offset('2027-07-15T12:00:00')]).toEqual([0, 1]);
});

test('lines are at most 75 octets and end as RFC 5545 § 3.1 asks', () => {
  const text = textOf({ description: 'Ärger über Öffnungszeiten — '.repeat(15).trim() });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const longest = Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length));
  expect(longest).toBeLessThanOrEqual(75);
});

test('the soonest comes first, and the same records give the same text', () => {
  const records = [
    { start: '2027-05-01', title: 'Later' },
    { start: '2027-02-01', title: 'Sooner' },
  ];
  const titles = calendarOf(textOf(...records))
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('summary'));
  expect(titles).toEqual(['Sooner', 'Later']);
  expect(textOf(...records)).toBe(textOf(...records));
});
