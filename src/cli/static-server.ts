/** Serves a built site from a folder as a good web host would: `index.html` in folders, `404.html` on a miss, text compressed. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
};

/** Tests send queries of many thousand characters; Node's own limit is 16 kB. */
const MAX_HEADER_BYTES = 256 * 1024;

export interface StaticServer {
  /** Such as `http://localhost:40123`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 | 405 };

/** Starts a server for the folder on the port, or on any free one; it listens on this machine only. @throws when the port is taken */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) =>
    send(request, response, toAnswer(root, request)),
  );
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done));
  const address = server.address() as AddressInfo;
  return { origin: `http://localhost:${address.port}`, close: () => close(server) };
}

function toAnswer(root: string, { method, url = '/' }: IncomingMessage): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [path = '/', query] = url.split('?', 2);
  const decoded = decode(path);
  if (decoded === undefined) return { status: 400 };
  const target = resolve(root, `.${sep}${decoded}`);
  if (target !== root && !target.startsWith(root + sep)) return { status: 400 };
  const kind = kindOf(target);
  if (kind === 'file') return { status: 200, file: target };
  if (kind === 'folder' && !path.endsWith('/'))
    return { status: 301, location: `${path}/${query ? `?${query}` : ''}` };
  const index = join(target, 'index.html');
  if (kind === 'folder' && kindOf(index) === 'file') return { status: 200, file: index };
  const missing = join(root, '404.html');
  return kindOf(missing) === 'file' ? { status: 404, file: missing } : { status: 404 };
}

/** Decodes the path of a request; undefined when it is malformed or holds what no file name of ours does. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/u.test(decoded) || !decoded.startsWith('/') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile()) return 'file';
  return entry?.isDirectory() ? 'folder' : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if ('location' in answer) {
    response.writeHead(answer.status, { location: answer.location }).end();
    return;
  }
  if (!('file' in answer)) {
    response.writeHead(answer.status).end();
    return;
  }
  const type = TYPES[extname(answer.file)] ?? 'application/octet-stream';
  const isCompressed = isText(type) && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
  response.writeHead(answer.status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': request.url?.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const file = createReadStream(answer.file).on('error', () => response.destroy());
  if (isCompressed) file.pipe(createGzip()).pipe(response);
  else file.pipe(response);
}

/** Pictures, fonts and documents are compressed already. */
function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)\b|octet-stream/u.test(type) || type === 'image/svg+xml';
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
