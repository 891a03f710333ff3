/** Events and bulletins as open data. */
import type { BulletinData, BulletinSummary, EventData, EventSummary } from '../../schemas/api/community.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Event } from '../event.ts';
import type { ToAddress } from '../pack-texts.ts';
import { toOwnMarkdown } from './markdown-links.ts';
import { toEnvelope, toHead, toLink } from './parts.ts';

/** Gives an event in short. Its date stays as imprecise as its source. */
export function toEventSummary(event: Event, toAddress: ToAddress): EventSummary {
  const { kind, start, end, dateNote, place, status } = event;
  return { ...toHead('events', event, toAddress), kind, start, end, dateNote, place, status };
}

/** Gives an event in full. */
export function toEventData(event: Event, toAddress: ToAddress): EventData {
  return {
    ...toEnvelope('event', toAddress),
    ...toEventSummary(event, toAddress),
    organisers: event.organisers.map((organiser) => toLink(organiser, toAddress)),
    audience: event.audience,
    description: event.description,
    link: event.link,
    agenda: event.agenda ?? [],
    materials: event.materials ?? [],
    sources: event.sources,
  };
}

/** Gives a bulletin in short. */
export function toBulletinSummary(bulletin: Bulletin, toAddress: ToAddress): BulletinSummary {
  const { issue, date, dateNote, summary } = bulletin;
  return { ...toHead('bulletins', bulletin, toAddress), issue, date, dateNote, summary };
}

/** Gives a bulletin in full; `body` is the Markdown of its page. */
export function toBulletinData(bulletin: Bulletin, body: string, toAddress: ToAddress): BulletinData {
  return {
    ...toEnvelope('bulletin', toAddress),
    ...toBulletinSummary(bulletin, toAddress),
    items: bulletin.items.map(({ heading, text, lessons, links = [] }) => ({
      heading,
      text,
      lessons: lessons.map((lesson) => toLink(lesson, toAddress)),
      links,
    })),
    source: bulletin.source,
    body: toOwnMarkdown(body, toAddress),
  };
}
