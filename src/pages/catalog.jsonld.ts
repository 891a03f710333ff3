/** The catalogue for other catalogues (DCAT 3). */
import type { APIRoute } from 'astro';
import { getApiIndex } from '../data/open-data.ts';
import { toAddress } from '../data/product-files.ts';
import { toDcat } from '../model/open-data/dcat.ts';

export const GET: APIRoute = async () =>
  Response.json(toDcat(await getApiIndex(), toAddress), {
    headers: { 'content-type': 'application/ld+json' },
  });
