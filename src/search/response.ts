/**
 * Says what a search did besides finding: what it corrected, what to mark in texts, and which words it does
 * not know.
 */
import { countDocuments } from './lookup.ts';
import type { NearbyFinder } from './nearby-words.ts';
import type { Plan } from './plan-query.ts';
import type { PlannedWord } from './planned-words.ts';
import type { OpenedIndex } from './read-index.ts';
import type { SearchResponse } from './types.ts';

/** Words to suggest may be further off than words to correct to. */
const MAX_SUGGESTED_DISTANCE = 0.4;
const MAX_NEAREST_WORDS = 6;

/** Completes an answer by what the plan tells. */
export function toResponse(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  plan: Plan,
  found: Pick<SearchResponse, 'results' | 'total'> & { readonly query: string },
): SearchResponse {
  const { query, results, total } = found;
  const corrected = plan.words.filter((word) => word.corrected);
  const unknown = findUnknownWords(index, plan);
  return {
    results,
    total,
    corrections: corrected.map((word) => ({ from: toTyped(query, word), to: toMeant(index, word) })),
    correctedQuery: corrected.length === 0 ? null : toCorrectedQuery(index, query, corrected),
    terms: toHighlightTerms(index, plan),
    nearestWords: total > 0 ? [] : findNearestWords(index, findNearby, unknown),
    unknownWords: unknown.map((word) => toTyped(query, word)),
  };
}

function toTyped(query: string, word: PlannedWord): string {
  return query.slice(word.start, word.end);
}

function toMeant(index: OpenedIndex, word: PlannedWord): string {
  return index.words[word.word] ?? word.text;
}

function toCorrectedQuery(index: OpenedIndex, query: string, corrected: readonly PlannedWord[]): string {
  let text = '';
  let end = 0;
  for (const word of corrected) {
    text += query.slice(end, word.start) + toMeant(index, word);
    end = word.end;
  }
  return text + query.slice(end);
}

/** Gives the words that no slot finds in any document. */
function findUnknownWords(index: OpenedIndex, plan: Plan): PlannedWord[] {
  const known = plan.slots
    .filter((slot) => slot.variants.some(({ term }) => countDocuments(index, term) > 0))
    .reduce((all, slot) => all | slot.covers, 0);
  return plan.words.filter((_, bit) => ((known >>> bit) & 1) === 0);
}

/** Gives all forms of the terms looked for, what was half typed, and the synonymous phrases. */
function toHighlightTerms(index: OpenedIndex, plan: Plan): string[] {
  const wanted = new Uint8Array(index.starts.length);
  for (const { term } of plan.slots.flatMap((slot) => slot.variants)) wanted[term] = 1;
  const forms = index.words.filter((_, word) => wanted[index.termOf[word] ?? 0] === 1);
  const beginnings = plan.words.filter((word) => word.prefix).map((word) => `${word.text}*`);
  const phrases = plan.phrases
    .filter((phrase) => phrase.words.length > 1)
    .map((phrase) => Array.from(phrase.words, (word) => index.words[word]).join(' '));
  return [...new Set([...forms, ...beginnings, ...phrases])];
}

function findNearestWords(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  unknown: readonly PlannedWord[],
): string[] {
  const options = { beginning: false, maxDistance: MAX_SUGGESTED_DISTANCE };
  const words = unknown.flatMap((word) => findNearby(word.text, options));
  return [...new Set(words.map(({ word }) => index.words[word] ?? ''))].slice(0, MAX_NEAREST_WORDS);
}
