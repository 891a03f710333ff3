/** Gathers what changed on the shelf, once for the whole build, and writes it into the files that people follow. */
import { getCollection } from 'astro:content';
import { toAtomFile } from '../documents/atom-file.ts';
import { pickDatedEvents, toEventsIcs } from '../documents/events-calendar.ts';
import type { Change } from '../model/change.ts';
import { parseClosedOn } from '../model/closing.ts';
import { toChanges } from '../model/changes.ts';
import { type Feed, toFeedPlaces, toFeeds } from '../model/feed.ts';
import { getCatalogue } from './catalogue.ts';
import { toAddress } from './product-files.ts';
import { getBulletins, getEvents, getQuestions } from './programme.ts';

let changes: Promise<readonly Change[]> | undefined;

/** Gives everything that changed on the shelf, the newest first. */
export function getChanges(): Promise<readonly Change[]> {
  if (import.meta.env.DEV) return readChanges();
  changes ??= readChanges();
  return changes;
}

/** Gives the feed of every page that can be followed, that of the whole shelf first. */
export async function getFeeds(): Promise<readonly Feed[]> {
  return toFeeds(toFeedPlaces(await getCatalogue()), await getChanges());
}

/** Makes the Atom file of a feed. */
export function getAtomFile(feed: Feed): Uint8Array {
  return toAtomFile(feed, toAddress);
}

/** Makes the calendar of the events. */
export async function getEventsCalendar(): Promise<string> {
  return toEventsIcs(await getEvents(), toAddress);
}

/** Counts the events that the calendar holds. */
export async function countDatedEvents(): Promise<number> {
  return pickDatedEvents(await getEvents()).length;
}

async function readChanges(): Promise<readonly Change[]> {
  const [catalogue, reuse, questions, events, bulletins] = await Promise.all([
    getCatalogue(),
    getCollection('reuse'),
    getQuestions(),
    getEvents(),
    getBulletins(),
  ]);
  const closedOn = parseClosedOn(process.env['CLOSED_ON']);
  return toChanges(catalogue, { reuse, questions, events, bulletins }, closedOn);
}
