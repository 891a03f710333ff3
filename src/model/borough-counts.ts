/** How much the shelf holds of each borough, in the ways in which the map can count it. */
import type { Borough } from './borough.ts';
import { boroughsCountUrl } from './urls.ts';

/** One way to count, with its page and its words. */
export interface BoroughCount {
  readonly id: 'everything' | 'products' | 'lessons' | 'reuse' | 'projects';
  /** Name of the switch and of the column. */
  readonly label: string;
  /** What each number says, to follow “Each number counts”. */
  readonly counts: string;
  readonly one: string;
  readonly many: string;
  readonly url: string;
  readonly of: (borough: Borough) => number;
}

const PARTS: readonly BoroughCount[] = [
  {
    id: 'products',
    label: 'Products',
    counts: 'the products that the borough made',
    one: 'product',
    many: 'products',
    url: boroughsCountUrl('products'),
    of: ({ products }) => products.length,
  },
  {
    id: 'lessons',
    label: 'Lessons',
    counts: 'the lessons that name the borough',
    one: 'lesson',
    many: 'lessons',
    url: boroughsCountUrl('lessons'),
    of: ({ lessons }) => lessons.length,
  },
  {
    id: 'reuse',
    label: 'Reuse',
    counts: 'the products of others that the borough says it used',
    one: 'product used',
    many: 'products used',
    url: boroughsCountUrl('reuse'),
    of: ({ reuse }) => reuse.length,
  },
  {
    id: 'projects',
    label: 'Projects',
    counts: 'the projects that the borough took part in',
    one: 'project',
    many: 'projects',
    url: boroughsCountUrl('projects'),
    of: ({ projects }) => projects.length,
  },
];

/** The ways to count, the whole first. */
export const BOROUGH_COUNTS: readonly BoroughCount[] = [
  {
    id: 'everything',
    label: 'Everything',
    counts: 'the products, lessons, records of use and projects that name the borough',
    one: 'entry',
    many: 'entries',
    url: '/boroughs/',
    of: (borough) => PARTS.reduce((sum, part) => sum + part.of(borough), 0),
  },
  ...PARTS,
];

/** What the small maps count: products and lessons. */
export const ENTRY_COUNT: Pick<BoroughCount, 'one' | 'many' | 'of'> = {
  one: 'entry',
  many: 'entries',
  of: ({ entryCount }) => entryCount,
};

/** How deep the colour of a tile is: the shades from none to most, each with the numbers that it stands for. */
export const SHADES = [
  { id: 'none', from: 0, label: '0' },
  { id: 'some', from: 1, label: '1 or 2' },
  { id: 'more', from: 3, label: '3 to 5' },
  { id: 'most', from: 6, label: '6 and more' },
] as const;

/** Gives the shade of a number. */
export function shadeOf(count: number): (typeof SHADES)[number]['id'] {
  return SHADES.findLast(({ from }) => count >= from)?.id ?? 'none';
}

/** Says a number in words. @example formatCount(BOROUGH_COUNTS[1], 2) // '2 products' */
export function formatCount({ one, many }: Pick<BoroughCount, 'one' | 'many'>, count: number): string {
  if (count === 0) return `no ${many} yet`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
