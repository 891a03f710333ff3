/** The changes of a small shelf, from records that a test names. */
import type { CatalogueRecords } from '../../src/model/catalogue.ts';
import type { Change } from '../../src/model/change.ts';
import { type ChangeRecords, toChanges } from '../../src/model/changes.ts';
import { type Feed, toFeedPlaces, toFeeds } from '../../src/model/feed.ts';
import { makeCatalogue, TODAY } from './shelf.ts';

type Records = Partial<CatalogueRecords & ChangeRecords>;

/** Gives what changed on a small shelf with these records, the newest first. */
export function makeChanges(records: Records, today = TODAY): readonly Change[] {
  const none = { reuse: [], questions: [], events: [], bulletins: [] };
  return toChanges(makeCatalogue(records, today), { ...none, ...records });
}

/** Gives the feed of one page of a small shelf. @throws {RangeError} when the page has no feed */
export function makeFeed(url: string, records: Records, today = TODAY): Feed {
  const places = toFeedPlaces(makeCatalogue(records, today));
  const feed = toFeeds(places, makeChanges(records, today)).find((one) => one.url === url);
  if (!feed) throw new RangeError(`${url} has no feed`);
  return feed;
}

/** Gives the absolute address of a path of the site. */
export const toTestAddress = (path: string): string => new URL(path, 'https://shelf.test').href;
