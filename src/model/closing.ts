/** A shelf that takes nothing in any more: from the setting `CLOSED_ON`, the day on which it closed. */
import { formatDate, isDay } from './calendar-date.ts';
import type { Change } from './change.ts';

/** Thrown when the setting is no day. */
class ClosingError extends Error {
  override readonly name = 'ClosingError';
}

/** Reads the setting; undefined while the shelf is open. @throws {ClosingError} when it is not a day such as `2027-03-31` */
export function parseClosedOn(setting: string | undefined): string | undefined {
  if (setting === undefined || setting === '') return undefined;
  if (!isDay(setting))
    throw new ClosingError(
      `CLOSED_ON is "${setting}". Give the day on which the shelf closed, such as 2027-03-31.`,
    );
  return setting;
}

/** Says it in plain words. @example formatClosing('2027-03-31') // 'The shelf closed on 31 March 2027. It can be read …' */
export function formatClosing(closedOn: string): string {
  return `The shelf closed on ${formatDate(closedOn)}. It can be read and copied; nothing new is taken in.`;
}

/** Makes the last change that followers of the whole shelf hear of. Its id holds no day: a shelf closes once, also when the day is put right. */
export function toClosing(closedOn: string): Change {
  return {
    id: 'shelf/closed',
    day: closedOn,
    kind: 'closing',
    title: `The shelf closed on ${formatDate(closedOn)}`,
    shelfmark: undefined,
    text: 'It can be read and copied; nothing new is taken in, and entries are no longer checked.',
    url: '/contribute/',
    instead: undefined,
    places: [],
  };
}
