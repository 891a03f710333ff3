/** Which other entries stand close to one: those that share most of what it is about. */
import type { Entry } from './entry.ts';

/** Weights of what two entries can share; a shared first theme counts most. */
const WEIGHTS = { firstTheme: 3, theme: 2, situation: 1, stage: 1, borough: 2 } as const;

/**
 * Gives up to `limit` entries nearest to `entry`, nearest first, equal ones in shelf order. `exclude` holds addresses of entries that the
 * page names already.
 */
export function relatedTo<Item extends Entry>(
  entry: Entry,
  { among, limit, exclude }: { among: readonly Item[]; limit: number; exclude: readonly string[] },
): readonly Item[] {
  return among
    .filter((other) => other.url !== entry.url && !exclude.includes(other.url))
    .map((other, order) => ({ other, order, closeness: closeness(entry, other) }))
    .filter((candidate) => candidate.closeness >= WEIGHTS.firstTheme + WEIGHTS.theme)
    .toSorted((a, b) => b.closeness - a.closeness || a.order - b.order)
    .slice(0, limit)
    .map((candidate) => candidate.other);
}

function closeness(a: Entry, b: Entry): number {
  return (
    (a.themes[0] === b.themes[0] ? WEIGHTS.firstTheme : 0) +
    WEIGHTS.theme * shared(a.themes, b.themes) +
    WEIGHTS.situation * shared(a.situations, b.situations) +
    WEIGHTS.stage * shared(a.stages, b.stages) +
    WEIGHTS.borough * shared(a.boroughs, b.boroughs)
  );
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((id) => b.includes(id)).length;
}
