/** Lists of entries for one word, their counts, and what stands close to an entry. */
import { describe, expect, test } from 'vitest';
import { countBy } from '../../../src/model/counts.ts';
import { formatTally, listEntries, tally } from '../../../src/model/listing.ts';
import { relatedTo } from '../../../src/model/related.ts';
import type { ProductRecord } from '../../../src/schemas/product.ts';
import { makeLesson, makeProduct } from '../../make/shelf.ts';

const product = (id: string, record: Partial<ProductRecord> = {}) => ({
  ...makeProduct(record),
  id,
  url: `/products/${id}/`,
});

describe('a listing', () => {
  const catalogue = {
    products: [product('a', { stages: ['decide'] }), product('b', { stages: ['options'] })],
    lessons: [makeLesson({ stages: ['decide'] })],
  };

  test('has lessons before products, and only those that pass', () => {
    const listed = listEntries(catalogue, ({ stages }) => stages.includes('decide'));
    expect(listed.map(({ url }) => url)).toEqual(['/lessons/ask-the-market/', '/products/a/']);
    expect(tally(listed)).toEqual({ lessons: 1, products: 1 });
  });

  test.each([
    { input: { lessons: 0, products: 0 }, expected: 'nothing yet' },
    { input: { lessons: 1, products: 0 }, expected: '1 lesson' },
    { input: { lessons: 0, products: 1 }, expected: '1 product' },
    { input: { lessons: 2, products: 1 }, expected: '2 lessons and 1 product' },
    { input: { lessons: 1, products: 12 }, expected: '1 lesson and 12 products' },
  ])('of $input.lessons lessons and $input.products products is “$expected”', ({ input, expected }) => {
    expect(formatTally(input)).toBe(expected);
  });
});

describe('counts by word', () => {
  test('count an entry once for each of its words, however often it says it', () => {
    const entries = [
      product('a', { stages: ['decide', 'options'] }),
      product('b', { stages: ['options', 'options'] }),
    ];
    expect([...countBy(entries, ({ stages }) => stages)]).toEqual([
      ['decide', 1],
      ['options', 2],
    ]);
  });

  test('of no entries are empty', () => {
    expect(countBy([], () => ['x']).size).toBe(0);
  });
});

describe('what stands close to a product', () => {
  const here = product('here', {
    themes: ['stock-supply', 'finance-savings'],
    stages: ['options', 'decide'],
    situations: ['finding-savings'],
    madeBy: ['croydon'],
  });
  const related = (
    among: readonly ReturnType<typeof product>[],
    limit = 4,
    exclude: readonly string[] = [],
  ) => relatedTo(here, { among, limit, exclude }).map(({ id }) => id);

  test.each([
    {
      record: { themes: ['stock-supply'], stages: ['sustain'] },
      expected: true,
      why: 'the same main theme is enough',
    },
    {
      record: { themes: ['finance-savings'], stages: ['sustain'] },
      expected: false,
      why: 'a second theme alone is not',
    },
    {
      record: { themes: ['finance-savings'], stages: ['options', 'decide'], situations: ['finding-savings'] },
      expected: true,
      why: 'a second theme is with two stages and a situation',
    },
    {
      record: { themes: ['property'], stages: ['options', 'decide'] },
      expected: false,
      why: 'stages alone are not',
    },
    {
      record: { themes: ['finance-savings'], stages: ['decide'], madeBy: ['croydon'] },
      expected: true,
      why: 'a second theme is with a borough and a stage',
    },
  ])('$why', ({ record, expected }) => {
    const other = { ...product('other'), ...record, boroughs: record.madeBy ?? [] } as ReturnType<
      typeof product
    >;
    expect(related([other])).toEqual(expected ? ['other'] : []);
  });

  test('comes nearest first, equals in shelf order, itself and what the page names left out', () => {
    const near = (id: string) => product(id, { themes: ['stock-supply'], stages: ['sustain'] });
    const nearest = product('nearest', { themes: ['stock-supply', 'finance-savings'], stages: ['options'] });
    const among = [near('b'), here, near('a'), near('named'), nearest];
    expect(related(among, 4, ['/products/named/'])).toEqual(['nearest', 'b', 'a']);
    expect(related(among, 2)).toEqual(['nearest', 'b']);
  });
});
