/**
 * Finds the real words a misspelt one may mean. Fuse.js is too slow for a whole vocabulary, so a sieve by
 * length and letters lets at most 100 words through to it; the best by Fuse are then measured by how people
 * mistype.
 */
import Fuse from 'fuse.js/min-basic';
import { toEditCost } from './edit-cost.ts';
import { countDocuments } from './lookup.ts';
import type { OpenedIndex } from './read-index.ts';

/** A word near to a typed one. */
export interface NearbyWord {
  readonly word: number;
  /** Cost of the edits over the length of the typed word, 0 to 1: lower is nearer. */
  readonly distance: number;
}

/** What counts as near. */
export interface NearbyOptions {
  /** Whether the typed word may be only the beginning of the real one. */
  readonly beginning: boolean;
  /** Whether to look among the hidden words, instead of those that may be offered to a reader. */
  readonly hidden?: boolean;
  /** Most edits for each letter of the typed word; of more edits than one, a little fewer. */
  readonly maxDistance: number;
}

/**
 * Gives up to 3 words near to a typed one, nearest first; common words win over rare ones of like distance.
 */
export type NearbyFinder = (typed: string, options: NearbyOptions) => readonly NearbyWord[];

const MAX_SIFTED = 100;
const MAX_MEASURED = 24;
const MAX_NEARBY = 3;
const MAX_EDITS = 3;
const MIN_LENGTH = 3;
const MAX_LENGTH = 32;
/** Several slips in one word are rarer than one, so they must be nearer. */
const SEVERAL_EDITS = 0.9;
/** How much nearer a word seems for each e-fold of documents that hold it. */
const FREQUENCY_BONUS = 0.012;
/** Edits added to a beginning: a whole word is likelier meant than a longer one half typed. */
const BEGINNING_COST = 0.3;

/** Prepares to find nearby words; the sieve is made when it is first needed. */
export function createNearbyFinder(index: OpenedIndex): NearbyFinder {
  let sieve: Sieve | undefined;
  return (typed, options) => {
    if (typed.length < MIN_LENGTH || typed.length > MAX_LENGTH || /\d/u.test(typed)) return [];
    sieve ??= createSieve(index);
    const sifted = sift(sieve, index, typed, options);
    const texts = sifted.map((word) => index.words[word] ?? '');
    return new Fuse(texts, { threshold: 0.6, location: 0, distance: 60, ignoreFieldNorm: true })
      .search(typed, { limit: MAX_MEASURED })
      .map(({ refIndex }) => toCandidate(index, typed, sifted[refIndex] ?? 0, options))
      .filter(({ distance }) => isNear(distance, typed.length, options.maxDistance))
      .sort((a, b) => a.rank - b.rank || a.word - b.word)
      .slice(0, MAX_NEARBY);
  };
}

interface Sieve {
  /** Word → which letters it has, one bit each. */
  readonly letters: Uint32Array;
  /** Word → which pairs of letters it has, hashed to one of 32 bits each. */
  readonly pairs: Uint32Array;
}

function createSieve(index: OpenedIndex): Sieve {
  return {
    letters: Uint32Array.from(index.words, toLetterBits),
    pairs: Uint32Array.from(index.words, toPairBits),
  };
}

/**
 * Keeps the words that have nearly the same length and letters; of these the ones with most pairs in common.
 */
function sift(
  sieve: Sieve,
  index: OpenedIndex,
  typed: string,
  { beginning, hidden = false, maxDistance }: NearbyOptions,
): number[] {
  const letters = toLetterBits(typed);
  const pairs = toPairBits(typed);
  const edits = Math.min(MAX_EDITS, Math.ceil(typed.length * maxDistance));
  const buckets: number[][] = [];
  for (let word = 0; word < index.words.length; word += 1) {
    const longer = (index.words[word] ?? '').length - typed.length;
    if (longer < -edits || (!beginning && longer > edits)) continue;
    const others = sieve.letters[word] ?? 0;
    if (countBits(beginning ? letters & ~others : letters ^ others) > (beginning ? edits : 2 * edits))
      continue;
    if ((index.hidden[word] === 1) !== hidden) continue;
    const otherPairs = sieve.pairs[word] ?? 0;
    (buckets[countBits(beginning ? pairs & ~otherPairs : pairs ^ otherPairs)] ??= []).push(word);
  }
  return buckets.flat().slice(0, MAX_SIFTED);
}

function isNear(distance: number, length: number, maxDistance: number): boolean {
  const edits = distance * length;
  return edits <= MAX_EDITS && distance <= (edits > 1 ? SEVERAL_EDITS * maxDistance : maxDistance);
}

function toCandidate(
  index: OpenedIndex,
  typed: string,
  word: number,
  { beginning }: NearbyOptions,
): NearbyWord & { readonly rank: number } {
  const cost = toEditCost(typed, index.words[word] ?? '');
  const distance =
    (beginning ? Math.min(cost.whole, cost.beginning + BEGINNING_COST) : cost.whole) / typed.length;
  const commonness = Math.log(1 + countDocuments(index, index.termOf[word] ?? 0));
  return { word, distance, rank: distance - FREQUENCY_BONUS * commonness };
}

function toLetterBits(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

function toPairBits(word: string): number {
  let bits = 0;
  let previous = 0;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place);
    bits |= 1 << ((previous * 7 + letter) & 31);
    previous = letter;
  }
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
