/**
 * The pictures that stand beside a link when a page is shared, and what they say. One for each theme and kind of entry, not one for each
 * entry: the link carries the entry's own title, and a shelf of thousands still builds in seconds.
 */
import { SITE } from '../site.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { firstTheme } from './card.ts';
import { productType, spineNumber, theme } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

export interface SocialCard {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** The word of the stamp, in capitals. */
  readonly stamp?: string;
  /** The book whose spine stands at the edge: its words, and its number if it is a theme. Without it the card shows the whole shelf. */
  readonly spine?: { readonly label: string; readonly number?: number };
}

/** In pixels: twice as wide as high, which is what sites that show links ask for. */
export const SOCIAL_CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of the home page. */
export const SITE_CARD: SocialCard = { name: 'shelf', title: SITE.promise, text: SITE.description };

const STAMPS = { theme: 'THEME', product: 'PRODUCT', lesson: 'LESSON' } as const;
type ThemeCardKind = keyof typeof STAMPS;

/** Gives every card of the site: home, then themes, then types of product. */
export function listSocialCards(): readonly SocialCard[] {
  const kinds = Object.keys(STAMPS) as ThemeCardKind[];
  return [
    SITE_CARD,
    ...THEMES.flatMap(({ id }) => kinds.map((kind) => toThemeCard(id, kind))),
    ...PRODUCT_TYPES.map(({ id }) => toTypeCard(id)),
  ];
}

/** Gives the card of a theme, or of the products or lessons that have it as their first theme. @throws {RangeError} for an unknown id */
export function toThemeCard(id: string, kind: ThemeCardKind = 'theme'): SocialCard {
  const { label, short, definition } = theme(id);
  const spine = { label: short, number: spineNumber(id) };
  return { name: `${id}-${kind}`, title: label, text: definition, stamp: STAMPS[kind], spine };
}

/** Gives the card of a type of product. @throws {RangeError} for an unknown id */
export function toTypeCard(id: string): SocialCard {
  const { plural, definition } = productType(id);
  const spine = { label: 'Products' };
  return { name: `${id}-type`, title: plural, text: definition, stamp: 'PRODUCTS', spine };
}

/** Gives the card of an entry: that of its first theme. The card of what was withdrawn does not offer it as a product. */
export function toEntryCard(entry: Product | Lesson): SocialCard {
  const isOff = entry.collection === 'product' && entry.withdrawn !== undefined;
  return toThemeCard(firstTheme(entry), isOff ? 'theme' : entry.collection);
}

/** Gives the path of a card. @example socialCardUrl({ name: 'shelf', … }) // '/cards/shelf.png' */
export function socialCardUrl({ name }: SocialCard): string {
  return `/cards/${name}.png`;
}

/** Says what is on a card, for those who do not see it. */
export function describeSocialCard({ title, text, stamp }: SocialCard): string {
  const kind = stamp === undefined ? '' : `${stamp.charAt(0)}${stamp.slice(1).toLowerCase()}: `;
  return `${SITE.name}. ${kind}${title}. ${text}`;
}
