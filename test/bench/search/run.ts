/**
 * Measures search beside its peers: relevance on the judged queries of the shelf, latency over generated shelves, bytes. Prints tables and
 * writes `.cache/bench/search.json`. Everything is seeded; only times differ between runs. `--quick` leaves out the large shelves.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SearchDocument } from '../../../src/search/index.ts';
import { generateDocuments, makeTextModel } from '../generated-documents.ts';
import { readShelfDocuments } from '../shelf-documents.ts';
import { makeLatencyQueries } from './latency-queries.ts';
import { type SystemTimes, timeSystems } from './latency.ts';
import { makeQuerySets, readJudgedQueries } from './query-sets.ts';
import { evenSample, type RelevanceQuestions, scoreSystem, type SystemScore } from './relevance.ts';
import { formatReport } from './report.ts';
import { measureScripts } from './scripts.ts';
import { FUSE, FUSE_TOKENS } from './systems/fuse.ts';
import { MINI_SEARCH } from './systems/mini-search.ts';
import { ORAMA } from './systems/orama.ts';
import { OURS, OURS_PLAIN, OURS_WITHOUT_FLOOR } from './systems/ours.ts';
import { measurePagefindQueries, PAGEFIND } from './systems/pagefind.ts';

const SEED = 20261123;
const IS_QUICK = process.argv.includes('--quick');
const SIZES = IS_QUICK ? [300, 1_500] : [300, 1_500, 10_000, 50_000];
const QUERIES = IS_QUICK ? 100 : 300;
const WARM_UP_QUERIES = 60;
const TITLES = 100;
const PAGEFIND_QUERIES = 15;

const PEERS = [MINI_SEARCH, ORAMA, PAGEFIND, FUSE, FUSE_TOKENS];
const OUTPUT = new URL('../../../.cache/bench/search.json', import.meta.url);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function judge(
  documents: readonly SearchDocument[],
  questions: RelevanceQuestions,
): Promise<readonly SystemScore[]> {
  const scores: SystemScore[] = [];
  for (const system of [OURS, OURS_WITHOUT_FLOOR, OURS_PLAIN, ...PEERS]) {
    say(`Relevance: ${system.name}`);
    const isSampled = system.maxQueries !== Infinity;
    scores.push(
      await scoreSystem(system, documents, questions, isSampled ? { name: `${system.name}*` } : {}),
    );
  }
  const sampled = { name: 'Ours, no floor*', maxQueries: FUSE.maxQueries };
  return [...scores, await scoreSystem(OURS_WITHOUT_FLOOR, documents, questions, sampled)];
}

async function time(shelf: readonly SearchDocument[], judged: readonly string[]) {
  const model = makeTextModel(shelf);
  const times: SystemTimes[] = [];
  for (const size of SIZES) {
    say(`Times: ${size} documents`);
    const documents = generateDocuments(size, SEED, model);
    const ask = (seed: number, count: number) => makeLatencyQueries(judged, documents, { seed, count });
    const queries = { warmUp: ask(SEED + 1, WARM_UP_QUERIES), timed: ask(SEED, QUERIES) };
    times.push(...(await timeSystems([OURS, ...PEERS], documents, queries)));
  }
  return times;
}

async function measureShelf(documents: readonly SearchDocument[]) {
  const sizes = [];
  for (const system of [OURS, ...PEERS.filter((peer) => peer !== FUSE_TOKENS)]) {
    const built = await system.build(documents);
    sizes.push({ name: system.name, gzBytes: built.gzBytes() });
    built.remove?.();
  }
  return sizes;
}

const start = performance.now();
const shelf = readShelfDocuments();
const { answerable, unanswerable } = readJudgedQueries();
const sets = makeQuerySets(answerable, shelf, { seed: SEED, titles: TITLES });
const judged = answerable.map(({ query }) => query);
const report = {
  seed: SEED,
  shelfDocuments: shelf.length,
  relevance: await judge(shelf, { sets, unanswerable }),
  latency: await time(shelf, judged),
  shelfBytes: await measureShelf(shelf),
  scripts: await measureScripts(shelf),
  pagefindQueryBytes: await measurePagefindQueries(shelf, evenSample(judged, PAGEFIND_QUERIES)),
};
mkdirSync(new URL('.', OUTPUT), { recursive: true });
writeFileSync(OUTPUT, `${JSON.stringify(report, undefined, 2)}\n`);
console.log(formatReport(report));
console.log(
  `\n* An even sample of ${FUSE.maxQueries} queries a set, because Fuse is slow over whole documents.`,
);
say(`Took ${((performance.now() - start) / 1000).toFixed(0)} s; figures in ${fileURLToPath(OUTPUT)}`);
