/**
 * The public face of search: build an index, open it, ask it. Code for the browser imports `open-index.ts`
 * and `highlight.ts` themselves, so that the writer and its stemmer are never sent.
 */
export { buildIndex, type BuildOptions } from './build-index.ts';
export { SearchIndexError } from './index-format.ts';
export { openIndex } from './open-index.ts';
export type {
  Correction,
  SearchDocument,
  SearchEngine,
  SearchOptions,
  SearchResponse,
  SearchResult,
  SynonymGroup,
} from './types.ts';
