/** Answers of the search worker. */
import type { FindRequest } from '../../src/elements/find-entries.ts';
import { toSelected } from '../../src/elements/find-state.ts';
import type { FindResponse, FoundCard } from '../../src/elements/found-card.ts';
import type { ResultCard } from '../../src/model/card.ts';
import { FACET_IDS, type FacetId, parseSelection } from '../../src/model/facets.ts';
import { makeResultCard } from './card.ts';

export function makeFoundCard(card: Partial<ResultCard> = {}, found: Partial<FoundCard> = {}): FoundCard {
  const whole = makeResultCard(card);
  return {
    ...whole,
    titleSegments: [{ text: whole.title, marked: false }],
    summarySegments: [{ text: whole.summary, marked: false }],
    passageSegments: [],
    ...found,
  };
}

/** Makes an answer with these results; the total is their number unless it is given. */
export function makeFindResponse(
  results: readonly FoundCard[],
  overrides: Partial<FindResponse> = {},
): FindResponse {
  const counts = Object.fromEntries(FACET_IDS.map((facet) => [facet, {}])) as Record<
    FacetId,
    Record<string, number>
  >;
  return { results, total: results.length, counts, correctedQuery: null, nearestWords: [], ...overrides };
}

/** Makes a request; `ticked` is written as in the address, `theme=a&stage=b`. */
export function makeFindRequest(
  query: string,
  ticked = '',
  overrides: Partial<FindRequest> = {},
): FindRequest {
  const selected = toSelected(parseSelection(new URLSearchParams(ticked)));
  return { query, selected, limit: 20, isCorrecting: true, isTyping: false, ...overrides };
}
