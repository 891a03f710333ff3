/** Picks the best of many matches, without sorting the rest. */
import type { Match } from './score.ts';

const BUCKETS = 512;

/**
 * Gives the best matches, best first; of equal ones the document that came first in the build.
 */
export function toTopMatches(matches: readonly Match[], count: number): Match[] {
  const chosen = matches.length > 2 * count ? keepTop(matches, count) : [...matches];
  return chosen.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, count);
}

/** Keeps at least `count` matches and few more: those in the highest buckets of score. */
function keepTop(matches: readonly Match[], count: number): Match[] {
  const highest = matches.reduce((most, match) => Math.max(most, match.score), 0);
  const toBucket = (match: Match): number => Math.floor((match.score / highest) * (BUCKETS - 1));
  const sizes = new Uint32Array(BUCKETS);
  for (const match of matches) sizes[toBucket(match)] = (sizes[toBucket(match)] ?? 0) + 1;
  let bucket = BUCKETS - 1;
  for (let held = sizes[bucket] ?? 0; held < count && bucket > 0; held += sizes[bucket] ?? 0) bucket -= 1;
  return matches.filter((match) => toBucket(match) >= bucket);
}
