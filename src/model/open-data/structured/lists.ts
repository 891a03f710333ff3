/** Lists of links in JSON-LD: what a page of a catalogue lists, and where a page stands. */
import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { NavigationLink } from '../../../site.ts';
import type { EntryLink } from '../../entry.ts';
import type { ToAddress } from '../../pack-texts.ts';
import type { Things } from './page-graph.ts';

/** No list in a page names more, however long it is. */
const LIST_LIMIT = 50;

/** Gives what a page of a list is about: its entries by name, the first 50. */
export function toListThings(
  list: { readonly name: string; readonly url: string; readonly total: number },
  entries: readonly EntryLink[],
  toAddress: ToAddress,
): Things {
  return [
    {
      '@type': 'ItemList',
      '@id': `${toAddress(list.url)}#list`,
      name: list.name,
      numberOfItems: list.total,
      itemListElement: entries.slice(0, LIST_LIMIT).map(({ title, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: toAddress(url),
      })),
    },
  ];
}

/** Gives where a page stands, as its links from the top say it. */
export function toBreadcrumbList(
  links: readonly NavigationLink[],
  toAddress: ToAddress,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toAddress(href),
    })),
  };
}
