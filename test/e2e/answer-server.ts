/** A server that takes answers, for tests: it answers each post as it is told to, from another origin than the site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnswerServer {
  readonly url: string;
  /** What was posted, newest last. */
  readonly posted: readonly unknown[];
  /** How to answer from now on; a status of 0 never answers, one of -1 breaks the connection. */
  answer(status: number, body?: string): void;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startAnswerServer(): Promise<AnswerServer> {
  const posted: unknown[] = [];
  let [status, body] = [200, ''];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      if (status === -1) request.socket.destroy();
      else if (status > 0) response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/take`,
    posted,
    answer: (nextStatus, nextBody = '') => {
      [status, body] = [nextStatus, nextBody];
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
