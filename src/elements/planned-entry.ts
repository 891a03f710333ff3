/** Puts one entry in the plan, or takes it out, from any page. Fetched when a reader first does so. */
import { addItem, findItem, MAX_PLAN_ITEMS, removeItem, toPlanItem } from '../model/my-plan.ts';
import { STAGE_IDS, type StageId } from '../vocabulary/stages.ts';
import { changePlan, NOT_KEPT, readPlan } from './device-plan.ts';
import { loadRecords } from './plan-shelf.ts';

export interface PlannedChange {
  /** What happened, to be said. */
  readonly words: string;
  readonly isDone: boolean;
}

/** Adds an entry that is not in the plan, to that stage or to its first one; takes it out if it is there. */
export async function togglePlanned(shelfmark: string, stage: string | undefined): Promise<PlannedChange> {
  const { plan } = readPlan();
  if (findItem(plan, shelfmark)) return remove(shelfmark);
  if (plan.items.length >= MAX_PLAN_ITEMS)
    return { words: `Your plan is full: it holds ${MAX_PLAN_ITEMS} items.`, isDone: false };
  const item = toPlanItem(shelfmark, await toStage(shelfmark, stage));
  const outcome = changePlan((now) => addItem(now, item), { isKeptOrNothing: true });
  return outcome === 'saved'
    ? { words: `${shelfmark} added to your plan.`, isDone: true }
    : { words: `${shelfmark} was not added. ${NOT_KEPT[outcome]}`, isDone: false };
}

function remove(shelfmark: string): PlannedChange {
  const note = findItem(readPlan().plan, shelfmark)?.note;
  if (note)
    return {
      words: `${shelfmark} stays: you wrote a note on it. To take it out, go to My plan.`,
      isDone: false,
    };
  const outcome = changePlan((now) => removeItem(now, shelfmark), { isKeptOrNothing: true });
  return outcome === 'saved'
    ? { words: `${shelfmark} taken out of your plan.`, isDone: true }
    : { words: `${shelfmark} was not taken out. ${NOT_KEPT[outcome]}`, isDone: false };
}

async function toStage(shelfmark: string, stage: string | undefined): Promise<StageId> {
  const given = STAGE_IDS.find((id) => id === stage);
  if (given) return given;
  const { records } = await loadRecords([shelfmark]);
  return records.get(shelfmark)?.stages[0] ?? STAGE_IDS[0];
}
