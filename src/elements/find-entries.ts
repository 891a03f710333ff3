/** One search with its filters: ranks by words, filters and counts by facets, marks what matched. Pure; runs in the search worker. */
import type { Card } from '../model/card.ts';
import {
  countFacets,
  type Facetable,
  FACET_IDS,
  type FacetId,
  matchesSelection,
  type Selection,
} from '../model/facets.ts';
import { highlight, type Segment } from '../search/highlight.ts';
import type { SearchEngine } from '../search/types.ts';

export interface FindRequest {
  readonly query: string;
  /** Ticked values by facet. */
  readonly selected: Readonly<Record<FacetId, readonly string[]>>;
  /** Most results to give back. */
  readonly limit: number;
  /** Whether to mend misspelt words. */
  readonly isCorrecting: boolean;
}

export interface FoundCard extends Card {
  readonly titleSegments: readonly Segment[];
  readonly summarySegments: readonly Segment[];
}

export interface FindResponse {
  /** Best first, at most `limit`. */
  readonly results: readonly FoundCard[];
  readonly total: number;
  /** Entries by value of each facet, under the query and the other facets' choices. */
  readonly counts: Readonly<Record<FacetId, Readonly<Record<string, number>>>>;
  /** The query as searched, if words were mended. */
  readonly correctedQuery: string | null;
  /** Words near the query's, when nothing was found. */
  readonly nearestWords: readonly string[];
}

/** Answers one request. An empty query means every card, in shelf order. */
export function findEntries(
  engine: SearchEngine,
  cards: readonly Card[],
  request: FindRequest,
): FindResponse {
  const isBlank = request.query.trim() === '';
  const answer = isBlank
    ? null
    : engine.search(request.query, { limit: Infinity, correct: request.isCorrecting, floor: true });
  const byShelfmark = new Map(cards.map((card) => [card.shelfmark, card]));
  const matching = answer ? answer.results.flatMap(({ id }) => byShelfmark.get(id) ?? []) : cards;
  const selection = toSelection(request.selected);
  const found = matching.filter((card) => matchesSelection(card, selection));
  const terms = answer?.terms ?? [];
  return {
    results: found.slice(0, request.limit).map((card) => ({
      ...card,
      titleSegments: highlight(card.title, terms),
      summarySegments: highlight(card.summary, terms),
    })),
    total: found.length,
    counts: toCounts(matching, selection),
    correctedQuery: answer?.correctedQuery ?? null,
    nearestWords: answer?.nearestWords ?? [],
  };
}

function toSelection(selected: FindRequest['selected']): Selection {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, new Set(selected[facet])])) as Record<
    FacetId,
    Set<string>
  >;
}

function toCounts(items: readonly Facetable[], selection: Selection): FindResponse['counts'] {
  const counts = countFacets(items, selection);
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, Object.fromEntries(counts[facet])])) as Record<
    FacetId,
    Record<string, number>
  >;
}
