/**
 * `npm run bench:browser`: how soon search answers, and whether typing stays smooth, in real Chromium on generated shelves. `--quick` looks at
 * the smaller shelf once. Every order and every choice is seeded; figures depend on the machine and on what else it does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { findBrowser } from '../../browser.ts';
import { makeRandom } from '../../make/random.ts';
import { BENCH_CACHE, ensureBuiltShelf } from './built-shelf.ts';
import { describeNoise, timeWork } from './noise.ts';
import { formatFiles, formatLines } from './report.ts';
import { isMet, toLines } from './summary.ts';
import { type Condition, makeVisit, type Visit, type VisitKind, type VisitPlan } from './visit.ts';

const SEED = 1;
const CONDITIONS: readonly Condition[] = [
  { id: 'plain', words: 'this machine', cpuRate: 1, latencyMs: 0 },
  { id: 'slow', words: '4 times slower processor', cpuRate: 4, latencyMs: 0 },
  { id: 'slow-far', words: '4 times slower processor, 150 ms a request', cpuRate: 4, latencyMs: 150 },
];
const KINDS: readonly VisitKind[] = ['typing', 'key', 'rested-key'];

/** The same work timed before every visit. */
const workMs: number[] = [];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const sizes = values.quick ? [1000] : [1000, 5000];
const repetitions = values.quick ? 1 : 5;

function planVisits(entries: number): readonly VisitPlan[] {
  return Array.from({ length: repetitions }, (_, index) => index + 1).flatMap((repetition) =>
    CONDITIONS.flatMap((condition) => {
      const kinds: readonly VisitKind[] = condition.id === 'plain' ? [...KINDS, 'traced-key'] : KINDS;
      return kinds.map((kind) => ({ entries, condition, kind, repetition }));
    }),
  );
}

/** Visits in a mixed order, so that what the machine does besides falls on all alike; one visit before them warms browser and server. */
async function visitAll(browser: Browser, entries: number, folder: string): Promise<readonly Visit[]> {
  const server = await serveFolder(folder);
  const plans = makeRandom(SEED).shuffle(planVisits(entries));
  const visits: Visit[] = [];
  try {
    for (const [index, plan] of [...plans.slice(0, 1), ...plans].entries()) {
      workMs.push(timeWork());
      const visit = await makeVisit(browser, plan, server.origin);
      if (index > 0) visits.push(visit);
    }
  } finally {
    await server.close();
  }
  return visits;
}

const { executablePath, args } = findBrowser();
const loadBefore = loadavg();
const visits: Visit[] = [];
for (const entries of sizes) {
  const { folder, buildSeconds } = await ensureBuiltShelf({ entries, seed: SEED });
  if (buildSeconds !== null) console.log(`Built ${entries} entries in ${Math.round(buildSeconds)} s`);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    visits.push(...(await visitAll(browser, entries, folder)));
  } finally {
    await browser.close();
  }
}
const blocks = sizes.flatMap((entries) => CONDITIONS.map((condition) => ({ entries, condition })));
const lines = blocks.flatMap(({ entries, condition }) => {
  const block = toLines(visits, entries, condition);
  console.log(formatLines(block, `${entries.toLocaleString('en-GB')} entries, ${condition.words}`));
  return block;
});
for (const entries of sizes) {
  const example = visits.find((visit) => visit.entries === entries && visit.kind === 'typing');
  if (example) console.log(formatFiles(example));
}
console.log(`\n${describeNoise(workMs)}`);
const machine = { processors: cpus().map(({ model }) => model), loadBefore, loadAfter: loadavg(), workMs };
mkdirSync(BENCH_CACHE, { recursive: true });
const verdicts = lines.map((line) => ({ ...line, isMet: isMet(line) }));
writeFileSync(
  join(BENCH_CACHE, 'browser.json'),
  JSON.stringify({ seed: SEED, repetitions, machine, lines: verdicts, visits }, null, 2),
);
