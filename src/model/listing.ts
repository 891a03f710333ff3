/** Complete lists of entries for one word of a vocabulary: lessons first, so that a reader meets what went wrong before the tools. */
import type { Catalogue } from './catalogue.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

/** Entries on one page of a listing. */
export const LISTING_PAGE_SIZE = 40;

export interface Tally {
  readonly lessons: number;
  readonly products: number;
}

/** Gives the entries that pass, lessons first, each in shelf order. */
export function listEntries(
  catalogue: Pick<Catalogue, 'lessons' | 'products'>,
  passes: (entry: Product | Lesson) => boolean,
): readonly (Product | Lesson)[] {
  return [...catalogue.lessons.filter(passes), ...catalogue.products.filter(passes)];
}

/** Counts the entries of a listing by collection. */
export function tally(entries: readonly (Product | Lesson)[]): Tally {
  const lessons = entries.filter(({ collection }) => collection === 'lesson').length;
  return { lessons, products: entries.length - lessons };
}

/**
 * Says a tally in words.
 * @example formatTally({ lessons: 1, products: 12 }) // '1 lesson and 12 products'
 */
export function formatTally({ lessons, products }: Tally): string {
  const parts = [
    lessons > 0 && `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}`,
    products > 0 && `${products} ${products === 1 ? 'product' : 'products'}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' and ') : 'nothing yet';
}
