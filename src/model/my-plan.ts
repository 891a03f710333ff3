/**
 * A reader's own plan: what they put in it, in what order, with what they ticked and wrote. Kept on their device, never sent. Every change is a
 * function from a plan to a plan, so that two pages open side by side can each apply theirs to what is kept.
 */
import type { SituationId } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';

/** Of a lesson: whether it was considered. */
export type Verdict = 'considered' | 'does-not-apply';

/** One product or lesson in a plan; it stands there once. */
export interface PlanItem {
  /** `P-014` or `L-031`. */
  readonly shelfmark: string;
  readonly stageId: StageId;
  readonly isDone: boolean;
  /** What the reader wrote, as typed; at most 5,000 characters. */
  readonly note: string;
  /** Of a lesson: whether it was considered; undefined while nobody said. */
  readonly verdict: Verdict | undefined;
  /** Why, as typed; at most 1,000 characters. */
  readonly reason: string;
}

/** A plan; items of one stage stand in the reader's order. */
export interface MyPlan {
  readonly situationId: SituationId | undefined;
  /** `YYYY-MM-DD`, the day work starts; milestones are worked out from it. */
  readonly startDate: string | undefined;
  readonly items: readonly PlanItem[];
}

/** What a reader may say of an item. */
export type ItemWords = Pick<PlanItem, 'isDone' | 'note' | 'verdict' | 'reason'>;

/** Items that a plan holds at most. */
export const MAX_PLAN_ITEMS = 300;
/** Characters as a reader counts them: an emoji is one or few. */
export const MAX_NOTE_CHARS = 5000;
export const MAX_REASON_CHARS = 1000;

export const EMPTY_PLAN: MyPlan = { situationId: undefined, startDate: undefined, items: [] };

/** Makes an item about which nothing is said yet. */
export function toPlanItem(shelfmark: string, stageId: StageId): PlanItem {
  return { shelfmark, stageId, isDone: false, note: '', verdict: undefined, reason: '' };
}

/** Gives the item with that shelfmark; undefined if the plan lacks it. */
export function findItem(plan: MyPlan, shelfmark: string): PlanItem | undefined {
  return plan.items.find((item) => item.shelfmark === shelfmark);
}

/** Puts an item at the end of its stage. A plan that has it, or is full, stays as it is. */
export function addItem(plan: MyPlan, item: PlanItem): MyPlan {
  if (plan.items.length >= MAX_PLAN_ITEMS || findItem(plan, item.shelfmark)) return plan;
  return { ...plan, items: [...plan.items, item] };
}

/** Takes an item out. */
export function removeItem(plan: MyPlan, shelfmark: string): MyPlan {
  return { ...plan, items: plan.items.filter((item) => item.shelfmark !== shelfmark) };
}

/** Puts a removed item back where it stood; `place` counts all items from 0. */
export function putBackItem(plan: MyPlan, item: PlanItem, place: number): MyPlan {
  if (addItem(plan, item) === plan) return plan;
  return { ...plan, items: plan.items.toSpliced(place, 0, item) };
}

/** Changes places with the neighbour in the same stage; the first stays when moved up, the last when moved down. */
export function moveItem(plan: MyPlan, shelfmark: string, direction: 'up' | 'down'): MyPlan {
  const item = findItem(plan, shelfmark);
  const peers = plan.items.filter(({ stageId }) => stageId === item?.stageId);
  const neighbour = item && peers[peers.indexOf(item) + (direction === 'up' ? -1 : 1)];
  if (!neighbour) return plan;
  const swap = (one: PlanItem) => (one === item ? neighbour : one === neighbour ? item : one);
  return { ...plan, items: plan.items.map(swap) };
}

/** Puts an item at the end of another stage. */
export function moveToStage(plan: MyPlan, shelfmark: string, stageId: StageId): MyPlan {
  const item = findItem(plan, shelfmark);
  if (!item || item.stageId === stageId) return plan;
  return { ...plan, items: [...plan.items.filter((one) => one !== item), { ...item, stageId }] };
}

/** Changes what the reader says of an item. Words past their limit are left out, never half a character. */
export function describeItem(plan: MyPlan, shelfmark: string, words: Partial<ItemWords>): MyPlan {
  const change = (item: PlanItem) =>
    item.shelfmark === shelfmark ? withinLimits({ ...item, ...words }) : item;
  return { ...plan, items: plan.items.map(change) };
}

/** Cuts what is said of an item to its limits. */
export function withinLimits(item: PlanItem): PlanItem {
  return {
    ...item,
    note: cutText(item.note, MAX_NOTE_CHARS),
    reason: cutText(item.reason, MAX_REASON_CHARS),
  };
}

/** Counts the characters of a text; an emoji outside the basic plane is one. */
export function countChars(text: string): number {
  return [...text].length;
}

/** Gives the items of each of these stages, in the order of the stages; a stage without items is there, empty. */
export function groupByStage(
  plan: MyPlan,
  stageIds: readonly StageId[],
): readonly { readonly stageId: StageId; readonly items: readonly PlanItem[] }[] {
  return stageIds.map((stageId) => ({
    stageId,
    items: plan.items.filter((item) => item.stageId === stageId),
  }));
}

/**
 * Adds what another plan has and this one lacks, each at the end of its stage. Nothing that the reader said is changed; situation and start
 * date come over only where there are none.
 */
export function mergePlan(plan: MyPlan, other: MyPlan): MyPlan {
  return {
    situationId: plan.situationId ?? other.situationId,
    startDate: plan.startDate ?? other.startDate,
    items: other.items.reduce(addItem, plan).items,
  };
}

/**
 * Joins what two pages wrote of one note at the same time.
 *
 * @param base what both began with
 * @example mergeText('', 'mine', 'theirs') // 'theirs\n\nmine'
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  return mine === base ? theirs : `${theirs}\n\n${mine}`;
}

function cutText(text: string, limit: number): string {
  return text.length <= limit ? text.toWellFormed() : [...text].slice(0, limit).join('').toWellFormed();
}
