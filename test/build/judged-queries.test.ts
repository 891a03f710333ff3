/** Holds search to the judged queries of `test/fixtures/judged-queries.json`, on the index as it is served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { ROOT } from './built-site.ts';
import { readSearchFile } from './search-folder.ts';
import { builtSite } from './site.ts';

interface JudgedQueries {
  readonly answerable: readonly {
    readonly query: string;
    readonly kind: string;
    readonly best: readonly string[];
  }[];
  readonly unanswerable: readonly { readonly query: string }[];
}

/** Least share of answerable queries with a best entry among the first three: over all, and in each kind. */
const LEAST_SUCCESS = 0.95;
const LEAST_SUCCESS_OF_KIND = 0.88;
/** Most of the unanswerable queries that may find anything. */
const MOST_FALSE_HITS = 0.1;

const { answerable, unanswerable } = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/judged-queries.json'), 'utf8'),
) as JudgedQueries;
const engine = openIndex(new Uint8Array(readSearchFile(builtSite(), 'words.bin')));
const answers = answerable.map(({ query, kind, best }) => {
  const { results, total } = engine.search(query, { limit: 3, floor: true });
  const found = results.map(({ id }) => id);
  const failure = `${kind}: "${query}" wants ${best.join(', ')}; found ${found.join(', ') || 'nothing'}`;
  return { kind, total, failure, isSuccess: found.some((id) => best.includes(id)) };
});

function toSuccess(of: typeof answers): number {
  return of.filter(({ isSuccess }) => isSuccess).length / of.length;
}

function listFailures(of: typeof answers): string {
  return of
    .filter(({ isSuccess }) => !isSuccess)
    .map(({ failure }) => failure)
    .join('\n');
}

test('a best entry is among the first three for at least 95% of the queries', () => {
  expect(toSuccess(answers), listFailures(answers)).toBeGreaterThanOrEqual(LEAST_SUCCESS);
});

test.each([...new Set(answers.map(({ kind }) => kind))])(
  'queries of the kind "%s" do nearly as well',
  (kind) => {
    const ofKind = answers.filter((answer) => answer.kind === kind);
    expect(toSuccess(ofKind), listFailures(ofKind)).toBeGreaterThanOrEqual(LEAST_SUCCESS_OF_KIND);
  },
);

test('no query that the shelf can answer finds nothing', () => {
  expect(answers.filter(({ total }) => total === 0).map(({ failure }) => failure)).toEqual([]);
});

test('at most 10% of the queries that the shelf cannot answer find something', () => {
  const hits = unanswerable.filter(({ query }) => engine.search(query, { floor: true }).total > 0);
  const message = hits
    .map(({ query }) => `"${query}" finds ${engine.search(query, { floor: true }).results[0]?.id}`)
    .join('\n');
  expect(hits.length / unanswerable.length, message).toBeLessThanOrEqual(MOST_FALSE_HITS);
});
