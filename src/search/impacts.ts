/**
 * Weighs, at build time, how much a document is about a term: BM25F, which adds up a term's uses over the
 * fields before it lets them saturate.
 *
 * @see Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond", § 3.6
 */
import type { SearchDocument } from './types.ts';

/** One field: its texts, its weight, and how strongly long texts are held back (b, 0 to 1). */
export interface Field {
  readonly weight: number;
  readonly lengthPenalty: number;
  readonly toTexts: (document: SearchDocument) => readonly string[];
}

/** The fields of a document, strongest first. */
export const FIELDS: readonly Field[] = [
  { weight: 5, lengthPenalty: 0.4, toTexts: (document) => [document.title] },
  { weight: 3, lengthPenalty: 0.3, toTexts: (document) => document.aliases ?? [] },
  { weight: 3, lengthPenalty: 0.3, toTexts: (document) => document.tags ?? [] },
  {
    weight: 2,
    lengthPenalty: 0.5,
    toTexts: (document) => (document.summary === undefined ? [] : [document.summary]),
  },
  {
    weight: 1,
    lengthPenalty: 0.7,
    toTexts: (document) => (document.body === undefined ? [] : [document.body]),
  },
];

/** How soon further uses of a term stop counting (BM25's k1). */
const SATURATION = 2;

/** Steps an impact is rounded to: 4 bits, 1 to 15. */
const MAX_IMPACT = 15;

/**
 * Gives what one use of a term in a field counts: weight / (1 − b + b · length / mean length).
 */
export function toUseWeight(field: Field, length: number, meanLength: number): number {
  const relativeLength = meanLength === 0 ? 1 : length / meanLength;
  return field.weight / (1 - field.lengthPenalty + field.lengthPenalty * relativeLength);
}

/**
 * Rounds a term's summed use weights in a document, u, to its impact: 15 · u / (k1 + u), at least 1.
 */
export function toImpact(useWeight: number): number {
  return Math.max(1, Math.round((MAX_IMPACT * useWeight) / (SATURATION + useWeight)));
}
