/** Filtering and counting by facets: one code for the built lists and the live filter. */
import { describe, expect, test } from 'vitest';
import {
  countFacets,
  FACET_IDS,
  type Facetable,
  type FacetId,
  formatSelection,
  hasSelection,
  matchesSelection,
  parseSelection,
  type Selection,
} from '../../../src/model/facets.ts';
import { makeFacets } from '../../make/card.ts';
import { makeRandom } from '../../make/random.ts';

const select = (query: string) => parseSelection(new URLSearchParams(query));

describe('an item passes', () => {
  const item = { facets: makeFacets({ kind: ['lesson'], theme: ['finance', 'stock'], stage: ['decide'] }) };

  test.each([
    { input: '', expected: true, why: 'when nothing is ticked' },
    { input: 'theme=finance', expected: true, why: 'with one of its values ticked' },
    { input: 'theme=finance&theme=people', expected: true, why: 'with one value of several in a facet' },
    { input: 'theme=people', expected: false, why: 'not with another value ticked' },
    { input: 'theme=finance&stage=decide', expected: true, why: 'when every facet has a value of it' },
    {
      input: 'theme=finance&stage=options',
      expected: false,
      why: 'not when one facet has none of its values',
    },
    { input: 'borough=camden', expected: false, why: 'not by a facet of which it has no value' },
    { input: 'theme=no-such-theme', expected: false, why: 'not by an id that no list knows' },
    {
      input: 'theme=finance&theme=no-such-theme',
      expected: true,
      why: 'by a known id beside an unknown one',
    },
    { input: 'theme=', expected: true, why: 'when an id is empty' },
    { input: 'colour=red', expected: true, why: 'when the query names what is not a facet' },
    {
      input: 'theme=constructor&theme=__proto__',
      expected: false,
      why: 'not by names that JavaScript keeps',
    },
  ])('$why: $input', ({ input, expected }) => {
    expect(matchesSelection(item, select(input))).toBe(expected);
  });

  test('when the one facet it fails is left aside', () => {
    expect(matchesSelection(item, select('theme=people&stage=decide'), 'theme')).toBe(true);
    expect(matchesSelection(item, select('theme=people&stage=options'), 'theme')).toBe(false);
  });
});

describe('a count', () => {
  const items = [
    { facets: makeFacets({ theme: ['finance'], stage: ['decide'] }) },
    { facets: makeFacets({ theme: ['finance', 'stock'], stage: ['options'] }) },
    { facets: makeFacets({ theme: ['people'], stage: ['decide'] }) },
  ];
  const countOf = (query: string, facet: FacetId) =>
    Object.fromEntries(countFacets(items, select(query))[facet]);

  test.each([
    {
      input: '',
      expected: { finance: 2, stock: 1, people: 1 },
      why: 'holds every item while nothing is ticked',
    },
    {
      input: 'theme=people',
      expected: { finance: 2, stock: 1, people: 1 },
      why: 'is not narrowed by the ticks of its own facet',
    },
    { input: 'stage=decide', expected: { finance: 1, people: 1 }, why: 'is narrowed by the ticks of others' },
    {
      input: 'stage=no-such-stage',
      expected: {},
      why: 'has no values when another facet lets nothing through',
    },
  ])('of themes $why', ({ input, expected }) => {
    expect(countOf(input, 'theme')).toEqual(expected);
  });

  test('takes a value that an item names twice once', () => {
    const counts = countFacets([{ facets: makeFacets({ theme: ['finance', 'finance'] }) }], select(''));
    expect(counts.theme.get('finance')).toBe(1);
  });
});

const VALUES = ['a', 'b', 'c', 'd'];

/** Makes items and ticks at random: more facets without a tick than with one, as readers leave them. */
function makeShelfAndTicks(seed: number): {
  readonly items: readonly Facetable[];
  readonly selection: Selection;
} {
  const random = makeRandom(seed);
  const byFacet = <Value>(make: () => Value) =>
    Object.fromEntries(FACET_IDS.map((facet) => [facet, make()])) as Record<FacetId, Value>;
  const items = Array.from({ length: random.below(25) }, () => ({
    facets: byFacet(() => random.some(VALUES)),
  }));
  const selection = byFacet(() => new Set(random.below(3) === 0 ? random.some(VALUES) : []));
  return { items, selection };
}

test('a count is what a reader sees after ticking that value alone, on 200 random shelves', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { items, selection } = makeShelfAndTicks(seed);
    const counts = countFacets(items, selection);
    for (const facet of FACET_IDS) {
      for (const id of VALUES) {
        const ticks = { ...selection, [facet]: new Set([id]) };
        const seen = items.filter(({ facets }) =>
          FACET_IDS.every(
            (each) => ticks[each].size === 0 || facets[each].some((value) => ticks[each].has(value)),
          ),
        );
        expect(counts[facet].get(id) ?? 0, `seed ${seed}, ${facet} ${id}`).toBe(seen.length);
      }
    }
  }
});

describe('a selection in the address', () => {
  test.each([
    {
      input: 'theme=b&theme=a&stage=c',
      expected: 'stage=c&theme=b&theme=a',
      why: 'facets in their order, values in order of ticking',
    },
    { input: 'theme=a&theme=a', expected: 'theme=a', why: 'a value ticked twice is ticked' },
    { input: 'q=words&page=3', expected: '', why: 'what is not a facet is left out' },
    { input: 'theme=no-such-theme', expected: 'theme=no-such-theme', why: 'an unknown id is kept' },
    {
      input: 'borough=%26%3D%23+é',
      expected: 'borough=%26%3D%23+%C3%A9',
      why: 'signs of the address are escaped',
    },
  ])('$why: $input', ({ input, expected }) => {
    const written = formatSelection(select(input));
    expect(written.toString()).toBe(expected);
    expect(parseSelection(written)).toEqual(select(input));
  });

  test.each([
    { input: '', expected: false },
    { input: 'theme=', expected: false },
    { input: 'q=words', expected: false },
    { input: 'origin=original', expected: true },
  ])('"$input" has something ticked: $expected', ({ input, expected }) => {
    expect(hasSelection(select(input))).toBe(expected);
  });
});
