/** Checks between entries: nothing is called the same, and no product needs itself in the end. */
import { compareText, quote, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';
import { COLLECTION_WORDS } from './entry-index.ts';
import { readList, readText } from './field-path.ts';
import { checkVersionsUsed } from './versions.ts';
import { FILE_START } from './text-position.ts';

// `madeBy` and `organisers` may name any of these, so an id must say which one is meant.
const SHARED_IDS = ['organisations', 'boroughs', 'projects'];

/** Says which entries clash with each other. */
export function checkBetweenEntries(entries: readonly Entry[]): Problem[] {
  const sorted = entries.toSorted((a, b) => compareText(a.file, b.file));
  return [
    ...checkIds(sorted),
    ...checkShelfmarks(sorted),
    ...checkRequires(sorted),
    ...checkVersionsUsed(sorted),
  ];
}

function checkIds(entries: readonly Entry[]): Problem[] {
  const inShared = entries.filter(({ collection }) => SHARED_IDS.includes(collection));
  return inShared.flatMap((entry, index) => {
    const first = inShared.findIndex(({ id }) => id === entry.id);
    const other = inShared[first];
    if (first === index || !other) return [];
    return {
      kind: 'duplicate-id',
      file: entry.file,
      ...FILE_START,
      field: '',
      found: `${quote(entry.id)} is also the name of ${COLLECTION_WORDS[other.collection].one}, ${other.file}.`,
      expected:
        'Organisations, boroughs and projects share one set of names, because a product is made by any of them.',
      mend: `Rename one of the files, for example: ${entry.id}-${entry.collection.replace(/s$/u, '')}`,
    } as const;
  });
}

function checkShelfmarks(entries: readonly Entry[]): Problem[] {
  const marked = entries.flatMap((entry) => {
    const shelfmark = readText(entry.fields.data, ['shelfmark']);
    return shelfmark === undefined ? [] : [{ entry, shelfmark }];
  });
  return marked.flatMap(({ entry, shelfmark }, index) => {
    const first = marked.findIndex((other) => other.shelfmark === shelfmark);
    if (first === index) return [];
    return {
      kind: 'duplicate-shelfmark',
      file: entry.file,
      ...entry.fields.positionOf(['shelfmark']),
      field: 'shelfmark',
      found: `${quote(shelfmark)} is already on ${marked[first]?.entry.file ?? ''}.`,
      expected: 'A shelfmark is given once and never again.',
      mend: `The next free one is ${nextShelfmark(
        marked.map((one) => one.shelfmark),
        shelfmark.charAt(0),
      )}.`,
    } as const;
  });
}

/** Gives the shelfmark after the highest one with the letter. @example nextShelfmark(['P-009'], 'P') // 'P-010' */
export function nextShelfmark(shelfmarks: readonly string[], letter: string): string {
  const numbers = shelfmarks.flatMap((one) => (one.startsWith(`${letter}-`) ? Number(one.slice(2)) : []));
  const highest = Math.max(0, ...numbers.filter((number) => Number.isInteger(number) && number < 99_999));
  return `${letter}-${String(highest + 1).padStart(3, '0')}`;
}

function checkRequires(entries: readonly Entry[]): Problem[] {
  const products = entries.filter(({ collection }) => collection === 'products');
  const needs = new Map(
    products.map(({ id, fields }) => [
      id,
      readList(fields.data, ['requires']).filter((one) => typeof one === 'string'),
    ]),
  );
  return products.flatMap((entry) => {
    const path = findCycle(entry.id, needs);
    // Each cycle is told once, at the first of its products.
    if (!path || path.some((id) => id < entry.id)) return [];
    return {
      kind: 'requires-cycle',
      file: entry.file,
      ...entry.fields.positionOf(['requires', needs.get(entry.id)?.indexOf(path[1] ?? '') ?? 0]),
      field: 'requires',
      found: `This product needs itself in the end: ${path.join(' → ')}.`,
      expected: 'A reader must be able to begin with one of them.',
      mend: 'Take one of these products off a requires list.',
    } as const;
  });
}

/** Finds the shortest way from a product back to itself; undefined if there is none. */
function findCycle(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const current of queue) {
    for (const next of needs.get(current) ?? []) {
      if (next === start) return [...pathTo(current, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, current);
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...pathTo(before, cameFrom), end];
}
