/**
 * Decides, at build time, which words count as the same term: one stem, either spelling, a number as word or
 * figure, an acronym and its plural.
 */
import { toStem } from './porter-stem.ts';
import { toBritish, toOtherSpelling } from './spellings.ts';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const FIGURES: ReadonlyMap<string, string> = new Map(NUMBERS.map((word, index) => [word, String(index + 2)]));

/** Counts how words are written, to tell acronyms ("LMS", "KPIs") from words that are capital by chance. */
export interface CapitalCount {
  /** Adds one word as its author wrote it. */
  add(word: string, raw: string): void;
  /** Gives the lower-case words that are mostly written in capitals. */
  toAcronyms(): ReadonlySet<string>;
}

/** Starts a count of capitals. */
export function countCapitals(): CapitalCount {
  const balance = new Map<string, number>();
  return {
    add(word, raw) {
      if (word.length < 2 || word.length > 6) return;
      const capital = /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(raw) || /^\p{Lu}{2,}s$/u.test(raw);
      const key = capital && raw.endsWith('s') ? word.slice(0, -1) : word;
      balance.set(key, (balance.get(key) ?? 0) + (capital ? 1 : -1));
    },
    toAcronyms() {
      return new Set([...balance].filter(([, count]) => count > 0).map(([word]) => word));
    },
  };
}

/**
 * Gives the term a word belongs to: words with the same key are found by one another.
 *
 * @example toTermKey('organizations', acronyms) // 'organis'
 */
export function toTermKey(word: string, acronyms: ReadonlySet<string>): string {
  if (acronyms.has(word)) return word;
  if (word.endsWith('s') && acronyms.has(word.slice(0, -1))) return word.slice(0, -1);
  return FIGURES.get(word) ?? toStem(toBritish(word));
}

/** Gives other ways to write a word that readers may type though no document does. */
export function toAliases(word: string, acronyms: ReadonlySet<string>): string[] {
  const aliases: string[] = [];
  const spelling = toOtherSpelling(word);
  if (spelling !== undefined) aliases.push(spelling);
  if (acronyms.has(word) && !word.endsWith('s')) aliases.push(`${word}s`);
  const figure = FIGURES.get(word);
  if (figure !== undefined) aliases.push(figure);
  if (/^(?:[2-9]|1[0-2])$/u.test(word)) aliases.push(NUMBERS[Number(word) - 2] ?? word);
  return aliases;
}
