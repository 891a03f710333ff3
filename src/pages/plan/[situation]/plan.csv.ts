/** The plan of a situation as a table for a spreadsheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import { toAddress } from '../../../data/product-files.ts';
import { toCsv } from '../../../model/csv.ts';
import { toPlanTable } from '../../../model/plan-table.ts';
import { toPlan } from '../../../model/stage-plan.ts';
import { type Situation, SITUATIONS } from '../../../vocabulary/situations.ts';

interface Props {
  readonly situation: Situation;
}

export const getStaticPaths = (() =>
  SITUATIONS.map((situation) => ({
    params: { situation: situation.id },
    props: { situation },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { situation } }) =>
  new Response(toCsv(toPlanTable(situation, toPlan(await getCatalogue(), situation), toAddress)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
