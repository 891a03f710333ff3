/**
 * Makes "self-service", "self service" and "selfservice" find one another, at build time: once a compound is
 * known, each of its forms is indexed as its parts and as the joined word.
 */
import { isStopWord } from './stop-words.ts';
import { toJoinedWord, type Word } from './words.ts';

const MAX_PARTS = 4;

/** Joined words the documents use: with the parts where some text has them hyphenated, else with none. */
export type Compounds = ReadonlyMap<string, readonly string[]>;

/** A word to index: `joined` ones stand beside their parts and do not count as words of the text. */
export interface Occurrence {
  readonly text: string;
  readonly joined: boolean;
}

/** Adds the hyphenated runs of a text to the compounds; runs without a letter ("2012-13") are left. */
export function addCompounds(words: readonly Word[], compounds: Map<string, readonly string[]>): void {
  for (let start = 0; start < words.length; start += 1) {
    const end = findRunEnd(words, start);
    if (end - start > 1 && end - start <= MAX_PARTS) {
      const parts = words.slice(start, end);
      if (parts.some((part) => /\p{L}/u.test(part.text))) {
        compounds.set(
          toJoinedWord(parts),
          parts.map((part) => part.text),
        );
      }
    }
    start = end - 1;
  }
}

/**
 * Gives the words of a text to index: the words themselves, known closed compounds cut into parts, and after
 * each first part the joined forms that begin there.
 *
 * @param closed words that documents use as one word; two plain neighbours that make one also count as joined
 */
export function toOccurrences(
  words: readonly Word[],
  compounds: Compounds,
  closed: { has(word: string): boolean },
): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const [index, word] of words.entries()) {
    const parts = compounds.get(word.text);
    if (parts !== undefined) {
      occurrences.push({ text: word.text, joined: true });
      for (const part of parts) occurrences.push({ text: part, joined: false });
      continue;
    }
    occurrences.push({ text: word.text, joined: false });
    for (let size = 2; size <= MAX_PARTS && index + size <= words.length; size += 1) {
      const run = words.slice(index, index + size);
      const text = toJoinedWord(run);
      if (
        compounds.has(text) ||
        (size === 2 && closed.has(text) && !run.some((part) => isStopWord(part.text)))
      ) {
        occurrences.push({ text, joined: true });
      }
    }
  }
  return occurrences;
}

function findRunEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (words[end]?.glued === true) end += 1;
  return end;
}
