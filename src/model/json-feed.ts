/** Writes a feed as JSON (JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/). */
import { SITE } from '../site.ts';
import { changeKind, describeChange, formatChange } from './change.ts';
import { type Feed, toTag, toTime } from './feed.ts';
import { jsonFeedUrl } from './urls.ts';

/** Makes the text of the file; `toAddress` gives the absolute address of a path. */
export function toJsonFeed(feed: Feed, toAddress: (path: string) => string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: toAddress(feed.url),
    feed_url: toAddress(jsonFeedUrl(feed.url)),
    description: feed.description,
    language: SITE.language,
    authors: [{ name: SITE.name, url: toAddress('/') }],
    items: feed.changes.map((change) => ({
      id: toTag(change.id),
      url: toAddress(change.url),
      title: formatChange(change),
      content_text: describeChange(change),
      date_published: toTime(change.day),
      tags: [changeKind(change.kind).label],
    })),
  });
}
