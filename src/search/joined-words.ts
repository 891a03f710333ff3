/**
 * Finds the other ways a query may have cut its words: neighbours that documents write as one ("pro forma"),
 * and one word that they write as two ("softmarket").
 */
import { countDocuments, findTerm, getDocuments } from './lookup.ts';
import type { OpenedIndex } from './read-index.ts';
import { toJoinedWord } from './words.ts';

/** Neighbouring words that are also one term. */
export interface Join {
  /** First word of the query, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

const MAX_JOINED = 4;
const MIN_HALF_LENGTH = 3;

/** Finds neighbouring words of the query that documents also write as one. */
export function findJoins(index: OpenedIndex, words: readonly { readonly text: string }[]): Join[] {
  const joins: Join[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(words.length, start + MAX_JOINED); end += 1) {
      const term = findTerm(index, toJoinedWord(words.slice(start, end)));
      if (term >= 0 && countDocuments(index, term) > 0) joins.push({ start, end, term });
    }
  }
  return joins;
}

/**
 * Cuts an unknown word into two known ones that some document holds both.
 *
 * @returns the two terms, of the cut that most documents hold; none when no document holds any
 */
export function findHalves(index: OpenedIndex, word: string): readonly number[] {
  let best: readonly number[] = [];
  let most = 0;
  for (let cut = MIN_HALF_LENGTH; cut <= word.length - MIN_HALF_LENGTH; cut += 1) {
    const [left, right] = [findHalf(index, word.slice(0, cut)), findHalf(index, word.slice(cut))];
    if (left < 0 || right < 0) continue;
    const rights = new Set(getDocuments(index, right));
    const both = getDocuments(index, left).filter((document) => rights.has(document)).length;
    if (both > most) {
      most = both;
      best = [left, right];
    }
  }
  return best;
}

function findHalf(index: OpenedIndex, half: string): number {
  return index.stopWords.has(half) ? -1 : findTerm(index, half);
}
