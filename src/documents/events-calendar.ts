/**
 * Makes the events of the shelf as a calendar to subscribe to (iCalendar, RFC 5545): those with an exact day and year, as all-day entries. What
 * was cancelled stays in it, so that it goes from the calendars of those who follow. Every value comes from the records, none from the clock.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, isDay } from '../model/calendar-date.ts';
import type { CollectionEntry } from '../model/entry.ts';
import { eventUrl } from '../model/urls.ts';
import type { EventRecord } from '../schemas/event.ts';
import { FEEDS, SITE } from '../site.ts';

type EventEntry = CollectionEntry<EventRecord>;

const STATUSES: Readonly<Record<EventRecord['status'], ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  'not confirmed': ICalEventStatus.TENTATIVE,
};
const DAY_SECONDS = 86_400;

/** Gives the events that a calendar can hold: an exact day, nothing inferred, and known since when. Soonest first. */
export function pickDatedEvents(events: readonly EventEntry[]): readonly EventEntry[] {
  return events
    .filter(({ data }) => isDay(data.start) && data.addedOn !== undefined)
    .toSorted((a, b) => a.data.start.localeCompare(b.data.start) || a.id.localeCompare(b.id, 'en'));
}

/** Makes the text of the calendar; `toAddress` gives the absolute address of a path. Without an event it is still valid. */
export function toEventsIcs(events: readonly EventEntry[], toAddress: (path: string) => string): string {
  const calendar = ical({
    name: `${SITE.name}: events`,
    description: 'Briefings, meetings and training about library change in London’s boroughs.',
    prodId: { company: SITE.name, product: 'Events', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: DAY_SECONDS,
  });
  const dated = pickDatedEvents(events);
  for (const { id, data } of dated) {
    const changes = data.changes ?? [];
    calendar.createEvent({
      id: `${id}@${AUTHORITY_HOST}`,
      // Each change makes it one higher, so that calendars take the new state (RFC 5545 § 3.8.7.4).
      sequence: changes.length,
      stamp: toTime([data.addedOn ?? '', ...changes.map(({ date }) => date)].toSorted().at(-1) ?? ''),
      start: toTime(data.start),
      end: toTime(addDays(lastDay(data), 1)),
      allDay: true,
      summary: data.title,
      description: describe(data),
      location: data.place ?? null,
      url: toAddress(eventUrl(id)),
      status: STATUSES[data.status],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves out the end of the last line.
  const text = `${calendar.toString()}\r\n`;
  return dated.length > 0 ? text : text.replace('END:VCALENDAR', `${LONDON_TIME}END:VCALENDAR`);
}

const AUTHORITY_HOST = FEEDS.authority.split(',')[0] ?? '';

/** A calendar has at least one part (RFC 5545 § 3.4); without an event it says in which time zone its days are. */
const LONDON_TIME = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

function lastDay({ start, end }: EventRecord): string {
  return end !== undefined && isDay(end) ? end : start;
}

function describe({ description, audience, link, changes = [] }: EventRecord): string {
  return [
    ...changes.slice(0, 1).map(({ text }) => `Changed: ${text}`),
    description,
    ...(audience ? [`For: ${audience}`] : []),
    ...(link ? [link] : []),
  ].join('\n');
}

/** Gives the first moment of a day in UTC, from which the library writes the day itself, whatever the time zone. */
function toTime(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
