/**
 * Carries a plan out over the postings: every document gets the sum of what its slots find, times a little
 * for how much of the query it covers. `evidence.ts` says which of them are results at all.
 */
import {
  createBitSum,
  createEvidence,
  isAnswered,
  LEAST_SHARE,
  toStrength,
  toUnknownTelling,
} from './evidence.ts';
import type { Plan, Slot } from './plan-query.ts';
import type { OpenedIndex } from './read-index.ts';

/** A document that matches, by number. */
export interface Match {
  readonly document: number;
  readonly score: number;
  /** Query words it covers: bit n for word n of the plan. */
  readonly covered: number;
}

/** Which matches count. */
export interface Counting {
  readonly isWanted: (document: number) => boolean;
  /** Whether only documents that fit the query count; see `evidence.ts`. */
  readonly floor: boolean;
}

/** Carries a plan out, over the documents that count. In order of first finding. */
export type Scorer = (plan: Plan, counting: Counting) => Match[];

/** How strongly covering the query counts: coverage to this power. */
const COVERAGE_POWER = 0.4;

/** Prepares to score, with room for each document that later searches use again. */
export function createScorer(index: OpenedIndex): Scorer {
  const size = index.ids.length;
  const unknown = toUnknownTelling(index);
  const room: Room = {
    totals: new Float32Array(size),
    bests: new Float32Array(size),
    evidence: new Float32Array(size),
    covered: new Uint32Array(size),
  };
  const { totals, evidence, covered } = room;

  const toLeastEvidence = (plan: Plan, found: readonly number[]): number => {
    const best = found.reduce((most, document) => Math.max(most, evidence[document] ?? 0), 0);
    return isAnswered(plan, unknown, best) ? LEAST_SHARE * best : Infinity;
  };

  return (plan, { isWanted, floor }) => {
    const found = sumSlots(index, plan, createEvidence(plan.words, unknown), room);
    const least = floor ? toLeastEvidence(plan, found) : 0;
    const toFactor = createFactor(plan);
    const matches: Match[] = [];
    for (const document of found) {
      const bits = covered[document] ?? 0;
      if ((evidence[document] ?? 0) >= least && isWanted(document)) {
        matches.push({ document, score: (totals[document] ?? 0) * toFactor(bits), covered: bits });
      }
      totals[document] = 0;
      evidence[document] = 0;
      covered[document] = 0;
    }
    return matches;
  };
}

interface Room {
  readonly totals: Float32Array;
  readonly bests: Float32Array;
  readonly evidence: Float32Array;
  readonly covered: Uint32Array;
}

/** Adds up, for each document, weight · telling · impact of the best variant of each slot, and its evidence. */
function sumSlots(
  index: OpenedIndex,
  plan: Plan,
  toEvidence: (bits: number) => number,
  room: Room,
): number[] {
  const { totals, bests, evidence, covered } = room;
  const found: number[] = [];
  for (const slot of plan.slots) {
    const best = toBestWeight(slot);
    const whole = toEvidence(slot.covers);
    for (const document of findBests(index, slot, bests)) {
      const score = bests[document] ?? 0;
      const bits = covered[document] ?? 0;
      const fresh = slot.covers & ~bits;
      if (bits === 0) found.push(document);
      covered[document] = bits | fresh;
      totals[document] = (totals[document] ?? 0) + score;
      if (fresh !== 0) {
        const gain = fresh === slot.covers ? whole : toEvidence(fresh);
        evidence[document] = (evidence[document] ?? 0) + gain * toStrength(score / best);
      }
      bests[document] = 0;
    }
  }
  return found;
}

/** Notes each document's best score over the variants of a slot, and gives the documents. */
function findBests({ starts, documents, impacts }: OpenedIndex, slot: Slot, bests: Float32Array): number[] {
  const touched: number[] = [];
  for (const { term, weight, telling } of slot.variants) {
    const end = starts[term + 1] ?? 0;
    for (let place = starts[term] ?? 0; place < end; place += 1) {
      const document = documents[place] ?? 0;
      const best = bests[document] ?? 0;
      const score = weight * telling * (impacts[place] ?? 0);
      if (best === 0) touched.push(document);
      if (score > best) bests[document] = score;
    }
  }
  return touched;
}

function toBestWeight(slot: Slot): number {
  return slot.variants.reduce((most, { weight, telling }) => Math.max(most, weight * telling), 0);
}

/** Gives the factor for the words a document covers. */
function createFactor({ words }: Plan): (covered: number) => number {
  const values = words.map((word) => word.telling);
  const total = values.reduce((sum, value) => sum + value, 0);
  return createBitSum(values, (held) => (total === 0 ? 1 : (held / total) ** COVERAGE_POWER));
}
