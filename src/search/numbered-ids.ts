/**
 * Looks a document up by its number: where ids are letters and a number ("L-066"), a query that is nothing but
 * one of them, however loosely written ("l66", "L 066"), asks for that document alone.
 */
import type { OpenedIndex } from './read-index.ts';

/** Gives the document a query names by its id; −1 for none. */
export type NumberedIdFinder = (query: string) => number;

const NUMBERED_ID = /^\s*([a-z]{1,4})[\s.‐‑–-]{0,3}0*(\d{1,9})\s*$/iu;

/** Prepares to look documents up; the ids are read when they are first needed. */
export function createNumberedIdFinder(index: OpenedIndex): NumberedIdFinder {
  let documents: ReadonlyMap<string, number> | undefined;
  return (query) => {
    const key = toKey(query);
    if (key === undefined) return -1;
    documents ??= toDocuments(index.ids);
    return documents.get(key) ?? -1;
  };
}

function toDocuments(ids: readonly string[]): Map<string, number> {
  const documents = new Map<string, number>();
  for (const [document, id] of ids.entries()) {
    const key = toKey(id);
    if (key !== undefined && !documents.has(key)) documents.set(key, document);
  }
  return documents;
}

function toKey(text: string): string | undefined {
  const [, letters, number] = NUMBERED_ID.exec(text) ?? [];
  return letters && number ? letters.toLowerCase() + number : undefined;
}
