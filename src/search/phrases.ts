/**
 * Reads synonym groups at build time. A phrase of several words becomes a term of its own with its own
 * postings, so that the browser finds "library management system" as a phrase without storing word places.
 */
import type { SynonymGroup } from './types.ts';
import { toWords } from './words.ts';

/** One way a synonym group says its meaning. */
export interface Phrase {
  readonly words: readonly string[];
  /** Term key of each word. */
  readonly keys: readonly string[];
  readonly ambiguous: boolean;
}

/**
 * Gives each group's phrases, without repeats; groups with fewer than two phrases say nothing and are left
 * out.
 */
export function toPhraseGroups(groups: readonly SynonymGroup[], toKey: (word: string) => string): Phrase[][] {
  return groups
    .map((group) => {
      const ambiguous = new Set((group.ambiguous ?? []).map((term) => toPhrase(term, toKey).keys.join(' ')));
      const phrases = new Map<string, Phrase>();
      for (const term of group.terms) {
        const phrase = toPhrase(term, toKey);
        const key = phrase.keys.join(' ');
        if (key !== '' && !phrases.has(key)) phrases.set(key, { ...phrase, ambiguous: ambiguous.has(key) });
      }
      return [...phrases.values()];
    })
    .filter((phrases) => phrases.length > 1);
}

/** Gives the term key of a phrase: its words' keys with spaces between. */
export function toPhraseKey(phrase: Phrase): string {
  return phrase.keys.join(' ');
}

/**
 * Prepares to find phrases of two and more words in texts.
 *
 * @returns a function that gives, for the keys of a text's words in order, the keys of the phrases found
 */
export function createPhraseFinder(
  groups: readonly (readonly Phrase[])[],
): (keys: readonly string[]) => string[] {
  const byFirst = new Map<string, Map<string, readonly string[]>>();
  for (const phrase of groups.flat()) {
    const first = phrase.keys[0];
    if (first === undefined || phrase.keys.length < 2) continue;
    const siblings = byFirst.get(first) ?? new Map<string, readonly string[]>();
    byFirst.set(first, siblings.set(toPhraseKey(phrase), phrase.keys));
  }
  return (keys) =>
    keys.flatMap((key, start) =>
      [...(byFirst.get(key) ?? [])]
        .filter(([, wanted]) => wanted.every((part, offset) => keys[start + offset] === part))
        .map(([phraseKey]) => phraseKey),
    );
}

function toPhrase(term: string, toKey: (word: string) => string): Phrase {
  const words = toWords(term).map((word) => word.text);
  return { words, keys: words.map(toKey), ambiguous: false };
}
