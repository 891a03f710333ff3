/** All figures and outcomes as one table, each with its basis, so that a sum across bases takes a decision to make. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../data/catalogue.ts';
import { toCsv } from '../../model/csv.ts';
import { toBasisGroups, toFigureTable } from '../../model/figures.ts';

export const GET: APIRoute = async () => {
  const groups = toBasisGroups(await getCatalogue());
  return new Response(toCsv(toFigureTable(groups, import.meta.env.SITE)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
