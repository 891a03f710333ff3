/**
 * Widens a query by the synonym groups of the index: whole phrases first, the longest first. A phrase with
 * other meanings widens only in company of another word of its group ("cat" beside "transfer"), or where no
 * document holds it in any meaning.
 */
import { countDocuments, findTerm, toTelling } from './lookup.ts';
import type { OpenedIndex, Phrase } from './read-index.ts';
import type { Variant } from './word-variants.ts';

/** Some neighbouring words of the query, and what else says the same. */
export interface Widening {
  /** First word of the query, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly variants: readonly Variant[];
  /** The phrases looked for, for highlights. */
  readonly phrases: readonly Phrase[];
}

/**
 * Finds what widens a query.
 *
 * @param terms term of each word of the query, stop words too; −1 for a word that stands for none
 * @param telling how telling each word is: no synonym counts for more than what was typed
 */
export type Widener = (terms: readonly number[], telling: readonly number[]) => Widening[];

interface Entry {
  readonly phrase: Phrase;
  readonly group: readonly Phrase[];
}

const SYNONYM_WEIGHT = 0.4;
const PHRASE_WEIGHT = 0.6;
const MAX_PHRASE_WORDS = 6;

/** Prepares to widen queries; the phrases are put in order when they are first needed. */
export function createWidener(index: OpenedIndex): Widener {
  let entries: ReadonlyMap<string, readonly Entry[]> | undefined;
  return (terms, telling) => {
    entries ??= toEntries(index);
    const widenings: Widening[] = [];
    for (let start = 0; start < terms.length; start += 1) {
      for (let end = Math.min(terms.length, start + MAX_PHRASE_WORDS); end > start; end -= 1) {
        const others = [...terms.slice(0, start), ...terms.slice(end)];
        const found = (entries.get(terms.slice(start, end).join(' ')) ?? []).filter(
          ({ phrase, group }) =>
            !phrase.ambiguous ||
            isInCompany(index, group, phrase, others) ||
            countDocuments(index, phrase.term) === 0,
        );
        if (found.length === 0) continue;
        const typed = telling.slice(start, end).reduce((sum, weight) => sum + weight, 0);
        widenings.push(...found.map((entry) => ({ start, end, ...toWidening(index, entry, typed) })));
        start = end - 1;
        break;
      }
    }
    return widenings;
  };
}

/** Finds phrases by the terms of their words, and by the one word they may be joined to. */
function toEntries(index: OpenedIndex): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const group of index.groups) {
    for (const phrase of group) {
      const joined = findTerm(index, Array.from(phrase.words, (word) => index.words[word]).join(''));
      const keys = new Set([getWordTerms(index, phrase).join(' '), String(joined)]);
      for (const key of keys) entries.set(key, [...(entries.get(key) ?? []), { phrase, group }]);
    }
  }
  entries.delete('-1');
  return entries;
}

function toWidening(
  index: OpenedIndex,
  { phrase, group }: Entry,
  typed: number,
): Pick<Widening, 'variants' | 'phrases'> {
  const phrases = group.filter(
    (other) =>
      countDocuments(index, other.term) > 0 &&
      (other === phrase ? phrase.words.length > 1 : !other.ambiguous),
  );
  const variants = phrases.map((other) => ({
    term: other.term,
    weight: other === phrase ? PHRASE_WEIGHT : SYNONYM_WEIGHT,
    telling: Math.min(typed, toTelling(index, other.term)),
  }));
  return { variants, phrases };
}

/** Says whether another word of the query is a word of the group, so that this meaning is the likely one. */
function isInCompany(
  index: OpenedIndex,
  group: readonly Phrase[],
  phrase: Phrase,
  others: readonly number[],
): boolean {
  const own = new Set(getWordTerms(index, phrase));
  return group.some((other) =>
    Array.from(other.words).some((word) => {
      const term = index.termOf[word] ?? -1;
      return !own.has(term) && !index.stopWords.has(index.words[word] ?? '') && others.includes(term);
    }),
  );
}

function getWordTerms(index: OpenedIndex, phrase: Phrase): number[] {
  return Array.from(phrase.words, (word) => index.termOf[word] ?? -1);
}
