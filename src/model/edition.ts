/**
 * What the newest edition of a product is: one small file for each product, to which a reader's copy is compared. It stays when the
 * product is withdrawn, and then says why, so that a copy can be called back.
 */
import type { Product, Withdrawal } from './product.ts';
import type { VersionChange } from './version-history.ts';

export interface Edition {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
  readonly version?: string;
  /** Day of the newest change, `YYYY-MM-DD`. */
  readonly date: string;
  /** Newest first. */
  readonly changes: readonly VersionChange[];
  /** Missing while the product is on the shelf. */
  readonly withdrawn?: Withdrawal;
  /** Who publishes it, if the shelf keeps no file of it. */
  readonly publishedBy?: string;
}

/** Gives the edition of a product. */
export function toEdition(product: Product): Edition {
  const { shelfmark, title, url, version, changes, withdrawn, source } = product;
  return {
    shelfmark,
    title,
    url,
    ...(version === undefined ? {} : { version }),
    date: toEditionDate(product),
    changes,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(source === undefined ? {} : { publishedBy: source.publisher }),
  };
}

/** Gives the day of an edition: that of its newest change, or of the last check if the record lists no change. */
export function toEditionDate({ changes, check }: Pick<Product, 'changes' | 'check'>): string {
  return (
    changes
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? check.on
  );
}
