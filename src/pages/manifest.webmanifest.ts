/** What a device needs to know to install the shelf. */
import type { APIRoute } from 'astro';
import { toWebManifest } from '../model/web-manifest.ts';

export const GET: APIRoute = () => new Response(toWebManifest());
