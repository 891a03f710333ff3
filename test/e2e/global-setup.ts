/** Builds the site unless it is fresh, then serves it while the journeys run. */
import { DIST, ensureBuiltSite } from '../build/built-site.ts';
import { serveFolder } from '../../src/cli/static-server.ts';

export default async function setUp(): Promise<() => Promise<void>> {
  await ensureBuiltSite();
  const server = await serveFolder(DIST);
  process.env['SITE_ORIGIN'] = server.origin;
  return () => server.close();
}
