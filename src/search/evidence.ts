/**
 * Decides when a search has found something and when it only pretends: whether the most telling words of the
 * query are held, and held where a document says what it is about. Cuts results; never changes their order.
 */
import { countDocuments, toTellingWeight } from './lookup.ts';
import type { Plan } from './plan-query.ts';
import type { PlannedWord } from './planned-words.ts';
import type { OpenedIndex } from './read-index.ts';

/** The evidence that answers a query of one word, as a share of all the query could have. */
const ENOUGH = 0.67;
/** Words of a long question are partly padding: of n words, stop words too, n^−.33 of that share is enough. */
const PADDING = 0.33;
/** A document with less than this share of the best one's evidence is no result. */
export const LEAST_SHARE = 0.2;
/** What a passing mention counts beside a word as strong as in a title. */
const MENTION = 0.4;
/** What an unknown word that tells little stakes, beside any other unknown word. */
const WEAK_SHARE = 0.25;
/** The impact (of 15) of a word as strong as in a title. */
const STRONG_IMPACT = 11;

/**
 * Gives how telling it is that no document holds a word: that of a word one document might hold, times the
 * chance that a fitting word would have been met before. By Good and Turing, of all postings the share whose
 * word is in one document only is the chance that it would not: high on a small shelf, low on a large one.
 *
 * @see Good (1953), "The population frequencies of species and the estimation of population parameters"
 */
export function toUnknownTelling(index: OpenedIndex): number {
  let once = 0;
  for (let term = 0; term + 1 < index.starts.length; term += 1)
    once += countDocuments(index, term) === 1 ? 1 : 0;
  return toTellingWeight(index, 0) * (1 - once / Math.max(1, index.documents.length));
}

/** Gives how strong a mention is, by its impact of 1 to 15: .4 + .6 · impact / 11, at most 1. */
export function toStrength(impact: number): number {
  return MENTION + (1 - MENTION) * Math.min(1, impact / STRONG_IMPACT);
}

/**
 * Prepares to say what holding some words of the query counts, if held strongly: for a known word how telling
 * it is, times how certain its reading is; for a word found only as part of another, what it stakes.
 *
 * @returns a function of words as bits: bit n for word n of the plan
 */
export function createEvidence(words: readonly PlannedWord[], unknown: number): (bits: number) => number {
  return createBitSum(
    words.map((word) => (word.variants.length > 0 ? word.certainty * word.telling : toStake(word, unknown))),
  );
}

/** Prepares to add up the values of some words, given as bits, and to finish the sum; each only once. */
export function createBitSum(
  values: readonly number[],
  finish = (sum: number): number => sum,
): (bits: number) => number {
  const known = new Map<number, number>();
  return (bits) => {
    let result = known.get(bits);
    if (result === undefined) {
      result = finish(values.reduce((sum, value, bit) => sum + ((bits >>> bit) & 1) * value, 0));
      known.set(bits, result);
    }
    return result;
  };
}

/** Says whether the best document's evidence answers the query: at least .67 · n^−.33 · Σ stake. */
export function isAnswered({ words, length }: Plan, unknown: number, evidence: number): boolean {
  const stakes = words.reduce((sum, word) => sum + toStake(word, unknown), 0);
  return evidence >= ENOUGH * length ** -PADDING * stakes;
}

/**
 * Gives what a word puts at stake: certainty · telling + (1 − certainty) · the telling of a word that no
 * document holds, which an unknown word stakes whole, and a quarter if it is weak.
 */
function toStake({ variants, certainty, telling, weak }: PlannedWord, unknown: number): number {
  if (variants.length === 0) return weak ? WEAK_SHARE * unknown : unknown;
  return certainty * telling + (1 - certainty) * unknown;
}
