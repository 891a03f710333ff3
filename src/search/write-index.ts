/**
 * Writes the parts of an index as bytes, at build time, in streams that compress well: words front-coded in
 * sorted order, documents as gaps, impacts on their own. `read-index.ts` reads them back in the same order.
 */
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import { toFramed } from './index-format.ts';
import { STOP_WORDS, WEAK_WORDS } from './stop-words.ts';

/** One document's use of a term. */
export interface Posting {
  readonly document: number;
  /** 1 to 15. */
  readonly impact: number;
}

/** One word of the vocabulary. */
export interface DraftWord {
  readonly text: string;
  readonly key: string;
  /** Searched for, but never offered to a reader. */
  readonly hidden: boolean;
}

/** All parts of an index, in any order but of document numbers. */
export interface IndexDraft {
  readonly ids: readonly string[];
  readonly words: readonly DraftWord[];
  /** Term key → documents by rising number. Keys with a space are phrases. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** For each document its title and aliases, each as words. */
  readonly titles: readonly (readonly (readonly string[])[])[];
  readonly groups: readonly (readonly DraftPhrase[])[];
}

/** One phrase of a synonym group. */
export interface DraftPhrase {
  readonly words: readonly string[];
  readonly key: string;
  readonly ambiguous: boolean;
}

/** Writes an index: ids, common words, words, their terms, postings, titles, synonyms, in a frame. */
export function writeIndex(draft: IndexDraft): Uint8Array {
  const writer = createByteWriter();
  const words = draft.words.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const wordNumbers = new Map(words.map((word, number) => [word.text, number]));
  const terms = toTermNumbers(words, draft.groups);
  const toNumber = (word: string): number => wordNumbers.get(word) ?? 0;

  writer.texts(draft.ids);
  writer.texts([...STOP_WORDS]);
  writer.texts([...WEAK_WORDS]);
  writeWords(writer, words);
  writeTerms(writer, words, terms);
  writePostings(
    writer,
    [...terms.keys()].map((key) => draft.postings.get(key) ?? []),
  );
  writeTitles(writer, draft.titles, toNumber);
  writeGroups(writer, draft.groups, terms, toNumber);
  return toFramed(writer.toBytes());
}

/** Numbers the terms in the order of their first words, then the phrases. */
function toTermNumbers(words: readonly DraftWord[], groups: IndexDraft['groups']): Map<string, number> {
  const terms = new Map<string, number>();
  const keys = [...words.map((word) => word.key), ...groups.flat().map((phrase) => phrase.key)];
  for (const key of keys) if (!terms.has(key)) terms.set(key, terms.size);
  return terms;
}

/** Front coding: of each word how much it shares with the one before, then only the rest. */
function writeWords(writer: ByteWriter, words: readonly DraftWord[]): void {
  const shared = words.map((word, number) => toSharedLength(words[number - 1]?.text ?? '', word.text));
  writer.texts(words.map((word, number) => word.text.slice(shared[number])));
  for (const length of shared) writer.number(length);
}

/** A word's term is new (0) or counted back from the next new one; the lowest bit says hidden. */
function writeTerms(
  writer: ByteWriter,
  words: readonly DraftWord[],
  terms: ReadonlyMap<string, number>,
): void {
  let next = 0;
  for (const word of words) {
    const term = terms.get(word.key) ?? 0;
    writer.number(2 * (next - term) + (word.hidden ? 1 : 0));
    if (term === next) next += 1;
  }
}

function writePostings(writer: ByteWriter, terms: readonly (readonly Posting[])[]): void {
  writer.number(terms.length);
  for (const postings of terms) writer.number(postings.length);
  for (const postings of terms) {
    let previous = -1;
    for (const { document } of postings) {
      writer.number(document - previous - 1);
      previous = document;
    }
  }
  for (const { impact } of terms.flat()) writer.byte(impact);
}

function writeTitles(
  writer: ByteWriter,
  titles: IndexDraft['titles'],
  toNumber: (word: string) => number,
): void {
  for (const names of titles) {
    writer.number(names.length);
    for (const words of names) {
      writer.number(words.length);
      for (const word of words) writer.number(toNumber(word));
    }
  }
}

function writeGroups(
  writer: ByteWriter,
  groups: IndexDraft['groups'],
  terms: ReadonlyMap<string, number>,
  toNumber: (word: string) => number,
): void {
  writer.number(groups.length);
  for (const phrases of groups) {
    writer.number(phrases.length);
    for (const phrase of phrases) {
      writer.number(2 * (terms.get(phrase.key) ?? 0) + (phrase.ambiguous ? 1 : 0));
      writer.number(phrase.words.length);
      for (const word of phrase.words) writer.number(toNumber(word));
    }
  }
}

/** A pair of surrogates is never split, so that each rest can be written in UTF-8. */
function toSharedLength(previous: string, word: string): number {
  let length = 0;
  while (length < previous.length && previous.charAt(length) === word.charAt(length)) length += 1;
  return /[\uD800-\uDBFF]$/.test(word.slice(0, length)) ? length - 1 : length;
}
