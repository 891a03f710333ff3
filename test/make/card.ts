/** Cards, and what facets see of an item. */
import type { Card, ResultCard } from '../../src/model/card.ts';
import { FACET_IDS, type Facetable, type FacetId } from '../../src/model/facets.ts';

const FACTS: Omit<Card, 'facets'> = {
  collection: 'product',
  url: '/products/questionnaire/',
  shelfmark: 'P-001',
  title: 'Soft market test questionnaire',
  summary: 'Questions to put to possible providers before a tender.',
  kind: 'Questionnaire or self-assessment',
  theme: 'Market testing and procurement',
  spine: 2,
  stages: ['Options'],
  stageId: 'options',
  trust: 'Word · High confidence',
  checkedOn: '2026-01-31',
  overdue: false,
};

export function makeCard(overrides: Partial<Card> = {}): Card {
  return {
    ...FACTS,
    facets: makeFacets({ kind: ['product'], stage: ['options'], theme: ['commissioning-procurement'] }),
    ...overrides,
  };
}

/** Makes a card as search results have it. */
export function makeResultCard(overrides: Partial<ResultCard> = {}): ResultCard {
  return { ...FACTS, related: [], ...overrides };
}

/** Gives the values of all facets; those not named are empty. */
export function makeFacets(values: Partial<Record<FacetId, readonly string[]>>): Facetable['facets'] {
  return { ...makeEmptyFacets(), ...values };
}

function makeEmptyFacets(): Record<FacetId, readonly string[]> {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, []])) as unknown as Record<
    FacetId,
    readonly string[]
  >;
}
