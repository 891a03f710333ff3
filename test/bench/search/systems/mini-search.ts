/** MiniSearch, set as an expert would: https://lucaong.github.io/minisearch/ */
import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../../../src/search/index.ts';
import { type BenchSystem, toGzBytes } from './bench-system.ts';
import { COMMON_WORDS } from './common-words.ts';

const commonWords = new Set(COMMON_WORDS);

/**
 * The best of some sixty settings on the judged queries, which favours it: boosts of five strengths, fuzziness from .15 to .3, its weights
 * for fuzzy and half-typed words, BM25 constants, common words in or out, a stemmer or none (it does worse with one: endings are near
 * enough for its fuzziness), "all words first, then any".
 */
const OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'aliases', 'summary', 'tags', 'body'],
  processTerm: (term) => {
    const word = term.toLowerCase();
    return commonWords.has(word) ? null : word;
  },
  searchOptions: {
    boost: { title: 3, aliases: 2, tags: 2, summary: 1.5, body: 1 },
    combineWith: 'OR',
    fuzzy: (term) => (term.length >= 4 ? 0.25 : false),
    prefix: (_, place, terms) => place === terms.length - 1,
  },
};

export const MINI_SEARCH: BenchSystem = {
  name: 'MiniSearch',
  maxDocuments: Infinity,
  maxQueries: Infinity,
  build: (documents) => {
    const index = new MiniSearch<SearchDocument>(OPTIONS);
    index.addAll(documents);
    const json = JSON.stringify(index);
    return {
      gzBytes: () => toGzBytes(json),
      open: () => {
        const opened = MiniSearch.loadJSON<SearchDocument>(json, OPTIONS);
        return {
          search: (query, limit) =>
            opened
              .search(query)
              .slice(0, limit)
              .map(({ id }) => id as string),
        };
      },
    };
  },
};
