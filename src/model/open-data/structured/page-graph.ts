/**
 * What a page says of itself in JSON-LD (schema.org): the page, the site that it is part of, what it is about. The types of `schema-dts`
 * keep the words to those of schema.org.
 */
import type { Graph, Thing, WebPage } from 'schema-dts';
import { SITE } from '../../../site.ts';
import { licence } from '../../labels.ts';
import type { ToAddress } from '../../pack-texts.ts';

/** What a page is about: one thing or several, the main one first. */
export type Things = readonly Exclude<Thing, string>[];

/** What a page knows of itself. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** Path on the site. */
  readonly url: string;
  readonly about: Things;
}

/** Names the site itself wherever it is meant. */
const toSiteId = (toAddress: ToAddress) => toAddress('/#site');

/** Makes the graph of a page that is about something. One that is not says all in its title and description already. */
export function toPageGraph({ title, description, url, about }: DescribedPage, toAddress: ToAddress): Graph {
  const [main] = about;
  const mainId = main && '@id' in main ? main['@id'] : undefined;
  const page: WebPage = {
    '@type': main?.['@type'] === 'ItemList' ? 'CollectionPage' : 'WebPage',
    '@id': toAddress(url),
    url: toAddress(url),
    name: title,
    description,
    inLanguage: SITE.language,
    isPartOf: { '@id': toSiteId(toAddress) },
    ...(mainId === undefined ? {} : { mainEntity: { '@id': mainId } }),
  };
  return { '@context': 'https://schema.org', '@graph': [page, ...about] };
}

/** Gives what the home page is about: the site, and how to search it by address. */
export function toSiteThings(toAddress: ToAddress): Things {
  const terms = licence(SITE.contentLicence).url;
  return [
    {
      '@type': 'WebSite',
      '@id': toSiteId(toAddress),
      name: SITE.name,
      alternateName: SITE.promise,
      description: SITE.description,
      url: toAddress('/'),
      inLanguage: SITE.language,
      ...(terms === null ? {} : { license: terms }),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${toAddress('/find/')}?q={words}` },
        query: 'required name=words',
      },
    },
  ];
}

/**
 * Writes JSON-LD so that no text in it can end the script that holds it.
 * @example formatStructuredData({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export function formatStructuredData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
