/** Parts that many files of the open data share: links, sources, what each file begins with. */
import type { LinkData, MarkedLinkData } from '../../schemas/api/shared.ts';
import type { ApiSchemaName } from '../../schemas/api/api-schemas.ts';
import { SITE } from '../../site.ts';
import type { EntryLink } from '../entry.ts';
import type { ToAddress } from '../pack-texts.ts';
import { apiItemUrl, apiSchemaUrl } from './addresses.ts';

/** Gives a link with its whole address, and nothing else of what is linked to. */
export function toLink({ id, title, url }: EntryLink, toAddress: ToAddress): LinkData {
  return { id, title, url: toAddress(url) };
}

/** Gives a link to an entry that stands on the shelf. */
export function toMarkedLink(
  entry: EntryLink & { readonly shelfmark: string },
  toAddress: ToAddress,
): MarkedLinkData {
  return { shelfmark: entry.shelfmark, ...toLink(entry, toAddress) };
}

/** Gives what every record of a collection begins with. */
export function toHead(collection: string, link: EntryLink, toAddress: ToAddress) {
  return { ...toLink(link, toAddress), json: toAddress(apiItemUrl(collection, link.id)) };
}

/** Gives what every whole file begins with. */
export function toEnvelope(schema: ApiSchemaName, toAddress: ToAddress) {
  return { $schema: toAddress(apiSchemaUrl(schema)), recordLicence: SITE.contentLicence };
}
