/**
 * The plan kept on this device. A change is applied to what is kept at that moment, so that two pages open side by side do not undo each
 * other's. Where the browser keeps nothing, the plan lasts as long as the page.
 */
import { mergePlan, type MyPlan } from '../model/my-plan.ts';
import { parseStoredPlan, type ReadPlan, toStoredPlan } from '../model/stored-plan.ts';
import { PLAN_STORE, readStored, type StoreOutcome, writeStored } from './device-store.ts';

/** Where what could not be read is put aside before the plan is written over. */
const ASIDE_STORE = 'plan-not-read';

/** Why a plan is not kept, and what that means. */
export const NOT_KEPT: Readonly<Record<Exclude<StoreOutcome, 'saved'>, string>> = {
  blocked: 'This browser does not let the site keep anything on this device.',
  full: 'This browser has no room left for what the site keeps on this device.',
};

interface UnkeptPlan {
  readonly plan: MyPlan;
  /** What was kept when writing failed. */
  readonly kept: string | undefined;
}

let unkept: UnkeptPlan | undefined;

/** Gives the plan, with what could not be read of it. */
export function readPlan(): ReadPlan {
  const stored = readStored(PLAN_STORE);
  const read = parseStoredPlan(stored);
  if (!unkept) return read;
  // Another page may have kept something since.
  const isAsItWas = JSON.stringify(stored) === unkept.kept;
  return { ...read, plan: isAsItWas ? unkept.plan : mergePlan(unkept.plan, read.plan) };
}

/**
 * Changes the plan and keeps it.
 *
 * @param isKeptOrNothing whether a change that cannot be kept is not made at all; else this page goes on with it
 */
export function changePlan(
  change: (plan: MyPlan) => MyPlan,
  { isKeptOrNothing = false }: { readonly isKeptOrNothing?: boolean } = {},
): StoreOutcome {
  const { plan, lostCount, isOtherForm } = readPlan();
  const changed = change(plan);
  const stored = readStored(PLAN_STORE);
  if (lostCount > 0 || isOtherForm) writeStored(ASIDE_STORE, stored);
  const outcome = writeStored(PLAN_STORE, toStoredPlan(changed));
  if (outcome === 'saved') unkept = undefined;
  else if (!isKeptOrNothing) unkept = { plan: changed, kept: JSON.stringify(stored) };
  return outcome;
}

/** Tells whether this page goes on with a plan that the browser did not keep. */
export function isPlanUnkept(): boolean {
  return unkept !== undefined;
}
