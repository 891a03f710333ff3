/** A site that serves the files of search of a made-up shelf, in the place of the browser's `fetch`. */
import { vi } from 'vitest';
import type { Lesson } from '../../src/model/lesson.ts';
import type { Product } from '../../src/model/product.ts';
import { type SearchSet, toSearchAddresses } from '../../src/model/search-addresses.ts';
import { toSearchFiles } from '../../src/model/search-files.ts';
import { toShelfFile } from '../../src/model/shelf-file.ts';
import { buildIndex } from '../../src/search/index.ts';
import { makeProduct } from './shelf.ts';

export interface SearchSite {
  readonly set: SearchSet;
  /** Paths without the version's folder, as they were asked for. */
  readonly asked: string[];
  /** What the site answers by address; tests may take files away or change them. */
  readonly files: Map<string, BodyInit>;
}

/** Serves these entries; a split set has an index with bodies of its own. `vi.unstubAllGlobals()` ends it. */
export function serveSearch(entries: readonly (Product | Lesson)[], { isSplit = false } = {}): SearchSite {
  const version = 'abc123';
  const made = toSearchFiles(entries, {
    buildIndex,
    firstAnswerBytes: isSplit ? 1 : Infinity,
    toSentBytes: ({ length }) => length,
  });
  const at = toSearchAddresses(version);
  const files = new Map<string, BodyInit>([
    [at.words, new Uint8Array(made.words)],
    [at.shelf, JSON.stringify(toShelfFile(made.items, { version, isSplit }))],
    ...made.cards.map((part, file) => [at.cards(file), JSON.stringify(part)] as const),
    ...made.texts.map((part, file) => [at.texts(file), JSON.stringify(part)] as const),
  ]);
  if (made.allWords) files.set(at.allWords, new Uint8Array(made.allWords));
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address.replace(`/search/${version}/`, ''));
    const body = files.get(address);
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
  });
  return { set: { version, size: entries.length }, asked, files };
}

/** Makes so many products; the bodies of all name their number in words that nothing else holds. */
export function makeProducts(count: number): Product[] {
  return Array.from({ length: count }, (_, at) => ({
    ...makeProduct(
      { title: `Guide number ${at + 1}`, summary: 'A guide for library services.' },
      `It has a body about zebra${at + 1} and much else.`,
    ),
    shelfmark: `P-${String(at + 1).padStart(3, '0')}`,
  }));
}
