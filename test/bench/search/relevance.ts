/** Asks every system the same questions over the real shelf, and says how good the answers are. */
import type { SearchDocument } from '../../../src/search/index.ts';
import { mean, ndcgAt10, successAt3 } from './metrics.ts';
import type { JudgedQuery, QuerySet } from './query-sets.ts';
import type { BenchSystem, OpenIndex } from './systems/bench-system.ts';

export interface SetScore {
  readonly set: string;
  readonly queries: number;
  readonly ndcgAt10: number;
  readonly successAt3: number;
  /** Share of the queries that found nothing. */
  readonly zeroResults: number;
}

export interface SystemScore {
  readonly system: string;
  readonly sets: readonly SetScore[];
  /** The judged queries once more, by their kind. */
  readonly kinds: readonly SetScore[];
  /** Share of the queries that the shelf cannot answer, and for which something was found all the same. */
  readonly falseHits: number;
}

export interface RelevanceQuestions {
  readonly sets: readonly QuerySet[];
  readonly unanswerable: readonly string[];
}

const LIMIT = 10;

/** Asks one system everything; one that is slow, or `options.maxQueries`, gets an even sample of each set. */
export async function scoreSystem(
  system: BenchSystem,
  documents: readonly SearchDocument[],
  { sets, unanswerable }: RelevanceQuestions,
  options: { readonly name?: string; readonly maxQueries?: number } = {},
): Promise<SystemScore> {
  const { name = system.name, maxQueries = system.maxQueries } = options;
  const built = await system.build(documents);
  const index = await built.open();
  const scores: SetScore[] = [];
  for (const set of sets) scores.push(await scoreSet(index, set.name, evenSample(set.queries, maxQueries)));
  const judged = maxQueries === Infinity ? (sets[0]?.queries ?? []) : [];
  const kinds: SetScore[] = [];
  for (const kind of new Set(judged.map((query) => query.kind))) {
    kinds.push(
      await scoreSet(
        index,
        kind,
        judged.filter((query) => query.kind === kind),
      ),
    );
  }
  const hits: number[] = [];
  for (const query of evenSample(unanswerable, maxQueries)) {
    hits.push((await index.search(query, LIMIT)).length > 0 ? 1 : 0);
  }
  await index.close?.();
  built.remove?.();
  return { system: name, sets: scores, kinds, falseHits: mean(hits) };
}

/** Gives at most so many items, spread evenly over the list. */
export function evenSample<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, place) => items[Math.floor((place * items.length) / most)] as Item);
}

async function scoreSet(index: OpenIndex, set: string, queries: readonly JudgedQuery[]): Promise<SetScore> {
  const answers = [];
  for (const judged of queries) {
    const results = await index.search(judged.query, LIMIT);
    answers.push({
      ndcg: ndcgAt10(results, judged),
      success: successAt3(results, judged),
      isEmpty: results.length === 0 ? 1 : 0,
    });
  }
  return {
    set,
    queries: queries.length,
    ndcgAt10: mean(answers.map(({ ndcg }) => ndcg)),
    successAt3: mean(answers.map(({ success }) => success)),
    zeroResults: mean(answers.map(({ isEmpty }) => isEmpty)),
  };
}
