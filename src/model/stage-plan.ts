/**
 * What to read, take and answer at one stage of a situation: the one place that decides it, for plan pages, packs and exports alike.
 */
import type { LessonKindId } from '../vocabulary/lesson-kinds.ts';
import type { Duration, Situation } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import type { Entry } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

/** What can go wrong is read before what went well. */
const READING_ORDER: readonly LessonKindId[] = [
  'pitfall',
  'legal-ruling',
  'warning-sign',
  'research-finding',
  'market-insight',
  'worked-well',
];
const MAX_LESSONS = 8;
const MAX_PRODUCTS = 10;

export interface StagePlan {
  readonly stageId: StageId;
  /** Questions to answer before leaving the stage. */
  readonly gateQuestions: readonly string[];
  readonly duration: Duration | undefined;
  /** Lessons to read first, warnings before successes; at most 8. */
  readonly lessons: readonly Lesson[];
  /** Products in order of use, each after those it requires; at most 10 and what they require. */
  readonly products: readonly Product[];
}

/** What a plan chooses from: everything on the shelf. */
export interface PlanShelf {
  readonly lessons: readonly Lesson[];
  readonly products: readonly Product[];
}

/** Plans one stage of a situation. Entries chosen for the situation come first, then those that are about fewest other situations. */
export function toStagePlan(shelf: PlanShelf, situation: Situation, stageId: StageId): StagePlan {
  const fits = (entry: Entry) => entry.stages.includes(stageId) && entry.situations.includes(situation.id);
  const isChosen = (ids: readonly string[]) => (entry: Entry) =>
    fits(entry) || (entry.stages.includes(stageId) && ids.includes(entry.id));
  const lessons = byCloseness(
    shelf.lessons.filter(isChosen(situation.firstLessons)),
    situation.firstLessons,
  ).slice(0, MAX_LESSONS);
  const products = byCloseness(
    shelf.products.filter(isChosen(situation.keyProducts)),
    situation.keyProducts,
  ).slice(0, MAX_PRODUCTS);
  return {
    stageId,
    gateQuestions: situation.gateQuestions[stageId] ?? [],
    duration: situation.typicalDurations[stageId],
    lessons: lessons.toSorted((a, b) => READING_ORDER.indexOf(a.kind) - READING_ORDER.indexOf(b.kind)),
    products: afterWhatTheyRequire(products, shelf.products),
  };
}

/** Plans every stage of a situation, in the order in which it takes them. */
export function toPlan(shelf: PlanShelf, situation: Situation): readonly StagePlan[] {
  return situation.stageOrder.map((stageId) => toStagePlan(shelf, situation, stageId));
}

/** Orders by place among the chosen ids, then by how few situations an entry is about; equal ones stay in shelf order. */
function byCloseness<Item extends Entry>(entries: readonly Item[], chosen: readonly string[]): Item[] {
  const rank = ({ id }: Item) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  return entries.toSorted((a, b) => rank(a) - rank(b) || a.situations.length - b.situations.length);
}

/** Puts each product after those it requires, which come in if they were not chosen. The check refuses a circle. */
function afterWhatTheyRequire(chosen: readonly Product[], all: readonly Product[]): readonly Product[] {
  const byId = new Map(all.map((product) => [product.id, product]));
  const placed = new Map<string, Product>();
  const place = (product: Product, above: readonly string[]): void => {
    if (placed.has(product.id) || above.includes(product.id)) return;
    for (const { id } of product.requires) {
      const required = byId.get(id);
      if (required) place(required, [...above, product.id]);
    }
    placed.set(product.id, product);
  };
  for (const product of chosen) place(product, []);
  return [...placed.values()];
}
