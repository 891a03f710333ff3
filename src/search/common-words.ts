/** What an opened index says of common words: which are not searched for, and which tell little. */
import { toEditCost } from './edit-cost.ts';
import type { OpenedIndex } from './read-index.ts';

/** The two lists of common words, lower case. */
export interface CommonWords {
  readonly stopWords: ReadonlySet<string>;
  /** Words that are searched for, but tell little. */
  readonly weakWords: ReadonlySet<string>;
}

/** Says whether a word that no document holds is likely a misspelt common word: no more than one edit away. */
export function isNearCommonWord({ stopWords, weakWords }: OpenedIndex, word: string): boolean {
  return [...stopWords, ...weakWords].some(
    (common) =>
      Math.min(common.length, word.length) > 2 &&
      Math.abs(common.length - word.length) < 2 &&
      common.startsWith(word.charAt(0)) &&
      toEditCost(word, common).whole <= 1,
  );
}
