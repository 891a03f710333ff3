/** Serves the files of one folder on this machine, and counts what it sends. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

export interface FileServer {
  /** With a slash at its end. */
  readonly url: string;
  /** Bytes sent so far, by the path of the file. */
  readonly sent: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/** Starts the server on a free port. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const bytes = readFileSync(join(folder, path));
      sent.set(path, (sent.get(path) ?? 0) + bytes.length);
      // Kept-alive connections break when a slow system holds up this thread for longer than the server keeps them.
      response.writeHead(200, { connection: 'close' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
