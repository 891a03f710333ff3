/** Serves the built site on this machine: `npm start`. `PORT` names a port; otherwise 4321 or the next free one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder, type StaticServer } from './static-server.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

async function serveOnFreePort(folder: string, port: number, tries: number): Promise<StaticServer> {
  try {
    return await serveFolder(folder, port);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || tries <= 1) throw error;
    return serveOnFreePort(folder, port + 1, tries - 1);
  }
}

const folder = resolve(process.argv[2] ?? 'dist');
const chosen = process.env['PORT'];
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`No built site is in ${folder}. Run npm run build first.`);
  process.exit(1);
}
try {
  const server = await serveOnFreePort(
    folder,
    Number(chosen ?? FIRST_PORT),
    chosen === undefined ? PORTS_TRIED : 1,
  );
  console.log(`The shelf is at ${server.origin}/ (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(`The shelf cannot be served on port ${chosen ?? FIRST_PORT}: ${(error as Error).message}`);
  process.exitCode = 1;
}
