/** Everything may be read by anyone; here is the list of pages (RFC 9309, sitemaps.org). */
import type { APIRoute } from 'astro';
import { toAddress } from '../data/product-files.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAddress('/sitemap-index.xml')}\n`);
