/** Measures how long systems take to build, to open and to answer, over generated documents of one number. */
import type { SearchDocument } from '../../../src/search/index.ts';
import { percentile } from './metrics.ts';
import type { BenchSystem, BuiltIndex, OpenIndex } from './systems/bench-system.ts';

/** All times in milliseconds. */
export interface SystemTimes {
  readonly system: string;
  readonly documents: number;
  readonly buildMs: number;
  readonly openMs: number;
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly gzBytes: number;
}

interface Runner {
  readonly system: BenchSystem;
  readonly built: BuiltIndex;
  readonly index: OpenIndex;
  readonly buildMs: number;
  readonly openMs: number;
  /** Best time so far, by the place of the query. */
  readonly times: Map<number, number>;
}

const LIMIT = 20;
/** Each query counts with its best time of so many rounds: what else the machine does only ever adds. */
const ROUNDS = 3;
/** After so much time a system is asked no more queries in a round. */
const BUDGET_MS = 3_000;
const WARM_UP_BUDGET_MS = 1_000;

/** Asks the systems by turns, each query of each one, and beginning with another each time, so that a busy moment hurts all alike. */
export async function timeSystems(
  systems: readonly BenchSystem[],
  documents: readonly SearchDocument[],
  queries: { readonly warmUp: readonly string[]; readonly timed: readonly string[] },
): Promise<readonly SystemTimes[]> {
  const runners: Runner[] = [];
  for (const system of systems) {
    if (documents.length <= system.maxDocuments) runners.push(await startRunner(system, documents));
  }
  await askAll(runners, queries.warmUp, WARM_UP_BUDGET_MS);
  for (const { times } of runners) times.clear();
  for (let round = 0; round < ROUNDS; round += 1) await askAll(runners, queries.timed, BUDGET_MS);
  const results = runners.map((runner) => toTimes(runner, documents.length));
  for (const { index, built } of runners) {
    await index.close?.();
    built.remove?.();
  }
  return results;
}

async function startRunner(system: BenchSystem, documents: readonly SearchDocument[]): Promise<Runner> {
  const start = performance.now();
  const built = await system.build(documents);
  const buildMs = performance.now() - start;
  const openStart = performance.now();
  const index = await built.open();
  return { system, built, index, buildMs, openMs: performance.now() - openStart, times: new Map() };
}

async function askAll(runners: readonly Runner[], queries: readonly string[], budgetMs: number) {
  const spent = new Map<Runner, number>();
  for (const [place, query] of queries.entries()) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const runner = runners[(place + turn) % runners.length] as Runner;
      const before = spent.get(runner) ?? 0;
      if (before > budgetMs) continue;
      const start = performance.now();
      await runner.index.search(query, LIMIT);
      const time = performance.now() - start;
      runner.times.set(place, Math.min(time, runner.times.get(place) ?? Infinity));
      spent.set(runner, before + time);
    }
  }
}

function toTimes({ system, built, buildMs, openMs, times: best }: Runner, documents: number): SystemTimes {
  const times = [...best.values()];
  return {
    system: system.name,
    documents,
    buildMs,
    openMs,
    queries: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.max(...times),
    gzBytes: built.gzBytes(),
  };
}
