/** What a situation needs, stage by stage, for a plan in the browser that starts from it. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import { toSituationPlan } from '../../../model/situation-plan.ts';
import { toPlan } from '../../../model/stage-plan.ts';
import { type Situation, SITUATIONS } from '../../../vocabulary/situations.ts';

export function getStaticPaths() {
  return SITUATIONS.map((situation) => ({ params: { situation: situation.id }, props: { situation } }));
}

export const GET: APIRoute<{ readonly situation: Situation }> = async ({ props: { situation } }) =>
  Response.json(toSituationPlan(situation, toPlan(await getCatalogue(), situation)));
