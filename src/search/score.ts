/**
 * Carries a plan out over the postings: every document gets the sum of what its slots find, times a little
 * for how much of the query it covers. Documents that hold only some word most of the shelf holds are not
 * results.
 */
import { countDocuments } from './lookup.ts';
import type { Plan } from './plan-query.ts';
import type { OpenedIndex } from './read-index.ts';

/** A document that matches, by number. */
export interface Match {
  readonly document: number;
  readonly score: number;
  /** Query words it covers: bit n for word n of the plan. */
  readonly covered: number;
}

/** Carries a plan out; `isWanted` says which documents count at all. In order of first finding. */
export type Scorer = (plan: Plan, isWanted: (document: number) => boolean) => Match[];

/** How strongly covering the query counts: coverage to this power. */
const COVERAGE_POWER = 0.4;
/** A document that covers so much of the query's telling weight is a result in any case. */
const ENOUGH_COVERAGE = 0.5;
/** With less, it must cover this much, and hold a word that no more than this share of documents hold. */
const LEAST_COVERAGE = 0.12;
const COMMON_SHARE = 0.2;

/** Prepares to score, with room for each document that later searches use again. */
export function createScorer(index: OpenedIndex): Scorer {
  const size = index.ids.length;
  const totals = new Float32Array(size);
  const bests = new Float32Array(size);
  const covered = new Uint32Array(size);

  return (plan, isWanted) => {
    const found = sumSlots(index, plan, { totals, bests, covered });
    const toFactor = createFactor(index, plan);
    const matches: Match[] = [];
    for (const document of found) {
      const bits = covered[document] ?? 0;
      const factor = toFactor(bits);
      if (factor > 0 && isWanted(document)) {
        matches.push({ document, score: (totals[document] ?? 0) * factor, covered: bits });
      }
      totals[document] = 0;
      covered[document] = 0;
    }
    return matches;
  };
}

interface Room {
  readonly totals: Float32Array;
  readonly bests: Float32Array;
  readonly covered: Uint32Array;
}

/** Adds up, for each document, weight · telling · impact of the best variant of each slot. */
function sumSlots(index: OpenedIndex, plan: Plan, { totals, bests, covered }: Room): number[] {
  const { starts, documents, impacts } = index;
  const found: number[] = [];
  for (const { covers, variants } of plan.slots) {
    const touched: number[] = [];
    for (const { term, weight, telling } of variants) {
      const end = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? 0; place < end; place += 1) {
        const document = documents[place] ?? 0;
        const best = bests[document] ?? 0;
        const score = weight * telling * (impacts[place] ?? 0);
        if (best === 0) touched.push(document);
        if (score > best) bests[document] = score;
      }
    }
    for (const document of touched) {
      if (covered[document] === 0) found.push(document);
      covered[document] = (covered[document] ?? 0) | covers;
      totals[document] = (totals[document] ?? 0) + (bests[document] ?? 0);
      bests[document] = 0;
    }
  }
  return found;
}

/** Gives the factor for the words a document covers; 0 when they are too few to make it a result. */
function createFactor(index: OpenedIndex, plan: Plan): (covered: number) => number {
  const total = plan.words.reduce((sum, word) => sum + word.telling, 0);
  const telling = plan.words.map(({ variants, weak }) => {
    if (weak) return false;
    const holding = variants.reduce((sum, { term }) => sum + countDocuments(index, term), 0);
    return holding <= Math.max(1, COMMON_SHARE * index.ids.length);
  });
  const factors = new Map<number, number>();
  return (covered) => {
    const known = factors.get(covered);
    if (known !== undefined) return known;
    const held = plan.words.filter((_, bit) => ((covered >>> bit) & 1) === 1);
    const coverage = total === 0 ? 1 : held.reduce((sum, word) => sum + word.telling, 0) / total;
    const tells = plan.words.some((_, bit) => telling[bit] === true && ((covered >>> bit) & 1) === 1);
    const enough = coverage >= ENOUGH_COVERAGE || (tells && coverage >= LEAST_COVERAGE);
    const factor = enough ? coverage ** COVERAGE_POWER : 0;
    factors.set(covered, factor);
    return factor;
  };
}
