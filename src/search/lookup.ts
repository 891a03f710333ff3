/** Looks words up in an opened index, and says how telling a term is. */
import type { OpenedIndex } from './read-index.ts';

/** Gives the number of a word; −1 when the vocabulary lacks it. */
export function findWord(index: OpenedIndex, word: string): number {
  const place = findPlace(index.words, word);
  return index.words[place] === word ? place : -1;
}

/** Gives the term of a word that some document or synonym holds; −1 for none. */
export function findTerm(index: OpenedIndex, word: string): number {
  return index.termOf[findWord(index, word)] ?? -1;
}

/** Gives the numbers of the words that begin so: the first, and one past the last. */
export function findPrefixRange(index: OpenedIndex, prefix: string): readonly [first: number, end: number] {
  return [findPlace(index.words, prefix), findPlace(index.words, `${prefix}\uFFFF`)];
}

/** Counts the documents that hold a term. */
export function countDocuments(index: OpenedIndex, term: number): number {
  return (index.starts[term + 1] ?? 0) - (index.starts[term] ?? 0);
}

/** Gives the documents that hold a term, by rising number. */
export function getDocuments(index: OpenedIndex, term: number): Uint32Array {
  return index.documents.subarray(index.starts[term], index.starts[term + 1]);
}

/**
 * Weighs how telling it is that a document holds a term n documents of N hold: ln(1 + (N − n + ½) / (n + ½)).
 */
export function toTellingWeight(index: OpenedIndex, count: number): number {
  const total = Math.max(index.ids.length, count);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** Gives how telling a term is, by the documents that hold it. */
export function toTelling(index: OpenedIndex, term: number): number {
  return toTellingWeight(index, countDocuments(index, term));
}

function findPlace(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
