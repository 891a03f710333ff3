/** Fetches what a situation needs and makes a plan of it. */
import type { MyPlan } from '../model/my-plan.ts';
import { situationPlanUrl } from '../model/plan-addresses.ts';
import { type SituationPlan, toStartingPlan } from '../model/situation-plan.ts';

/** Gives the plan that a situation starts with. @throws when it does not come */
export async function loadStartingPlan(situationId: string): Promise<MyPlan> {
  const address = situationPlanUrl(situationId);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} ${response.status}`);
  return toStartingPlan((await response.json()) as SituationPlan);
}
