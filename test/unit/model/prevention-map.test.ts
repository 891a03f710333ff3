/** Which products help with which lessons: what a picture takes, where it puts it, and what its table names. */
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../../src/model/lesson.ts';
import { toPreventionLayout } from '../../../src/model/prevention-layout.ts';
import {
  countHidden,
  MAX_LESSONS,
  type PreventionMap,
  toNamedProducts,
  toPreventionMaps,
} from '../../../src/model/prevention-map.ts';
import { makeLesson, only } from '../../make/shelf.ts';

const base = makeLesson();

/** Makes a lesson of that number, which products of these numbers help with. */
function lesson(number: number, products: readonly number[]): Lesson {
  return {
    ...base,
    id: `lesson-${number}`,
    url: `/lessons/lesson-${number}/`,
    shelfmark: `L-${String(number).padStart(3, '0')}`,
    title: `Lesson ${number}`,
    answeredBy: products.map((product) => ({
      how: 'It helps.',
      product: {
        id: `product-${product}`,
        url: `/products/product-${product}/`,
        shelfmark: `P-${String(product).padStart(3, '0')}`,
        title: `Product ${product}`,
      },
    })),
  };
}

const shown = ({ products }: PreventionMap) => products.map(({ shelfmark }) => shelfmark);
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('a picture', () => {
  test('shows each product with the places of its lessons', () => {
    const map = only(toPreventionMaps([lesson(1, [7]), lesson(2, [7, 8]), lesson(3, [])]));
    expect(map.products.map(({ shelfmark, lessons }) => ({ shelfmark, lessons }))).toEqual([
      { shelfmark: 'P-007', lessons: [0, 1] },
      { shelfmark: 'P-008', lessons: [1] },
    ]);
    expect(map.productCount).toBe(2);
  });

  test('takes at most twelve products, first those that leave no lesson without one', () => {
    const crowd = numbers(1, 14);
    const lessons = [...numbers(1, 12).map((number) => lesson(number, crowd)), lesson(13, [99])];
    const map = only(toPreventionMaps(lessons));
    expect(shown(map)).toHaveLength(12);
    expect(shown(map)).toContain('P-099');
    expect(map.productCount).toBe(15);
    expect(countHidden(map, 0)).toBe(3);
    expect(countHidden(map, 12)).toBe(0);
  });

  test('of one lesson shows six products at most', () => {
    const map = only(toPreventionMaps([lesson(1, numbers(1, 9).toReversed())]));
    expect(shown(map)).toEqual(numbers(1, 6).map((number) => `P-00${number}`));
  });

  test('puts a product near its lessons', () => {
    const map = only(toPreventionMaps([lesson(1, [9]), lesson(2, [5]), lesson(3, [1])]));
    expect(shown(map)).toEqual(['P-009', 'P-005', 'P-001']);
  });

  test('is the same whatever the order in which a record names products', () => {
    const there = toPreventionMaps([lesson(1, [1, 2, 3, 4, 5]), lesson(2, [5, 4])]);
    const back = toPreventionMaps([lesson(1, [5, 4, 3, 2, 1]), lesson(2, [4, 5])]);
    expect(there.map(shown)).toEqual(back.map(shown));
  });
});

describe('pictures of many lessons', () => {
  test.each([
    { count: 0, expected: [] },
    { count: 1, expected: [1] },
    { count: 20, expected: [20] },
    { count: 22, expected: [11, 11] },
    { count: 41, expected: [14, 14, 13] },
    { count: 1000, expected: Array.from({ length: 50 }, () => 20) },
  ])('of $count are split evenly, none over twenty', ({ count, expected }) => {
    const maps = toPreventionMaps(numbers(1, count).map((number) => lesson(number, [1])));
    expect(maps.map(({ lessons }) => lessons.length)).toEqual(expected);
    expect(Math.max(0, ...expected)).toBeLessThanOrEqual(MAX_LESSONS);
  });

  test('keep the order and lose none', () => {
    const lessons = numbers(1, 45).map((number) => lesson(number, []));
    const marks = toPreventionMaps(lessons).flatMap((map) => map.lessons.map(({ shelfmark }) => shelfmark));
    expect(marks).toEqual(lessons.map(({ shelfmark }) => shelfmark));
  });
});

test.each([
  { lessonCount: 1, expected: 12 },
  { lessonCount: 23, expected: 12 },
  { lessonCount: 40, expected: 7 },
])(
  'a table on a page of $lessonCount lessons names $expected products of each and counts the others',
  ({ lessonCount, expected }) => {
    const [first] = only(toPreventionMaps([lesson(1, numbers(1, 15))])).lessons;
    const { named, more } = toNamedProducts(first ?? expect.fail('no lesson'), lessonCount);
    expect(named).toHaveLength(expected);
    expect(named.length + more).toBe(15);
  },
);

describe('the places of a picture', () => {
  const layoutOf = (lessons: readonly Lesson[]) => toPreventionLayout(only(toPreventionMaps(lessons)));

  test('lie within it, and no two of a column overlap', () => {
    const layout = layoutOf(numbers(1, 20).map((number) => lesson(number, numbers(number, 3))));
    for (const column of [layout.lessons, layout.products]) {
      const lines = column.flatMap((one) => [...one.lines, ...(one.note ? [one.note] : [])]);
      expect(lines.every(({ y }) => y > 0 && y < layout.height)).toBe(true);
      const heights = lines.map(({ y }) => y);
      for (const [index, y] of heights.entries())
        if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
    }
  });

  test('join each shown product with each of its lessons by one line, from dot to dot', () => {
    const { lessons, products, columns } = layoutOf([lesson(1, [1]), lesson(2, [1])]);
    const [product] = products;
    expect(product?.paths).toHaveLength(2);
    for (const [index, path] of (product?.paths ?? []).entries()) {
      expect(path).toMatch(new RegExp(`^M${columns.lesson.dot} ${lessons[index]?.y}C`, 'u'));
      expect(path).toMatch(new RegExp(` ${columns.product.dot} ${product?.y}$`, 'u'));
    }
  });

  test('say of a lesson without a product that it has none yet', () => {
    const { lessons } = layoutOf([lesson(1, []), lesson(2, [1])]);
    expect(lessons.map(({ hasProduct, note }) => ({ hasProduct, note: note?.text }))).toEqual([
      { hasProduct: false, note: 'no product yet' },
      { hasProduct: true, note: undefined },
    ]);
  });

  test('say how many products of a lesson stand in the table only, and with how many lessons a product helps', () => {
    const { lessons, products } = layoutOf([lesson(1, numbers(1, 8)), lesson(2, [1])]);
    expect(lessons[0]?.note?.text).toBe('2 more in the table');
    expect(products.map(({ note }) => note?.text)).toContain('helps with 2');
  });

  test('grow with the lessons, and not with their products', () => {
    const few = layoutOf(numbers(1, 20).map((number) => lesson(number, [1])));
    const many = layoutOf(numbers(1, 20).map((number) => lesson(number, numbers(1, 500))));
    expect(many.height).toBe(few.height);
    expect(many.products).toHaveLength(12);
  });

  test('cut a title that is too long for two lines', () => {
    const { lessons } = layoutOf([{ ...lesson(1, []), title: 'word '.repeat(40).trim() }]);
    expect(lessons[0]?.lines).toHaveLength(2);
    expect(lessons[0]?.lines[1]?.text).toMatch(/…$/u);
  });
});
