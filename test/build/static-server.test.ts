import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../src/cli/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
let server: StaticServer;

beforeAll(async () => {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'find'), { recursive: true });
  mkdirSync(join(dist, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'find/index.html'), 'find');
  writeFileSync(join(dist, '404.html'), 'missing');
  writeFileSync(join(dist, 'words.bin'), 'bytes');
  writeFileSync(join(dist, 'tile.png'), 'png');
  writeFileSync(
    join(dist, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/words.bin\n  X-Words: yes\n',
  );
  server = await serveFolder(dist);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(path: string): Promise<{
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      const { 'content-type': type, location } = response.headers;
      response.on('end', () => done({ status: response.statusCode, type, location, body }));
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  { path: '/find/?q=a', status: 200, type: 'text/html; charset=utf-8', body: 'find' },
  { path: '/words.bin', status: 200, type: 'application/octet-stream', body: 'bytes' },
  { path: '/gone/', status: 404, type: 'text/html; charset=utf-8', body: 'missing' },
  { path: '/empty/', status: 404, type: 'text/html; charset=utf-8', body: 'missing' },
])('the server answers $path with $status', async ({ path, status, type, body }) => {
  expect(await ask(path)).toMatchObject({ status, type, body });
});

test('the server adds the slash that a folder needs and keeps the query', async () => {
  expect(await ask('/find?q=a')).toMatchObject({ status: 301, location: '/find/?q=a' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/find/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//../secret.txt',
  '/%00',
  '/%zz',
])('the server gives nothing outside its folder for %s', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

test('the server compresses text for a browser that takes it, and leaves pictures as they are', async () => {
  const headers = { 'accept-encoding': 'gzip' };
  const page = await fetch(`${server.origin}/find/`, { headers });
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(await page.text()).toBe('find');
  const picture = await fetch(`${server.origin}/tile.png`, { headers });
  expect(picture.headers.get('content-encoding')).toBeNull();
  expect(await picture.text()).toBe('png');
});

test('the server sends the headers that the site names, and keeps their file to itself', async () => {
  const words = await fetch(`${server.origin}/words.bin?q=a`);
  expect(words.headers.get('x-words')).toBe('yes');
  expect(words.headers.get('x-content-type-options')).toBe('nosniff');
  const page = await fetch(`${server.origin}/find/`);
  expect(page.headers.get('x-words')).toBeNull();
  expect((await ask('/_headers')).status).toBe(404);
});

test('the server sends a part of a file, and says when there is no such part', async () => {
  const part = await fetch(`${server.origin}/tile.png`, { headers: { range: 'bytes=1-' } });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 1-2/3');
  expect(await part.text()).toBe('ng');
  const none = await fetch(`${server.origin}/tile.png`, { headers: { range: 'bytes=3-' } });
  expect(none.status).toBe(416);
  expect(none.headers.get('content-range')).toBe('bytes */3');
});

test('the server does not send again what the browser still has', async () => {
  const first = await fetch(`${server.origin}/tile.png`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${server.origin}/tile.png`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('the server only reads, and says so', async () => {
  const answer = await fetch(`${server.origin}/find/`, { method: 'POST' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('a port that is taken is an error with its reason, not a second server', async () => {
  const port = Number(new URL(server.origin).port);
  await expect(serveFolder(folder, port)).rejects.toThrow(/EADDRINUSE/u);
});
