/** The events as a calendar that calendar programs can subscribe to. */
import type { APIRoute } from 'astro';
import { getEventsCalendar } from '../data/changes.ts';

export const GET: APIRoute = async () =>
  new Response(await getEventsCalendar(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
