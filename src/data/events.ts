/** Reads the events joined with who holds them, once for the whole build. */
import { type Event, toEvent } from '../model/event.ts';
import { toLinkFinder } from '../model/link-finder.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './programme.ts';
import { getToday } from './today.ts';

/** Gives the events as the site shows them, latest first. */
export async function getEventPages(): Promise<readonly Event[]> {
  const [{ organisations, boroughs }, events] = await Promise.all([getCatalogue(), getEvents()]);
  const organiser = toLinkFinder('organisation or borough', [...organisations, ...boroughs]);
  return events.map((event) => toEvent(event, organiser, getToday()));
}
