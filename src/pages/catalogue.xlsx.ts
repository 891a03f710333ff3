/** The catalogue as an Excel file. */
import type { APIRoute } from 'astro';
import { getCatalogueWorkbook } from '../data/catalogue-tables.ts';

export const GET: APIRoute = async () => new Response(await getCatalogueWorkbook());
