/**
 * Decides which terms of the index one typed word stands for: the word itself, what a half-typed word may
 * become, another form of it, or the nearest real words.
 */
import { findInflections } from './inflections.ts';
import { findHalves } from './joined-words.ts';
import { countDocuments, findPrefixRange, findWord, toTelling, toTellingWeight } from './lookup.ts';
import type { NearbyFinder } from './nearby-words.ts';
import type { OpenedIndex } from './read-index.ts';

/** A term to look for, and what finding it counts. */
export interface Variant {
  readonly term: number;
  /** 1 for the term as typed, less for guesses. */
  readonly weight: number;
  /** How telling the term is; see `toTellingWeight`. */
  readonly telling: number;
}

/** What one typed word stands for. */
export interface Reading {
  /** Best first; none when the word is unknown. */
  readonly variants: readonly Variant[];
  /** Vocabulary word the typed one stands for; −1 for none or many. */
  readonly word: number;
  /** Whether `word` mends a misspelling. */
  readonly corrected: boolean;
  /** How sure it is that this is what was meant, 0 to 1. */
  readonly certainty: number;
  /** Whether the typed word is two words run together, and `variants` its halves. */
  readonly halved: boolean;
}

/** How a word may be read. */
export interface ReadingOptions {
  /** Whether the word may be half typed. */
  readonly prefix: boolean;
  readonly correct: boolean;
}

/** Edits allowed for each letter of a misspelt word: one in a word of four letters, two in eight. */
const MAX_DISTANCE = 0.25;
/** Edits for each letter, d, at which a guess would be worth nothing: its certainty is 1 − (d / .3)⁸. */
const UNSURE_DISTANCE = 0.3;

const UNKNOWN: Reading = { variants: [], word: -1, corrected: false, certainty: 1, halved: false };
const COMPLETION_WEIGHT = 0.5;
const INFLECTION_WEIGHT = 0.9;
const MEANT_WEIGHT = 0.8;
const MISPLACED_WEIGHT = 0.4;
const MAX_COMPLETIONS = 32;
const MAX_COMPLETIONS_OF_LETTER = 8;

/** Reads one typed word. */
export function readTypedWord(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  typed: string,
  options: ReadingOptions,
): Reading {
  const word = findWord(index, typed);
  const completions = options.prefix ? findCompletions(index, typed) : [];
  if (word >= 0) {
    const exact = toVariant(index, word, 1);
    const others = /^\d+$/u.test(typed) ? [] : completions.filter(({ term }) => term !== exact.term);
    return { ...UNKNOWN, variants: [exact, ...others.map((other) => scale(other, COMPLETION_WEIGHT))], word };
  }
  if (completions.length > 0) return { ...UNKNOWN, variants: completions };
  const forms = findInflections(index, typed);
  if (forms.length > 0) {
    const variants = forms.map((form) => toVariant(index, form, INFLECTION_WEIGHT));
    return { ...UNKNOWN, variants, word: forms[0] ?? -1 };
  }
  const halves = findHalves(index, typed);
  if (halves.length > 0) {
    const variants = halves.map((term) => ({ term, weight: 1, telling: toTelling(index, term) }));
    return { ...UNKNOWN, variants, halved: true };
  }
  return options.correct ? readMisspelling(index, findNearby, typed, options.prefix) : UNKNOWN;
}

/** Reads a real word that stands where another was meant: as both, the one meant first. */
export function readMisplacedWord(index: OpenedIndex, typed: string, word: number): Reading {
  const variants = [
    toVariant(index, word, MEANT_WEIGHT),
    toVariant(index, findWord(index, typed), MISPLACED_WEIGHT),
  ];
  return { ...UNKNOWN, variants, word, corrected: true };
}

/** Weighs a guess by its distance d and that of the nearest guess, n: exp(−3 d − 12 (d − n)). */
function toGuessWeight(distance: number, nearest: number): number {
  return Math.exp(-3 * distance - 12 * (distance - nearest));
}

function readMisspelling(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  typed: string,
  prefix: boolean,
): Reading {
  let nearby = findNearby(typed, { beginning: false, maxDistance: MAX_DISTANCE });
  if (nearby.length === 0 && prefix && typed.length > 3) {
    nearby = findNearby(typed, { beginning: true, maxDistance: MAX_DISTANCE });
  }
  if (nearby.length === 0) {
    nearby = findNearby(typed, { beginning: false, hidden: true, maxDistance: MAX_DISTANCE }).filter(
      ({ word }) => !index.stopWords.has(index.words[word] ?? ''),
    );
  }
  const nearest = nearby[0];
  if (nearest === undefined) return UNKNOWN;
  const variants = nearby.map(({ word, distance }) =>
    toVariant(index, word, toGuessWeight(distance, nearest.distance)),
  );
  const certainty = 1 - (nearest.distance / UNSURE_DISTANCE) ** 8;
  return { ...UNKNOWN, variants, word: nearest.word, corrected: true, certainty };
}

/**
 * Gives what a half-typed word may become; all are as telling as the documents that hold any of them are few.
 */
function findCompletions(index: OpenedIndex, typed: string): Variant[] {
  const [first, end] = findPrefixRange(index, typed);
  const byTerm = new Map<number, number>();
  for (let word = first; word < end; word += 1) {
    const term = index.termOf[word] ?? 0;
    if (!byTerm.has(term) && countDocuments(index, term) > 0)
      byTerm.set(term, (index.words[word] ?? '').length);
  }
  const terms = [...byTerm.keys()].sort(
    (a, b) => countDocuments(index, b) - countDocuments(index, a) || a - b,
  );
  const chosen = terms.slice(0, typed.length === 1 ? MAX_COMPLETIONS_OF_LETTER : MAX_COMPLETIONS);
  const telling = toTellingWeight(
    index,
    chosen.reduce((sum, term) => sum + countDocuments(index, term), 0),
  );
  return chosen.map((term) => ({
    term,
    weight: 0.7 + (0.3 * typed.length) / (byTerm.get(term) ?? 1),
    telling,
  }));
}

function toVariant(index: OpenedIndex, word: number, weight: number): Variant {
  const term = index.termOf[word] ?? 0;
  return { term, weight, telling: toTelling(index, term) };
}

function scale(variant: Variant, factor: number): Variant {
  return { ...variant, weight: variant.weight * factor };
}
