/** What a feed of the shelf holds, whatever its format: the changes that one page's readers would want to hear of, the newest first. */
import { FEEDS, SITE } from '../site.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change } from './change.ts';
import { atomUrl, situationUrl, stageUrl, themeUrl } from './urls.ts';

/** Entries in one feed; a reader that asks once a month misses nothing at the pace of this shelf. */
export const FEED_LENGTH = 50;

/** A page that can be followed. */
export interface FeedPlace {
  /** Path of the page; `/` for the whole shelf. */
  readonly url: string;
  readonly title: string;
}

export interface Feed extends FeedPlace {
  /** Never changes, also when the site moves (RFC 4287 § 4.2.6). */
  readonly id: string;
  readonly description: string;
  /** Day of its newest change, `YYYY-MM-DD`; of an empty feed the day on which the feeds began. */
  readonly updatedOn: string;
  readonly changes: readonly Change[];
}

/** Gives every page that can be followed, the whole shelf first. */
export function toFeedPlaces(catalogue: Catalogue): readonly FeedPlace[] {
  const { boroughs, projects, products, withdrawn } = catalogue;
  return [
    SITE_PLACE,
    ...THEMES.map(({ id, label }) => ({ url: themeUrl(id), title: label })),
    ...STAGES.map(({ id, label }) => ({ url: stageUrl(id), title: label })),
    ...SITUATIONS.map(({ id, label }) => ({ url: situationUrl(id), title: label })),
    ...[...boroughs, ...projects, ...products, ...withdrawn].map(({ url, title }) => ({ url, title })),
  ];
}

/** The whole shelf. */
export const SITE_PLACE: FeedPlace = { url: '/', title: 'everything new' };

/** Puts the changes into the feeds of the places, in the order of the places. Takes the changes newest first. */
export function toFeeds(places: readonly FeedPlace[], changes: readonly Change[]): readonly Feed[] {
  const byPlace = new Map<string, Change[]>(places.map(({ url }) => [url, []]));
  for (const change of changes)
    for (const url of [SITE_PLACE.url, ...change.places]) {
      const ofPlace = byPlace.get(url);
      if (ofPlace && ofPlace.length < FEED_LENGTH) ofPlace.push(change);
    }
  return places.map((place) => toFeed(place, byPlace.get(place.url) ?? []));
}

function toFeed({ url, title }: FeedPlace, changes: readonly Change[]): Feed {
  return {
    id: toTag(atomUrl(url)),
    url,
    title: `${SITE.name}: ${title}`,
    description:
      url === SITE_PLACE.url
        ? `What is new on ${SITE.name}: what came, changed, was checked or was withdrawn.`
        : `What is new on ${SITE.name} about: ${title}.`,
    updatedOn: changes[0]?.day ?? FEEDS.since,
    changes,
  };
}

/** Makes a name that is nobody else's and stays when the site moves (tag URI, RFC 4151). @example toTag('P-101/added') // 'tag:change-shelf.example,2026:P-101/added' */
export function toTag(id: string): string {
  return `tag:${FEEDS.authority}:${id}`;
}

/** Gives the path of the page without its slashes, as routes take it; undefined for the whole shelf. */
export function toPlaceParam({ url }: FeedPlace): string | undefined {
  return url === SITE_PLACE.url ? undefined : url.slice(1, -1);
}

/** Gives the first moment of a day in UTC (RFC 3339): a feed asks for a moment, and the record knows the day. */
export function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
