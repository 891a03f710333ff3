/**
 * Turns a query into a plan: which terms to look for, what each counts, and which words of the query a
 * document covers by holding them. `score.ts` carries the plan out.
 */
import { findJoins } from './joined-words.ts';
import { findTerm, toTelling } from './lookup.ts';
import type { NearbyFinder } from './nearby-words.ts';
import type { OpenedIndex, Phrase } from './read-index.ts';
import { toPlannedWords, type MisplacedWord, type PlannedWord } from './planned-words.ts';
import type { Widener } from './synonyms.ts';
import type { SearchOptions } from './types.ts';
import type { Variant } from './word-variants.ts';
import { toWords } from './words.ts';

/** Terms of which a document gets the best it holds. */
export interface Slot {
  /** Query words a document covers by holding one of the terms: bit n for word n of the plan. */
  readonly covers: number;
  readonly variants: readonly Variant[];
}

/** A query, ready to be carried out. */
export interface Plan {
  /** How many words were typed, stop words too. */
  readonly length: number;
  readonly words: readonly PlannedWord[];
  readonly slots: readonly Slot[];
  /** Synonymous phrases among the slots. */
  readonly phrases: readonly Phrase[];
}

/** What planning needs besides the index; made once for each index. */
export interface PlanningTools {
  readonly findNearby: NearbyFinder;
  readonly widen: Widener;
}

const MAX_QUERY_LENGTH = 1000;

/** Plans a search. A query without words to look for gives a plan without slots. */
export function toPlan(
  index: OpenedIndex,
  tools: PlanningTools,
  query: string,
  options: SearchOptions,
  misplaced?: MisplacedWord,
): Plan {
  const text = query.slice(0, MAX_QUERY_LENGTH);
  const typed = toWords(text);
  const joins = findJoins(index, typed);
  const planned = toPlannedWords(index, tools.findNearby, typed, joins, {
    ...options,
    length: text.length,
    misplaced,
  });
  const words = planned.filter((word) => word !== undefined);
  const cover = (start: number, end: number): number =>
    planned
      .slice(start, end)
      .reduce((bits, word) => (word === undefined ? bits : bits | (1 << words.indexOf(word))), 0);

  const terms = typed.map((word, place) => {
    const meant = planned[place]?.word ?? -1;
    return meant >= 0 ? (index.termOf[meant] ?? -1) : findTerm(index, word.text);
  });
  const telling = planned.map((word) => word?.telling ?? 0);
  const widenings = options.synonyms === false ? [] : tools.widen(terms, telling);
  const slots = [
    ...words.flatMap((word, bit) => toChoices(word).map((variants) => ({ covers: 1 << bit, variants }))),
    ...joins.map(({ start, end, term }) => ({
      covers: cover(start, end),
      variants: [toJoinVariant(index, term)],
    })),
    ...widenings.map(({ start, end, variants }) => ({ covers: cover(start, end), variants })),
  ];
  return {
    words,
    length: typed.length,
    slots: slots.filter((slot) => slot.covers !== 0 && slot.variants.length > 0),
    phrases: widenings.flatMap((widening) => widening.phrases),
  };
}

/** A document must hold one of the variants of a word, but both halves of two words run together. */
function toChoices(word: PlannedWord): (readonly Variant[])[] {
  return word.halved ? word.variants.map((half) => [half]) : [word.variants];
}

function toJoinVariant(index: OpenedIndex, term: number): Variant {
  return { term, weight: 1, telling: toTelling(index, term) };
}
