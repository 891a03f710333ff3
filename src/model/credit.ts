/** How to say where a product came from: a line to paste, and what its licence asks of whoever passes it on. */
import { licence } from './labels.ts';
import type { Product } from './product.ts';

/** What to mind about a licence before a product leaves the council. */
const WARNINGS: Readonly<Partial<Record<Product['licence']['spdx'], string>>> = {
  'CC-BY-NC-SA-3.0':
    'Non-commercial: ask the maker before you give it to a supplier. What you make of it must carry the same licence.',
  'LicenseRef-All-rights-reserved': 'Do not copy any part of it until the maker has agreed.',
  NOASSERTION: 'No licence is stated: do not copy any part of it until the maker has agreed.',
};

/**
 * Gives the line to paste under a document: makers, title, version or year, address, licence.
 *
 * @param address absolute short address of the product on this shelf
 * @example toCreditLine(product, 'https://…/p/101/')
 * // Change Shelf, “Soft market test questionnaire”, P-101, version 1.0, https://…/p/101/. Open Government Licence 3.0.
 */
export function toCreditLine(product: Product, address: string): string {
  const makers = product.madeBy.map(({ title }) => title).join(', ');
  const edition = product.version === undefined ? yearOf(product) : `version ${product.version}`;
  const { source } = product;
  const where = source ? `${source.url} (found on Change Shelf, ${product.shelfmark}, ${address})` : address;
  const title = source?.title ?? product.title;
  const mark = source ? [] : [product.shelfmark];
  const parts = [makers, `“${title}”`, ...mark, edition, where].filter((part) => part !== '');
  return `${parts.join(', ')}. ${licence(product.licence.spdx).label}.`;
}

/** Gives what to mind before passing a product on; undefined when its licence asks for credit alone. */
export function toLicenceWarning(product: Product): string | undefined {
  return WARNINGS[product.licence.spdx];
}

function yearOf({ source, issued }: Product): string {
  if (source?.year) return String(source.year);
  return issued === 'not stated' ? '' : issued.slice(0, 4);
}
