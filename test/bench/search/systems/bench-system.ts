/** What the bench asks of a search system: build an index, say how big it is, open it, search. */
import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '../../../../src/search/index.ts';

export interface BenchSystem {
  readonly name: string;
  /** Collections beyond this are not given to it: it would take minutes. */
  readonly maxDocuments: number;
  /** Sets of judged queries beyond this are sampled for it. */
  readonly maxQueries: number;
  readonly build: (documents: readonly SearchDocument[]) => Promise<BuiltIndex> | BuiltIndex;
}

/** An index as a server would hand it out. */
export interface BuiltIndex {
  /** What a browser would have to fetch in all, in gzipped bytes. */
  readonly gzBytes: () => number;
  readonly open: () => Promise<OpenIndex> | OpenIndex;
  /** Takes away what the index left on the disk. */
  readonly remove?: () => void;
}

export interface OpenIndex {
  /** Gives ids, best first. */
  readonly search: (query: string, limit: number) => Promise<readonly string[]> | readonly string[];
  readonly close?: () => Promise<void>;
}

/** Gives the size of text or bytes as a web server would send them: gzip at its usual level. */
export function toGzBytes(content: string | Uint8Array): number {
  return gzipSync(content).length;
}
