/**
 * Opens an index and answers searches: the part of search that runs in the browser. Each search reads the
 * query (`plan-query.ts`), scores documents (`score.ts`), looks closer at the best (`title-boost.ts`), and
 * says what it did. A query that is a document's number finds that document.
 */
import { findMisplacedWord } from './misplaced-words.ts';
import { createNearbyFinder } from './nearby-words.ts';
import { createNumberedIdFinder } from './numbered-ids.ts';
import { toPlan } from './plan-query.ts';
import { readIndex } from './read-index.ts';
import { toResponse } from './response.ts';
import { createScorer } from './score.ts';
import { createWidener } from './synonyms.ts';
import { toTitleBoost } from './title-boost.ts';
import { toTopMatches } from './top-matches.ts';
import type { SearchEngine } from './types.ts';

const DEFAULT_LIMIT = 20;
/** How many of the best matches are looked at closer. */
const MAX_BOOSTED = 40;

/**
 * Opens the bytes that `buildIndex` made. The bytes must not change while the engine is in use.
 *
 * @throws {SearchIndexError} when the bytes are cut short, damaged, or of another version
 */
export function openIndex(bytes: Uint8Array): SearchEngine {
  const index = readIndex(bytes);
  const score = createScorer(index);
  const findNearby = createNearbyFinder(index);
  const findNumberedId = createNumberedIdFinder(index);
  const tools = { findNearby, widen: createWidener(index) };

  return {
    size: index.ids.length,
    search(query, options = {}) {
      const { filter, floor = false, limit = DEFAULT_LIMIT } = options;
      const isWanted = (document: number): boolean => filter?.(index.ids[document] ?? '', document) ?? true;
      let plan = toPlan(index, tools, query, options);
      const named = findNumberedId(query);
      if (named >= 0) {
        const wanted = isWanted(named) ? [{ id: index.ids[named] ?? '', score: 1 }] : [];
        return toResponse(index, findNearby, plan, {
          query,
          results: wanted.slice(0, Math.max(0, limit)),
          total: wanted.length,
        });
      }
      const counting = { isWanted, floor };
      let matches = score(plan, counting);
      const misplaced =
        options.correct === false ? undefined : findMisplacedWord(index, findNearby, plan, matches);
      if (misplaced !== undefined) {
        plan = toPlan(index, tools, query, options, misplaced);
        matches = score(plan, counting);
      }
      const top = toTopMatches(matches, Math.max(limit, MAX_BOOSTED));
      const boosted = top.map(({ document, score: plain }, place) => {
        const boost = place < MAX_BOOSTED ? toTitleBoost(index, plan, document) : 1;
        return { id: index.ids[document] ?? '', score: plain * boost };
      });
      const results = boosted.sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit));
      return toResponse(index, findNearby, plan, { query, results, total: matches.length });
    },
  };
}
