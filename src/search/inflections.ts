/**
 * Finds the other forms of a word the vocabulary lacks ("outsourced" where documents say "outsourcing"),
 * without a stemmer in the browser: it cuts common endings off and looks for known words that differ by such
 * endings alone.
 */
import { countDocuments, findPrefixRange } from './lookup.ts';
import type { OpenedIndex } from './read-index.ts';

const ENDING = /(?:ations?|ings?|ments?|ions?|ers?|ors?|ied|ies|ed|es|ly|al|s|e|y)$/u;
const ENDINGS = /^(?:ations?|ings?|ments?|ions?|ers?|ors?|ied|ies|ed|es|ly|al|s|e|y|)$/u;
const DOUBLED = /([bdgklmnprt])\1$/u;
const MIN_BASE_LENGTH = 4;
const MAX_FORMS = 3;

/** Gives the numbers of up to 3 known words, or synonyms, that are forms of an unknown one; the most used first. */
export function findInflections(index: OpenedIndex, word: string): number[] {
  const base = word.replace(ENDING, '');
  if (base.length < MIN_BASE_LENGTH) return [];
  const bases = DOUBLED.test(base) && base.length < word.length ? [base, base.slice(0, -1)] : [base];
  return bases
    .flatMap((text) => findForms(index, text))
    .sort((a, b) => b.uses - a.uses || a.word - b.word)
    .slice(0, MAX_FORMS)
    .map(({ word: form }) => form);
}

function findForms(index: OpenedIndex, base: string): { readonly word: number; readonly uses: number }[] {
  const forms: { word: number; uses: number }[] = [];
  const [first, end] = findPrefixRange(index, base);
  for (let word = first; word < end; word += 1) {
    const uses = countDocuments(index, index.termOf[word] ?? 0);
    const isKnown = uses > 0 || index.hidden[word] === 0;
    if (isKnown && ENDINGS.test((index.words[word] ?? '').slice(base.length))) forms.push({ word, uses });
  }
  return forms;
}
