/** An event as the site shows it. Its date may be as imprecise as its source: a month or a year is past once it is over. */
import type { EventRecord } from '../schemas/event.ts';
import { formatDate, formatPeriod, machineDate } from './calendar-date.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import type { FindLink } from './link-finder.ts';
import { eventUrl } from './urls.ts';

export interface Event extends Omit<EventRecord, 'organisers' | 'title'>, EntryLink {
  readonly organisers: readonly EntryLink[];
  /** When, in words. */
  readonly when: string;
  /** How sure it is that it takes or took place, in words. */
  readonly statusText: string;
  readonly isPast: boolean;
}

const STATUS_TEXTS: Readonly<Record<EventRecord['status'], string>> = {
  planned: 'Planned',
  confirmed: 'Confirmed',
  held: 'It took place',
  cancelled: 'Cancelled',
  'not confirmed': 'Not confirmed: announced, but no record that it took place',
};

/** Joins an event's record with who holds it; `today` is `YYYY-MM-DD`. */
export function toEvent(
  { id, data }: CollectionEntry<EventRecord>,
  organiser: FindLink,
  today: string,
): Event {
  return {
    ...data,
    id,
    url: eventUrl(id),
    organisers: data.organisers.map(organiser),
    when: data.end ? formatPeriod(data.start, data.end) : formatDate(data.start),
    statusText: STATUS_TEXTS[data.status],
    isPast: isOver(data.end ?? data.start, today),
  };
}

/** Gives the events that are still to come, soonest first, and those that are over, latest first. Takes them latest first. */
export function splitEvents(events: readonly Event[]): {
  readonly upcoming: readonly Event[];
  readonly past: readonly Event[];
} {
  return {
    upcoming: events.filter(({ isPast }) => !isPast).toReversed(),
    past: events.filter(({ isPast }) => isPast),
  };
}

function isOver(date: string, today: string): boolean {
  const known = machineDate(date);
  return known < today.slice(0, known.length);
}
