/** What the shelf is and where its texts are, for programs that read (llmstxt.org). */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../data/catalogue.ts';
import { toAddress } from '../data/product-files.ts';
import { toLlmsText } from '../model/open-data/llms-text.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(await getCatalogue(), toAddress));
