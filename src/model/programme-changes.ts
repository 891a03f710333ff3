/** What is new of the programme: events that were announced or changed, and bulletins. */
import type { BulletinRecord } from '../schemas/bulletin.ts';
import type { EventRecord } from '../schemas/event.ts';
import { formatDate, formatPeriod } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change } from './change.ts';
import type { CollectionEntry } from './entry.ts';
import { bulletinUrl, eventUrl } from './urls.ts';

/** Gives what an event's record tells: since when it is announced, and each change after that. */
export function toEventChanges(
  { id, data }: CollectionEntry<EventRecord>,
  { boroughs }: Catalogue,
): readonly Change[] {
  const about = {
    title: data.title,
    shelfmark: undefined,
    url: eventUrl(id),
    places: boroughs.filter((borough) => data.organisers.includes(borough.id)).map(({ url }) => url),
    instead: undefined,
  };
  const when = data.end ? formatPeriod(data.start, data.end) : formatDate(data.start);
  const changes = (data.changes ?? []).toReversed();
  return [
    ...(data.addedOn
      ? [
          {
            ...about,
            id: `event/${id}/added`,
            day: data.addedOn,
            kind: 'event' as const,
            text: `${when}. ${data.description}`,
          },
        ]
      : []),
    ...changes.map(({ date, text }, index) => ({
      ...about,
      id: `event/${id}/changed/${index + 1}`,
      day: date,
      kind: 'event-change' as const,
      text,
    })),
  ];
}

/** Gives that a bulletin is there, from the day on which it came onto the shelf. */
export function toBulletinChanges({ id, data }: CollectionEntry<BulletinRecord>): readonly Change[] {
  if (data.addedOn === undefined) return [];
  return [
    {
      id: `bulletin/${id}/added`,
      day: data.addedOn,
      kind: 'bulletin',
      title: data.title,
      shelfmark: undefined,
      text: data.summary,
      url: bulletinUrl(id),
      instead: undefined,
      places: [],
    },
  ];
}
