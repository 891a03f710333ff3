/** Turns what was measured into tables. */
import { mean, percentile } from './metrics.ts';
import type { SystemTimes } from './latency.ts';
import type { SetScore, SystemScore } from './relevance.ts';
import { formatKb, formatMs, formatScore, formatTable } from './table.ts';

/** Everything that one run measured. */
export interface BenchReport {
  readonly seed: number;
  readonly shelfDocuments: number;
  readonly relevance: readonly SystemScore[];
  readonly latency: readonly SystemTimes[];
  readonly shelfBytes: readonly { readonly name: string; readonly gzBytes: number }[];
  readonly scripts: readonly { readonly name: string; readonly gzBytes: number }[];
  /** What Pagefind fetches of its index for one query, over several. */
  readonly pagefindQueryBytes: readonly number[];
}

/** Writes the report for a terminal. */
export function formatReport(report: BenchReport): string {
  return [
    scoreTable('Relevance, nDCG@10', report.relevance, 'sets', ({ ndcgAt10 }) => ndcgAt10),
    scoreTable('Relevance, success@3', report.relevance, 'sets', ({ successAt3 }) => successAt3),
    scoreTable(
      'Share of queries that find nothing',
      report.relevance,
      'sets',
      ({ zeroResults }) => zeroResults,
    ),
    scoreTable('Judged queries by kind, nDCG@10', report.relevance, 'kinds', ({ ndcgAt10 }) => ndcgAt10),
    scoreTable(
      'Judged queries by kind, success@3',
      report.relevance,
      'kinds',
      ({ successAt3 }) => successAt3,
    ),
    falseHitTable(report.relevance),
    latencyTable(report.latency),
    ratioTable(report.latency),
    byteTable(report),
  ].join('\n\n');
}

/** One row a set of queries, one column a system, and the mean of the sets. */
function scoreTable(
  heading: string,
  scores: readonly SystemScore[],
  part: 'sets' | 'kinds',
  pick: (score: SetScore) => number,
): string {
  const shown = scores.filter((score) => score[part].length > 0);
  const rows = (shown[0]?.[part] ?? []).map(({ set, queries }, place) => [
    `${set} (${queries})`,
    ...shown.map((score) => formatScore(pick(score[part][place] as SetScore))),
  ]);
  const means = shown.map((score) => formatScore(mean(score[part].map(pick))));
  return formatTable(heading, ['', ...shown.map(({ system }) => system)], [...rows, ['mean', ...means]]);
}

function falseHitTable(scores: readonly SystemScore[]): string {
  return formatTable(
    'Share of the queries that the shelf cannot answer for which something is found',
    ['', 'false hits'],
    scores.map(({ system, falseHits }) => [system, formatScore(falseHits)]),
  );
}

function latencyTable(times: readonly SystemTimes[]): string {
  return formatTable(
    'Times in ms over generated documents; of each query the best of three rounds',
    ['documents', 'system', 'build', 'open', 'queries', 'p50', 'p95', 'max', 'index kB gz', 'kB a 1,000'],
    times.map((row) => [
      String(row.documents),
      row.system,
      ...[row.buildMs, row.openMs].map((value) => value.toFixed(0)),
      String(row.queries),
      ...[row.p50, row.p95, row.max].map(formatMs),
      formatKb(row.gzBytes),
      formatKb((row.gzBytes / row.documents) * 1000),
    ]),
  );
}

function ratioTable(times: readonly SystemTimes[]): string {
  const sizes = [...new Set(times.map(({ documents }) => documents))];
  const find = (documents: number, name: string) =>
    times.find((row) => row.documents === documents && row.system.startsWith(name));
  return formatTable(
    'p95 of ours as a share of the p95 of MiniSearch (the bar: at most 1)',
    ['documents', 'share'],
    sizes.map((size) => [
      String(size),
      formatScore((find(size, 'Ours')?.p95 ?? Number.NaN) / (find(size, 'MiniSearch')?.p95 ?? Number.NaN)),
    ]),
  );
}

function byteTable({ shelfDocuments, shelfBytes, scripts, pagefindQueryBytes }: BenchReport): string {
  const kb = ({ name, gzBytes }: { name: string; gzBytes: number }) => [name, formatKb(gzBytes)];
  const index = formatTable(
    `Index of the real shelf (${shelfDocuments} documents), all that can be fetched`,
    ['', 'kB gz'],
    [
      ...shelfBytes.map(kb),
      ['Pagefind, for one query (median)', formatKb(percentile(pagefindQueryBytes, 0.5))],
    ],
  );
  return `${index}\n\n${formatTable('Script in the browser', ['', 'kB gz'], scripts.map(kb))}`;
}
