/**
 * Serves a built site from a folder as a good web host would: `index.html` in folders, `404.html` on a miss, the headers that its
 * `_headers` file names, text compressed, parts of files, and "not modified" for what the browser still has.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { parseByteRange } from './byte-range.ts';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';
import { isCompressible, toMediaType } from './media-types.ts';
import { type Answer, toAnswer } from './static-answer.ts';

/** Tests send queries of many thousand characters; Node's own limit is 16 kB. */
const MAX_HEADER_BYTES = 256 * 1024;

export interface StaticServer {
  /** Such as `http://localhost:40123`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Starts a server for the folder on the port, or on any free one; it listens on this machine only.
 * @throws when the port is taken, or for a `_headers` file that cannot be read
 */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const rules = readRules(join(root, '_headers'));
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) =>
    send(request, response, toAnswer(root, request.method, request.url ?? '/'), rules),
  );
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done));
  const address = server.address() as AddressInfo;
  return { origin: `http://localhost:${address.port}`, close: () => close(server) };
}

function readRules(path: string): readonly HeaderRule[] {
  return existsSync(path) ? parseHeaderRules(readFileSync(path, 'utf8')) : [];
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  rules: readonly HeaderRule[],
): void {
  const headers = { 'cache-control': 'no-cache', ...headersFor(toPath(request), rules) };
  if ('file' in answer) sendFile(request, response, answer, headers);
  else if ('location' in answer)
    response.writeHead(answer.status, { ...headers, location: answer.location }).end();
  else response.writeHead(answer.status, answer.status === 405 ? { allow: 'GET, HEAD' } : {}).end();
}

function toPath({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status }: { readonly file: string; readonly status: 200 | 404 },
  headers: Readonly<Record<string, string>>,
): void {
  const { size, mtimeMs } = statSync(file);
  const type = toMediaType(file);
  const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const all = { ...headers, 'content-type': type, etag, vary: 'accept-encoding' };
  const range = status === 200 ? parseByteRange(request.headers.range, size) : undefined;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, all).end();
  } else if (range === 'unsatisfiable') {
    response.writeHead(416, { ...all, 'content-range': `bytes */${size}` }).end();
  } else if (range) {
    const part = { 'content-range': `bytes ${range.start}-${range.end}/${size}` };
    response.writeHead(206, { ...all, ...part, 'content-length': range.end - range.start + 1 });
    stream(request, response, createReadStream(file, range));
  } else if (isCompressible(type) && /\bgzip\b/u.test(String(request.headers['accept-encoding']))) {
    response.writeHead(status, { ...all, 'content-encoding': 'gzip' });
    stream(request, response, createReadStream(file), createGzip());
  } else {
    response.writeHead(status, { ...all, 'content-length': size, 'accept-ranges': 'bytes' });
    stream(request, response, createReadStream(file));
  }
}

function stream(
  { method }: IncomingMessage,
  response: ServerResponse,
  file: ReturnType<typeof createReadStream>,
  through?: ReturnType<typeof createGzip>,
): void {
  if (method === 'HEAD') {
    file.destroy();
    response.end();
    return;
  }
  file.on('error', () => response.destroy());
  if (through) file.pipe(through).pipe(response);
  else file.pipe(response);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
