/**
 * Writes a feed as Atom (RFC 4287). The libraries for this stamp an empty feed with the clock, mark plain titles as HTML or write an old JSON
 * Feed; what is needed here is a dozen elements, for which the shelf has its own writer of XML.
 */
import { changeKind, type Change, describeChange, formatChange } from '../model/change.ts';
import { type Feed, toTag, toTime } from '../model/feed.ts';
import { atomUrl } from '../model/urls.ts';
import { SITE } from '../site.ts';
import { element, toXmlBytes, type XmlElement } from './xml.ts';

type ToAddress = (path: string) => string;

/** Makes the bytes of the file; `toAddress` gives the absolute address of a path. */
export function toAtomFile(feed: Feed, toAddress: ToAddress): Uint8Array {
  const { id, title, description, url, updatedOn, changes } = feed;
  return toXmlBytes(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': SITE.language }, [
      element('id', {}, [id]),
      element('title', {}, [title]),
      element('subtitle', {}, [description]),
      element('updated', {}, [toTime(updatedOn)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: toAddress(atomUrl(url)) }),
      element('link', { rel: 'alternate', type: 'text/html', href: toAddress(url) }),
      element('author', {}, [element('name', {}, [SITE.name]), element('uri', {}, [toAddress('/')])]),
      ...changes.map((change) => toEntry(change, toAddress)),
    ]),
  );
}

function toEntry(change: Change, toAddress: ToAddress): XmlElement {
  const { id, day, kind, url, instead } = change;
  const replacement = instead
    ? [
        element('link', {
          rel: 'related',
          type: 'text/html',
          href: toAddress(instead.url),
          title: instead.title,
        }),
      ]
    : [];
  return element('entry', {}, [
    element('id', {}, [toTag(id)]),
    element('title', {}, [formatChange(change)]),
    element('updated', {}, [toTime(day)]),
    element('link', { rel: 'alternate', type: 'text/html', href: toAddress(url) }),
    ...replacement,
    element('category', { term: kind, label: changeKind(kind).label }),
    element('summary', {}, [describeChange(change)]),
  ]);
}
