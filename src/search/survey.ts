/**
 * Goes through all texts once, before anything is weighed, for what only the whole shelf can tell: which
 * words are acronyms, which are compounds, and how long the fields usually are.
 */
import { addCompounds, type Compounds } from './compounds.ts';
import { FIELDS } from './impacts.ts';
import { isStopWord } from './stop-words.ts';
import { countCapitals } from './term-keys.ts';
import type { SearchDocument, SynonymGroup } from './types.ts';
import { toWords, type Word } from './words.ts';

/** What all texts together say. */
export interface Survey {
  readonly acronyms: ReadonlySet<string>;
  readonly compounds: Compounds;
  /** Every word as written in a document or a synonym. */
  readonly written: ReadonlySet<string>;
  /** Mean number of words in each of `FIELDS`, over the documents that have it. */
  readonly meanLengths: readonly number[];
}

/** Surveys documents and synonyms. */
export function toSurvey(documents: readonly SearchDocument[], groups: readonly SynonymGroup[]): Survey {
  const capitals = countCapitals();
  const compounds = new Map<string, readonly string[]>();
  const written = new Set<string>();

  const survey = (text: string): Word[] => {
    const words = toWords(text);
    addCompounds(words, compounds);
    for (const word of words) {
      written.add(word.text);
      capitals.add(word.text, text.slice(word.start, word.end));
    }
    return words;
  };

  const meanLengths = FIELDS.map((field) => {
    const lengths = documents.map((document) =>
      field.toTexts(document).reduce((sum, text) => sum + toLength(survey(text)), 0),
    );
    const filled = lengths.filter((length) => length > 0);
    return filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  });
  for (const term of groups.flatMap((group) => group.terms)) {
    for (const word of toWords(term)) written.add(word.text);
  }
  return { acronyms: capitals.toAcronyms(), compounds, written, meanLengths };
}

/** Counts the words that tell something. */
export function toLength(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, word) => sum + (isStopWord(word.text) ? 0 : 1), 0);
}
