/** Every entry in short, in shelf order, for drawing search results. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../data/catalogue.ts';
import { toCard } from '../../model/card.ts';

export const GET: APIRoute = async () => {
  const { entries } = await getCatalogue();
  return Response.json(entries.map(toCard));
};
