/**
 * A plan as the device keeps it: JSON with the number of its form. What is read may come from an older version, another program or a hostile
 * hand, so each part is checked by itself: what cannot be read is counted, the rest is kept.
 */
import { SITUATION_IDS } from '../vocabulary/situation-ids.ts';
import { STAGE_IDS } from '../vocabulary/stages.ts';
import { isDay } from './calendar-date.ts';
import { addItem, EMPTY_PLAN, type MyPlan, type PlanItem, withinLimits } from './my-plan.ts';

/** Number of the form. One with another number is left alone. */
const FORM = 1;
const SHELFMARK = /^[PL]-\d{3,5}$/u;

/** A plan, and how much of what was read is not in it. */
export interface ReadPlan {
  readonly plan: MyPlan;
  /** Items that could not be read, stood there twice or were too many. */
  readonly lostCount: number;
  /** Whether it is of a form that this version does not know; then the plan is empty. */
  readonly isOtherForm: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes what is to be kept. */
export function toStoredPlan(plan: MyPlan): object {
  return { form: FORM, ...plan };
}

/** Reads what is kept; `undefined` is no plan yet. */
export function parseStoredPlan(stored: unknown): ReadPlan {
  const isOtherForm = stored !== undefined && (!isFields(stored) || stored['form'] !== FORM);
  if (!isFields(stored) || isOtherForm) return { plan: EMPTY_PLAN, lostCount: 0, isOtherForm };
  const { items: list, situationId, startDate } = stored;
  const found: readonly unknown[] = Array.isArray(list) ? list : [];
  const items = found.flatMap((value) => parseItem(value) ?? []);
  const plan = items.reduce(addItem, {
    situationId: parseSituationId(situationId),
    startDate: typeof startDate === 'string' && isDay(startDate) ? startDate : undefined,
    items: [],
  });
  return { plan, lostCount: found.length - plan.items.length, isOtherForm };
}

/** Gives the id if it is one of a situation. */
export function parseSituationId(value: unknown): MyPlan['situationId'] {
  return SITUATION_IDS.find((id) => id === value);
}

/** Tells whether a text has the form of a shelfmark; it may still be on no shelf. */
export function isShelfmark(text: unknown): text is string {
  return typeof text === 'string' && SHELFMARK.test(text);
}

function parseItem(value: unknown): PlanItem | undefined {
  if (!isFields(value)) return undefined;
  const { shelfmark, stageId: stage, isDone, note, verdict, reason } = value;
  const stageId = STAGE_IDS.find((id) => id === stage);
  if (!isShelfmark(shelfmark) || !stageId) return undefined;
  return withinLimits({
    shelfmark,
    stageId,
    isDone: isDone === true,
    note: toText(note),
    verdict: verdict === 'considered' || verdict === 'does-not-apply' ? verdict : undefined,
    reason: toText(reason),
  });
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
