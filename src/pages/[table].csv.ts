/** The catalogue as tables for a spreadsheet: `/catalogue.csv` (products), `/lessons.csv`, `/projects.csv`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogueTables } from '../data/catalogue-tables.ts';
import { toCsv } from '../model/csv.ts';
import type { CatalogueTable } from '../model/open-data/tables.ts';

export const getStaticPaths = (async () =>
  (await getCatalogueTables()).map((table) => ({
    params: { table: table.file },
    props: { table },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly table: CatalogueTable;
}

export const GET: APIRoute<Props> = ({ props: { table } }) =>
  new Response(toCsv([table.columns.map(({ name }) => name), ...table.rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
