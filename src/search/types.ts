/**
 * The words the search folder and its callers share: what goes into an index, what may be asked of it,
 * and what it answers. Types only; nothing here runs.
 */

/** One entry as search sees it. Every text is plain text: no Markdown, no HTML. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  /** Other names of the same thing, each searched as strongly as the title. */
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly body?: string;
}

/** Words and phrases that mean the same. */
export interface SynonymGroup {
  readonly terms: readonly string[];
  /** Those of `terms` with other meanings too: they expand only beside another word of the group. */
  readonly ambiguous?: readonly string[];
}

/** How one search differs from the usual. */
export interface SearchOptions {
  /** Most results to return, best first; `Infinity` for all. Default 20. */
  readonly limit?: number;
  /** Whether the last word may be half typed. Default true; a space after the word says it is whole. */
  readonly prefix?: boolean;
  /** Whether to widen by the index's synonym groups. Default true. */
  readonly synonyms?: boolean;
  /** Whether to mend misspelt words. False for "search instead for …". Default true. */
  readonly correct?: boolean;
  /**
   * Whether to leave out what only shares a word with the query, and answer with nothing when nothing fits. For
   * readers; a judge of the ranking wants the whole list. Default false.
   */
  readonly floor?: boolean;
  /** Says which documents count at all: `results` and `total` hold no others. */
  readonly filter?: (id: string, documentNumber: number) => boolean;
}

/** One found document; scores compare only within one response. */
export interface SearchResult {
  readonly id: string;
  readonly score: number;
}

/** One mended word: as typed, and as searched. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** The answer to one search. */
export interface SearchResponse {
  /** Best first, at most `limit`. */
  readonly results: readonly SearchResult[];
  /** How many documents matched, beyond `limit` too. */
  readonly total: number;
  readonly corrections: readonly Correction[];
  /** The query with its corrections in place; null when there are none. */
  readonly correctedQuery: string | null;
  /** What to mark in texts: lower-case words, `"prefix*"`, and phrases with spaces; see `highlight`. */
  readonly terms: readonly string[];
  /** Words of the index near to those it does not know; only when nothing was found. */
  readonly nearestWords: readonly string[];
  /** Query words that no document holds in any form, as typed. */
  readonly unknownWords: readonly string[];
}

/** An opened index. */
export interface SearchEngine {
  /** How many documents the index holds. */
  readonly size: number;
  /** Finds documents for a reader's query. Any text is safe; one with no words finds nothing. */
  search(query: string, options?: SearchOptions): SearchResponse;
}
