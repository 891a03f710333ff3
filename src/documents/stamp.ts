/**
 * What every file says about itself, whatever its format: the lines under its title and the words of its footer; here that of a
 * product's files, in `plan/plan-stamp.ts` that of a plan's. Dates come from the record, never from a clock.
 */
import { formatDate } from '../model/calendar-date.ts';
import { type CopyProperty, toCopyProperties } from '../model/copy-mark.ts';
import { toEditionDate } from '../model/edition.ts';
import type { Product } from '../model/product.ts';
import { toSiteAddress } from '../model/site-address.ts';
import { productUrl, shortUrl } from '../model/urls.ts';
import { SITE } from '../site.ts';
import { LICENCES } from '../vocabulary/licences.ts';

/** What the documents need to know of the site. */
export interface SiteFacts {
  /** Where the site is, such as `https://example.org`; with or without a slash at the end. */
  readonly url: string;
}

/** How a file names itself. */
export interface Stamp {
  /** Day of the file, `YYYY-MM-DD`. */
  readonly date: string;
  readonly licence: { readonly label: string; readonly plain: string; readonly url: string | null };
  /** Absolute address to which the QR code leads: `https://example.org/p/101/`. */
  readonly address: string;
  /** That address as it is printed: `example.org/p/101`. */
  readonly printedAddress: string;
  /** `P-101 · Version 1.0 · 23 November 2026`. */
  readonly line: string;
  /** The line with the licence: `P-101 · Version 1.0 · 23 November 2026 · Open Government Licence 3.0`. */
  readonly footer: string;
  /** Name of the site, which made the file. */
  readonly siteName: string;
  /** How the file names itself to a program that asks whether it is out of date; a file that has no versions carries none. */
  readonly properties?: readonly CopyProperty[];
}

/** How a file of a product names itself; its date is that of the newest change, or of the last check if the record lists no change. */
export interface ProductStamp extends Stamp {
  readonly shelfmark: string;
  /** Such as `1.0`; undefined if the record gives none. */
  readonly version: string | undefined;
  /** Absolute address of the product's page. */
  readonly productAddress: string;
}

/** Gives the stamp of a product's files. */
export function toStamp(product: Product, site: SiteFacts): ProductStamp {
  const date = toEditionDate(product);
  const licence = licenceOf(product);
  const version = product.version === undefined ? [] : [`Version ${product.version}`];
  const line = [product.shelfmark, ...version, formatDate(date)].join(' · ');
  const address = toSiteAddress(site.url, shortUrl(product.shelfmark));
  return {
    shelfmark: product.shelfmark,
    version: product.version,
    date,
    licence,
    address,
    printedAddress: toPrinted(address),
    productAddress: toSiteAddress(site.url, productUrl(product.id)),
    line,
    footer: `${line} · ${licence.label}`,
    siteName: SITE.name,
    properties: toCopyProperties({ shelfmark: product.shelfmark, version: product.version, date }),
  };
}

/** Writes an address as it is printed. @example toPrinted('https://example.org/p/101/') // 'example.org/p/101' */
export function toPrinted(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
}

function licenceOf(product: Product): Stamp['licence'] {
  const found = LICENCES.find(({ id }) => id === product.licence.spdx);
  if (!found) throw new RangeError(`"${product.licence.spdx}" is not a licence of the vocabulary.`);
  return { label: found.label, plain: found.plain, url: found.url };
}
