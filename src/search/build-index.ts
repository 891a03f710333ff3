/**
 * Turns documents into one compact index, at build time. The same documents in the same order always give the
 * same bytes. `open-index.ts` reads them in the browser.
 */
import { toOccurrences, type Occurrence } from './compounds.ts';
import { FIELDS, toImpact, toUseWeight } from './impacts.ts';
import { createPhraseFinder, toPhraseGroups, toPhraseKey } from './phrases.ts';
import { isStopWord } from './stop-words.ts';
import { toLength, toSurvey, type Survey } from './survey.ts';
import { toAliases, toTermKey } from './term-keys.ts';
import type { SearchDocument, SynonymGroup } from './types.ts';
import { toWords } from './words.ts';
import { writeIndex, type Posting } from './write-index.ts';

/** What an index may hold besides documents. */
export interface BuildOptions {
  readonly synonyms?: readonly SynonymGroup[];
}

interface Draft {
  readonly survey: Survey;
  readonly toKey: (word: string) => string;
  readonly findPhrases: (keys: readonly string[]) => string[];
  readonly words: Map<string, { readonly key: string; readonly hidden: boolean }>;
  /** Term key → the documents that use it. */
  readonly postings: Map<string, Posting[]>;
}

/**
 * Builds the index of these documents.
 *
 * @returns the bytes to hand to `openIndex`
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions = {}): Uint8Array {
  const synonyms = options.synonyms ?? [];
  const survey = toSurvey(documents, synonyms);
  const toKey = createKeyMaker(survey.acronyms);
  const groups = toPhraseGroups(synonyms, toKey);
  const findPhrases = createPhraseFinder(groups);
  const draft: Draft = { survey, toKey, findPhrases, words: new Map(), postings: new Map() };

  for (const [number, document] of documents.entries()) addDocument(draft, document, number);
  for (const term of synonyms.flatMap((group) => group.terms)) addSynonymWords(draft, term);
  for (const [word, { key }] of [...draft.words]) addAliases(draft, word, key);

  return writeIndex({
    ids: documents.map((document) => document.id),
    words: [...draft.words].map(([text, word]) => ({ text, ...word })),
    postings: draft.postings,
    titles: documents.map((document) => [document.title, ...(document.aliases ?? [])].map(toTitleWords)),
    groups: groups.map((phrases) => phrases.map((phrase) => ({ ...phrase, key: toPhraseKey(phrase) }))),
  });
}

function createKeyMaker(acronyms: ReadonlySet<string>): (word: string) => string {
  const keys = new Map<string, string>();
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = isStopWord(word) ? word : toTermKey(word, acronyms);
    keys.set(word, key);
    return key;
  };
}

function addDocument(draft: Draft, document: SearchDocument, number: number): void {
  const uses = new Map<string, number>();
  for (const [index, field] of FIELDS.entries()) {
    const texts = field.toTexts(document).map((text) => toWords(text));
    const length = texts.reduce((sum, words) => sum + toLength(words), 0);
    const weight = toUseWeight(field, length, draft.survey.meanLengths[index] ?? 0);
    for (const words of texts) {
      const occurrences = toOccurrences(words, draft.survey.compounds, draft.survey.written);
      for (const key of toKeys(draft, occurrences)) uses.set(key, (uses.get(key) ?? 0) + weight);
    }
  }
  for (const [key, useWeight] of uses) {
    const posting = { document: number, impact: toImpact(useWeight) };
    const postings = draft.postings.get(key);
    if (postings === undefined) draft.postings.set(key, [posting]);
    else postings.push(posting);
  }
}

/** Gives the keys of all terms a text uses, phrases too, and notes the words. */
function toKeys(draft: Draft, occurrences: readonly Occurrence[]): string[] {
  const plain = occurrences.filter((occurrence) => !occurrence.joined).map(({ text }) => draft.toKey(text));
  const keys = draft.findPhrases(plain);
  for (const { text, joined } of occurrences) {
    if (isStopWord(text)) continue;
    const key = draft.toKey(text);
    draft.words.set(text, { key, hidden: joined && !draft.survey.written.has(text) });
    keys.push(key);
  }
  return keys;
}

/**
 * A reader may type any word of a synonym; only whole synonyms are worth offering where no document has them.
 */
function addSynonymWords(draft: Draft, term: string): void {
  const words = toWords(term);
  for (const { text } of words) {
    const hidden = words.length > 1 || isStopWord(text);
    if (draft.words.get(text)?.hidden !== false) draft.words.set(text, { key: draft.toKey(text), hidden });
  }
}

/** An alias has the key of the word it stands for, which need not be the one its own letters would give. */
function addAliases(draft: Draft, word: string, key: string): void {
  for (const alias of isStopWord(word) ? [] : toAliases(word, draft.survey.acronyms)) {
    if (!draft.words.has(alias) && !isStopWord(alias)) draft.words.set(alias, { key, hidden: true });
  }
}

function toTitleWords(title: string): string[] {
  return toWords(title)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
}
