/** fuse.js over whole documents, as its manual shows it: https://www.fusejs.io */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SearchDocument } from '../../../../src/search/index.ts';
import { type BenchSystem, toGzBytes } from './bench-system.ts';

const KEYS = [
  { name: 'title', weight: 5 },
  { name: 'aliases', weight: 3 },
  { name: 'tags', weight: 3 },
  { name: 'summary', weight: 2 },
  { name: 'body', weight: 1 },
];

function makeFuse(name: string, options: IFuseOptions<SearchDocument>): BenchSystem {
  const settings = { keys: KEYS, ...options };
  return {
    name,
    maxDocuments: 10_000,
    // It takes a tenth of a second and more for one query over the real shelf.
    maxQueries: 20,
    build: (documents) => {
      const json = JSON.stringify({ documents, index: Fuse.createIndex(KEYS, documents).toJSON() });
      return {
        gzBytes: () => toGzBytes(json),
        open: () => {
          const parsed = JSON.parse(json) as {
            readonly documents: readonly SearchDocument[];
            readonly index: Parameters<typeof Fuse.parseIndex>[0];
          };
          const fuse = new Fuse(parsed.documents, settings, Fuse.parseIndex<SearchDocument>(parsed.index));
          return { search: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id) };
        },
      };
    },
  };
}

/** Its own defaults, with weights for the keys. They did better on the judged queries than a stricter threshold. */
export const FUSE = makeFuse('Fuse, default', {});

/** Word by word. The best threshold of .2, .3, .4 and .6 (its default) on the judged queries; texts are long, so the place counts nothing. */
export const FUSE_TOKENS = makeFuse('Fuse, token search', {
  useTokenSearch: true,
  ignoreLocation: true,
  threshold: 0.3,
});
