/** What plans know of the entries of one run of shelfmarks. */
import type { APIRoute } from 'astro';
import { getPlanRecordFiles } from '../../../data/plan-records.ts';
import type { PlanRecord } from '../../../model/plan-record.ts';

export async function getStaticPaths() {
  const files = await getPlanRecordFiles();
  return [...files].map(([name, records]) => ({ params: { name }, props: { records } }));
}

export const GET: APIRoute<{ readonly records: readonly PlanRecord[] }> = ({ props: { records } }) =>
  Response.json(records);
