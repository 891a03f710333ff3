/**
 * Reads the words of a query one by one: which are looked for, what each stands for, and how telling each is.
 */
import { isNearCommonWord } from './common-words.ts';
import type { Join } from './joined-words.ts';
import { toTelling, toTellingWeight } from './lookup.ts';
import type { NearbyFinder } from './nearby-words.ts';
import type { OpenedIndex } from './read-index.ts';
import type { SearchOptions } from './types.ts';
import { readMisplacedWord, readTypedWord, type Reading } from './word-variants.ts';
import type { Word } from './words.ts';

/** One word of the query that is looked for. */
export interface PlannedWord extends Word, Reading {
  /** How telling it is that a document holds it. */
  readonly telling: number;
  /** Whether it may be half typed. */
  readonly prefix: boolean;
  /** Whether it is a word that tells little, such as "next". */
  readonly weak: boolean;
}

/** A real word of the query that stands where another, much alike, was meant. */
export interface MisplacedWord {
  readonly typed: string;
  /** Number of the vocabulary word meant. */
  readonly word: number;
}

/** How the words of a query may be read. */
export interface PlanningOptions extends SearchOptions {
  /** How long the query is, to see whether its last word ends it. */
  readonly length: number;
  readonly misplaced: MisplacedWord | undefined;
}

/** A plan numbers its words by the bits of a 32-bit integer. */
const MAX_WORDS = 30;
const MAX_CORRECTIONS = 6;
/** A word no document holds counts for half of one that a single document might hold. */
const UNKNOWN_WEIGHT = 0.5;
const WEAK_WEIGHT = 0.5;

/** Reads each word, in place; undefined for stop words, repeats, and what is beyond the most words. */
export function toPlannedWords(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  typed: readonly Word[],
  joins: readonly Join[],
  options: PlanningOptions,
): (PlannedWord | undefined)[] {
  const onlyStopWords = typed.every((word) => index.stopWords.has(word.text));
  const halfTyped = options.prefix !== false && typed.at(-1)?.end === options.length;
  const seen = new Set<string>();
  let corrections = 0;
  return typed.map((word, place) => {
    const prefix = halfTyped && place === typed.length - 1;
    const looked = onlyStopWords ? prefix && word.text.length < 3 : !index.stopWords.has(word.text);
    if (!looked || seen.has(word.text) || seen.size === MAX_WORDS) return undefined;
    seen.add(word.text);
    const join = joins.find(({ start, end }) => start <= place && place < end);
    const correct = options.correct !== false && join === undefined && corrections < MAX_CORRECTIONS;
    const reading =
      options.misplaced?.typed === word.text
        ? readMisplacedWord(index, word.text, options.misplaced.word)
        : readTypedWord(index, findNearby, word.text, {
            prefix: prefix && join === undefined,
            correct,
          });
    if (reading.corrected) corrections += 1;
    const weak =
      (word.text === 'section' && typed[place + 1]?.glued === true) ||
      index.weakWords.has(index.words[reading.word] ?? word.text) ||
      (reading.variants.length === 0 && join === undefined && isNearCommonWord(index, word.text));
    const weakened = weaken(reading, weak);
    return { ...word, prefix, ...weakened, telling: toWordTelling(index, weakened, join) };
  });
}

function weaken(reading: Reading, weak: boolean): Reading & { readonly weak: boolean } {
  if (!weak) return { ...reading, weak };
  const variants = reading.variants.map((variant) => ({
    ...variant,
    telling: WEAK_WEIGHT * variant.telling,
  }));
  return { ...reading, weak, variants };
}

function toWordTelling(index: OpenedIndex, reading: Reading, join: Join | undefined): number {
  const unknown =
    join === undefined ? UNKNOWN_WEIGHT * toTellingWeight(index, 0) : toTelling(index, join.term) / 2;
  return reading.variants[0]?.telling ?? unknown;
}
