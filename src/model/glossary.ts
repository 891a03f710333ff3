/** The glossary as its page shows it: terms from A to Z, each leading to the terms it names. */
import type { GlossaryTerm } from '../vocabulary/glossary.ts';
import { inAlphabet, type LetterGroup, toLetterGroups } from './alphabet.ts';
import { glossaryUrl } from './urls.ts';

export interface GlossaryEntry extends Omit<GlossaryTerm, 'seeAlso'> {
  readonly title: string;
  /** Terms that help to understand it; without `url` when the glossary does not have the term. */
  readonly seeAlso: readonly { readonly title: string; readonly url: string | undefined }[];
}

/** Orders terms from A to Z, in groups by letter, and turns what they name into links. */
export function toGlossary(terms: readonly GlossaryTerm[]): readonly LetterGroup<GlossaryEntry>[] {
  const urls = new Map(terms.map(({ id, term }) => [term, glossaryUrl(id)]));
  const entries = terms.map((term) => ({
    ...term,
    title: term.term,
    seeAlso: term.seeAlso.map((title) => ({ title, url: urls.get(title) })),
  }));
  return toLetterGroups(inAlphabet(entries));
}
