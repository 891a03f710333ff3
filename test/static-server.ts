/** Serves a built site from a folder on a free port, as a plain web host would: `index.html` in folders, `404.html` on a miss. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

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

/** Starts a server for the folder; it listens on this machine only. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) =>
    send(response, toAnswer(root, request), request.method === 'HEAD'),
  );
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => close(server) };
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

function send(response: ServerResponse, answer: Answer, isHead: boolean): void {
  if ('location' in answer) {
    response.writeHead(answer.status, { location: answer.location }).end();
    return;
  }
  if (!('file' in answer)) {
    response.writeHead(answer.status).end();
    return;
  }
  const type = TYPES[extname(answer.file)] ?? 'application/octet-stream';
  response.writeHead(answer.status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  if (isHead) response.end();
  else
    createReadStream(answer.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
