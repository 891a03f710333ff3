/** How many entries carry each word of a vocabulary. */
import type { Entry } from './entry.ts';

/** Counts entries by the words that `wordsOf` gives for each; a word twice on one entry counts once. */
export function countBy<Item extends Entry, Word extends string>(
  entries: readonly Item[],
  wordsOf: (entry: Item) => readonly Word[],
): ReadonlyMap<Word, number> {
  const counts = new Map<Word, number>();
  for (const entry of entries) {
    for (const word of new Set(wordsOf(entry))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
