/** The milestones as a calendar, read by another program's reader of RFC 5545. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toMilestonesIcs } from '../../../../src/documents/plan/calendar-file.ts';
import { canMakePlanFile, makePlanFile } from '../../../../src/documents/plan/plan-file.ts';
import type { PlanExport } from '../../../../src/model/plan-export.ts';
import { SITUATIONS } from '../../../../src/vocabulary/situations.ts';
import { makePlanExport } from '../../../make/plan-export.ts';

const textOf = (input: PlanExport) => new TextDecoder().decode(toMilestonesIcs(input));

function eventsOf(input: PlanExport) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(input)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe.each(SITUATIONS.map(({ id }) => id))('the milestones of %s', (situationId) => {
  const input = makePlanExport({ situationId });

  test('are read by another program: whole days, each with a name of its own', () => {
    const events = eventsOf(input);
    const stages = SITUATIONS.find(({ id }) => id === situationId)?.stageOrder ?? [];
    expect(events).toHaveLength(2 * stages.length + 1);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('keep to 75 octets a line, each ended by CR LF', () => {
    const text = textOf(input);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const longest = Math.max(...text.split('\r\n').map((one) => new TextEncoder().encode(one).length));
    expect(longest).toBeLessThanOrEqual(75);
  });
});

test('a stage ends on the day that the plan says, whatever the time zone', () => {
  const ends = eventsOf(makePlanExport()).map(({ summary, startDate, endDate }) => [
    summary,
    startDate.toString(),
    endDate.toString(),
  ]);
  expect(ends.slice(0, 3)).toEqual([
    ['Start: Understand need', '2027-01-11', '2027-01-12'],
    ['Earliest end: Understand need', '2027-03-07', '2027-03-08'],
    ['Latest end: Understand need', '2027-05-02', '2027-05-03'],
  ]);
});

test('says what to answer before the stage is left, as typed', () => {
  const [, end] = eventsOf(makePlanExport());
  expect(end?.description).toContain('What are libraries for in each borough, and what is common?\n');
  expect(end?.description).toContain('Usual time: 8 to 16 weeks (rule of thumb).');
});

test('a later export takes the place of an earlier one: same names, another day, a higher number', () => {
  const before = eventsOf(makePlanExport());
  const after = eventsOf(makePlanExport({ startDate: '2027-02-01' }, { today: '2026-12-01' }));
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect((after[0]?.sequence ?? 0) - (before[0]?.sequence ?? 0)).toBe(4);
  expect(textOf(makePlanExport())).toContain('DTSTAMP:20261127T000000Z');
});

test('plans of two services have names of their own', () => {
  const other = makePlanExport({}, { details: { borough: 'Elsewhere', service: 'Archives' } });
  expect(eventsOf(other)[0]?.uid).not.toBe(eventsOf(makePlanExport())[0]?.uid);
});

test('without a start date or a situation there is nothing to work out, and it is said', async () => {
  for (const plan of [{ startDate: undefined }, { situationId: undefined }, { startDate: '2027-02-30' }]) {
    const input = makePlanExport(plan);
    expect(canMakePlanFile('milestones-ics', input)).toBe(false);
    await expect(makePlanFile('milestones-ics', input)).rejects.toThrow(RangeError);
  }
});

test('every other file can be made of any plan', () => {
  const input = makePlanExport({ situationId: undefined, startDate: undefined, items: [] });
  expect(canMakePlanFile('plan-docx', input)).toBe(true);
});
