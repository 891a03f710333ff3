/** The questions: the judged queries of the shelf, the same with slips and half typed, and the titles of entries one looks for by name. */
import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../../src/search/index.ts';
import { makeRandom } from '../../make/random.ts';
import type { Judgement } from './metrics.ts';
import { halfTyped, withSlip } from './typos.ts';

export interface JudgedQuery extends Judgement {
  readonly query: string;
  /** The kind of the judged query, as `test/fixtures/judged-queries.json` says it. */
  readonly kind: string;
}

export interface QuerySet {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

interface JudgedFile {
  readonly answerable: readonly (Omit<JudgedQuery, 'good'> & { readonly good?: readonly string[] })[];
  readonly unanswerable: readonly { readonly query: string }[];
}

const FILE = new URL('../../fixtures/judged-queries.json', import.meta.url);
const SHORT_WORDS = 2;
/** Kinds that have their slip or their half word already. */
const MANGLED_KINDS = new Set(['typo', 'prefix']);

/** Reads the judged queries. */
export function readJudgedQueries(): {
  readonly answerable: readonly JudgedQuery[];
  readonly unanswerable: readonly string[];
} {
  const { answerable, unanswerable } = JSON.parse(readFileSync(FILE, 'utf8')) as JudgedFile;
  return {
    answerable: answerable.map(({ query, kind, best, good = [] }) => ({ query, kind, best, good })),
    unanswerable: unanswerable.map(({ query }) => query),
  };
}

/** Makes the seven sets of the relevance table. A query that has no word long enough for a slip or a half is left out of that set. */
export function makeQuerySets(
  judged: readonly JudgedQuery[],
  documents: readonly SearchDocument[],
  options: { readonly seed: number; readonly titles: number },
): readonly QuerySet[] {
  const random = makeRandom(options.seed);
  const slipped = (queries: readonly JudgedQuery[]) => changed(queries, (query) => withSlip(query, random));
  const whole = judged.filter(({ kind }) => !MANGLED_KINDS.has(kind));
  const short = whole.filter(({ query }) => query.split(/\s+/u).length <= SHORT_WORDS);
  const titles = random
    .shuffle(documents)
    .slice(0, options.titles)
    .map(({ id, title }) => ({ query: title, kind: 'title', best: [id], good: [] }));
  return [
    { name: 'judged', queries: judged },
    { name: 'judged, one slip', queries: slipped(whole) },
    { name: 'short', queries: short },
    { name: 'short, one slip', queries: slipped(short) },
    { name: 'last word half typed', queries: changed(whole, halfTyped) },
    { name: 'title', queries: titles },
    { name: 'title, one slip', queries: slipped(titles) },
  ];
}

function changed(
  queries: readonly JudgedQuery[],
  change: (query: string) => string | undefined,
): readonly JudgedQuery[] {
  return queries.flatMap((judged) => {
    const query = change(judged.query);
    return query === undefined ? [] : [{ ...judged, query }];
  });
}
