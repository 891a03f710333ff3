/** One search with its filters: ranks by words, filters and counts by facets. Needs no cards, so it never waits. Pure; runs in the search worker. */
import {
  countFacets,
  type Facetable,
  FACET_IDS,
  type FacetId,
  matchesSelection,
  type Selection,
} from '../model/facets.ts';
import type { ShelfItem } from '../model/shelf-file.ts';
import type { SearchEngine } from '../search/types.ts';

export interface FindRequest {
  readonly query: string;
  /** Ticked values by facet. */
  readonly selected: Readonly<Record<FacetId, readonly string[]>>;
  /** Most results to give back. */
  readonly limit: number;
  /** Whether to mend misspelt words. */
  readonly isCorrecting: boolean;
  /** Whether the reader is in the middle of typing: then the answer waits for nothing that it can do without. */
  readonly isTyping: boolean;
}

/** Every entry as filters see it, in shelf order, and where each stands. */
export interface ShelfOrder {
  readonly items: readonly ShelfItem[];
  /** Place on the shelf by shelfmark. */
  readonly places: ReadonlyMap<string, number>;
}

/** How many entries carry each value of each facet, under the query and the other facets' choices. */
export type FacetNumbers = Readonly<Record<FacetId, Readonly<Record<string, number>>>>;

/** Which entries an answer has, by place on the shelf, and what it says of the words. */
export interface Ranking {
  /** Best first, all of them. */
  readonly found: readonly number[];
  /** What the words alone found, best first; null without words. */
  readonly matching: readonly number[] | null;
  readonly counts: FacetNumbers;
  /** What to mark. */
  readonly terms: readonly string[];
  /** For each word of the query that anything can be marked for, what to mark for it. */
  readonly wordTerms: readonly (readonly string[])[];
  readonly correctedQuery: string | null;
  readonly nearestWords: readonly string[];
}

/** Words of a query that are looked at one by one; a longer query is marked as a whole only. */
const MAX_WORDS = 12;
const MIN_WORD_LENGTH = 2;

/** Notes where each entry stands. */
export function toShelfOrder(items: readonly ShelfItem[]): ShelfOrder {
  return { items, places: new Map(items.map(({ shelfmark }, place) => [shelfmark, place])) };
}

/** Ranks the entries for one request. An empty query means every entry, in shelf order. */
export function rankEntries(
  engine: SearchEngine,
  { items, places }: ShelfOrder,
  request: FindRequest,
): Ranking {
  const isBlank = request.query.trim() === '';
  const answer = isBlank
    ? null
    : engine.search(request.query, { limit: Infinity, correct: request.isCorrecting, floor: true });
  const matching = answer && answer.results.flatMap(({ id }) => places.get(id) ?? []);
  const selection = toSelection(request.selected);
  const candidates = matching ?? items.map((_, place) => place);
  const isSelected = (place: number) => {
    const item = items[place];
    return item !== undefined && matchesSelection(item, selection);
  };
  return {
    found: candidates.filter(isSelected),
    matching,
    counts: toCounts(
      candidates.flatMap((place) => items[place] ?? []),
      selection,
    ),
    terms: answer?.terms ?? [],
    wordTerms: isBlank ? [] : toWordTerms(engine, answer?.correctedQuery ?? request.query),
    correctedQuery: answer?.correctedQuery ?? null,
    nearestWords: answer?.nearestWords ?? [],
  };
}

/** Asks for each word alone. Only the last may be half typed, so a blank after the others says that they are whole. */
function toWordTerms(engine: SearchEngine, query: string): string[][] {
  const words = query.split(/\s+/u).filter((word) => word.length >= MIN_WORD_LENGTH);
  if (words.length > MAX_WORDS) return [];
  const isHalfTyped = !/\s$/u.test(query);
  return words
    .map((word, at) => (isHalfTyped && at === words.length - 1 ? word : `${word} `))
    .map((word) => [...engine.search(word, { limit: 0, correct: false }).terms])
    .filter((terms) => terms.length > 0);
}

function toSelection(selected: FindRequest['selected']): Selection {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, new Set(selected[facet])])) as Record<
    FacetId,
    Set<string>
  >;
}

function toCounts(items: readonly Facetable[], selection: Selection): FacetNumbers {
  const counts = countFacets(items, selection);
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, Object.fromEntries(counts[facet])])) as Record<
    FacetId,
    Record<string, number>
  >;
}
