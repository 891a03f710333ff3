/**
 * A search result as it is drawn: the card with what matched marked, a passage of the text for words that neither title nor summary holds, and
 * what is nearest on the other side. Pure; runs in the search worker.
 */
import type { RelatedLink, ResultCard } from '../model/card.ts';
import { bestPassage, highlight, type Segment } from '../search/highlight.ts';
import type { FacetNumbers, Ranking } from './find-entries.ts';

export interface FoundCard extends ResultCard {
  readonly titleSegments: readonly Segment[];
  readonly summarySegments: readonly Segment[];
  /** From the entry's text; empty when title and summary hold every word, or the text holds none of the others. */
  readonly passageSegments: readonly Segment[];
}

export interface FindResponse {
  /** Best first, at most as many as were asked for. */
  readonly results: readonly FoundCard[];
  readonly total: number;
  readonly counts: FacetNumbers;
  /** The query as searched, if words were mended. */
  readonly correctedQuery: string | null;
  /** Words near the query's, when nothing was found. */
  readonly nearestWords: readonly string[];
}

/** Characters of a passage. */
const PASSAGE_LENGTH = 200;
const MAX_RELATED = 2;

/** Gives what would mark those words of the query that a result's title and summary do not hold. */
export function toMissingTerms(
  { title, summary }: Pick<ResultCard, 'title' | 'summary'>,
  { wordTerms }: Pick<Ranking, 'wordTerms'>,
): readonly string[] {
  return wordTerms.filter((terms) => !isMarked(title, terms) && !isMarked(summary, terms)).flat();
}

/**
 * Makes one result.
 *
 * @param text undefined while it is not here; then there is no passage
 * @param rankOf gives the place of an entry in the answer, `Infinity` when the words do not find it
 */
export function toFoundCard(
  card: ResultCard,
  ranking: Pick<Ranking, 'terms' | 'wordTerms'>,
  { text, rankOf }: { readonly text: string | undefined; readonly rankOf: (shelfmark: string) => number },
): FoundCard {
  const { terms } = ranking;
  return {
    ...card,
    titleSegments: highlight(card.title, terms),
    summarySegments: highlight(card.summary, terms),
    passageSegments: text === undefined ? [] : toPassage(text, toMissingTerms(card, ranking), terms),
    related: toNearest(card.related, rankOf),
  };
}

/** The passage is chosen for the words that are missing elsewhere, and marked for all. */
function toPassage(text: string, missing: readonly string[], terms: readonly string[]): readonly Segment[] {
  if (missing.length === 0) return [];
  const passage = bestPassage(text, missing, PASSAGE_LENGTH);
  if (!passage.some(({ marked }) => marked)) return [];
  return highlight(passage.map((segment) => segment.text).join(''), [...terms, ...missing]);
}

function toNearest(
  related: readonly RelatedLink[],
  rankOf: (shelfmark: string) => number,
): readonly RelatedLink[] {
  return related
    .map((link, order) => ({ link, order, rank: rankOf(link.shelfmark) }))
    .toSorted((a, b) => (a.rank === b.rank ? a.order - b.order : a.rank - b.rank))
    .slice(0, MAX_RELATED)
    .map(({ link }) => link);
}

function isMarked(text: string, terms: readonly string[]): boolean {
  return highlight(text, terms).some(({ marked }) => marked);
}
