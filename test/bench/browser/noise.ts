/** How much else the machine does while we measure: the same small work, timed again and again, takes longer when it has to share. */

const ROUNDS = 4_000_000;
const TIMES = 3;

/** Times the small work, in ms: the shortest of a few times, so that only what goes on for longer counts. */
export function timeWork(): number {
  return Math.min(...Array.from({ length: TIMES }, timeOnce));
}

function timeOnce(): number {
  const begun = performance.now();
  let state = 1;
  for (let round = 0; round < ROUNDS; round += 1) state = Math.imul(state ^ round, 0x5bd1e995) >>> 1;
  if (state < 0) throw new RangeError('The work was not done.');
  return performance.now() - begun;
}

/** Says in a sentence how steady the times were. */
export function describeNoise(timesMs: readonly number[]): string {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const [best = 0, median = 0, worst = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const times = (value: number) => `${(value / best).toFixed(1)} times`;
  return `The same small work took ${times(median)} its shortest time at the median and ${times(worst)} at worst: near 1, the machine was quiet.`;
}
