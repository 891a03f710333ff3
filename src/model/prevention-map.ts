/**
 * Which products help to prevent what lessons tell: what a picture shows and what its table says. A picture has room for few products, so it takes
 * those that leave no lesson without one, then those that help with most; the table names them all.
 */
import type { EntryLink } from './entry.ts';
import type { Lesson } from './lesson.ts';

/** Most lessons in one picture. */
export const MAX_LESSONS = 20;
/** Most products in one picture, and most of them named for one lesson in a table. */
const MAX_PRODUCTS = 12;
/** Most products that the tables of a page name, repeats counted: a page must stay light however much the shelf holds. */
const MAX_NAMED = 280;
/** A picture of fewer lessons has room for at least so many products. */
const MIN_PRODUCTS = 6;

const NUMERIC = new Intl.Collator('en', { numeric: true });

type Marked = EntryLink & { readonly shelfmark: string };

export interface PreventedLesson extends Marked {
  /** All products that help with it, in shelf order. */
  readonly products: readonly Marked[];
}

export interface HelpingProduct extends Marked {
  /** Places of its lessons in the picture, from 0. */
  readonly lessons: readonly number[];
}

export interface PreventionMap {
  /** In the order given. */
  readonly lessons: readonly PreventedLesson[];
  /** Those that the picture shows; in the order in which their lines cross least, roughly. */
  readonly products: readonly HelpingProduct[];
  /** How many products help with these lessons altogether. */
  readonly productCount: number;
}

/** A lesson in the table: its products as far as they are named, and how many more there are. */
export interface NamedProducts {
  readonly named: readonly Marked[];
  readonly more: number;
}

/** Splits lessons into pictures of nearly equal size, in order; none for no lessons. */
export function toPreventionMaps(lessons: readonly Lesson[]): readonly PreventionMap[] {
  const count = Math.ceil(lessons.length / MAX_LESSONS);
  const size = Math.ceil(lessons.length / count);
  return Array.from({ length: count }, (_, part) =>
    toPreventionMap(lessons.slice(part * size, (part + 1) * size)),
  );
}

/** Gives the products that a table names for a lesson, on a page with so many lessons. */
export function toNamedProducts({ products }: PreventedLesson, lessonCount: number): NamedProducts {
  const room = Math.min(MAX_PRODUCTS, Math.floor(MAX_NAMED / lessonCount));
  return { named: products.slice(0, room), more: Math.max(0, products.length - room) };
}

/** Gives how many products of a lesson its picture leaves to the table. */
export function countHidden({ lessons, products }: PreventionMap, place: number): number {
  const shown = products.filter((product) => product.lessons.includes(place)).length;
  return (lessons[place]?.products.length ?? 0) - shown;
}

function toPreventionMap(lessons: readonly Lesson[]): PreventionMap {
  const prevented = lessons.map(({ id, title, url, shelfmark, answeredBy }) => ({
    ...{ id, title, url, shelfmark },
    products: answeredBy.map(({ product }) => product),
  }));
  const all = toHelping(prevented);
  const room = Math.min(MAX_PRODUCTS, Math.max(MIN_PRODUCTS, lessons.length));
  return { lessons: prevented, products: choose(all, room).toSorted(byMiddle), productCount: all.length };
}

function toHelping(lessons: readonly PreventedLesson[]): readonly HelpingProduct[] {
  const helping = new Map<string, HelpingProduct>();
  for (const [place, { products }] of lessons.entries()) {
    for (const product of products) {
      const known = helping.get(product.id)?.lessons ?? [];
      helping.set(product.id, { ...product, lessons: [...known, place] });
    }
  }
  return [...helping.values()].toSorted((a, b) => byShelfmark(a, b));
}

/** Takes, one after the other, the product that helps with most lessons which have none yet; then those that help with most. */
function choose(all: readonly HelpingProduct[], room: number): readonly HelpingProduct[] {
  const chosen: HelpingProduct[] = [];
  const covered = new Set<number>();
  while (chosen.length < Math.min(room, all.length)) {
    const best = findBest(all, chosen, covered);
    if (!best) break;
    chosen.push(best);
    for (const place of best.lessons) covered.add(place);
  }
  return chosen;
}

/** Gives the product, of those not chosen, that adds most lessons; of equal ones that with most lessons, then the first. */
function findBest(
  all: readonly HelpingProduct[],
  chosen: readonly HelpingProduct[],
  covered: ReadonlySet<number>,
): HelpingProduct | undefined {
  let best: { readonly product: HelpingProduct; readonly gain: number } | undefined;
  for (const product of all) {
    if (chosen.includes(product)) continue;
    const gain = product.lessons.filter((place) => !covered.has(place)).length;
    const isBetter =
      !best ||
      gain > best.gain ||
      (gain === best.gain && product.lessons.length > best.product.lessons.length);
    if (isBetter) best = { product, gain };
  }
  return best?.product;
}

/** By the middle of the lessons that it helps with. */
function byMiddle(a: HelpingProduct, b: HelpingProduct): number {
  return middle(a) - middle(b) || byShelfmark(a, b);
}

function middle({ lessons }: HelpingProduct): number {
  return lessons.reduce((sum, place) => sum + place, 0) / lessons.length;
}

function byShelfmark(a: Marked, b: Marked): number {
  return NUMERIC.compare(a.shelfmark, b.shelfmark);
}
