/** The service worker of the shelf, run with a store and a network of the test. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const CODE = readFileSync('src/public/sw.js', 'utf8');
const ORIGIN = 'https://shelf.example';
const HTML = 'text/html; charset=utf-8';

type Listener = (event: unknown) => void;
type Files = Map<string, { readonly body: string; readonly type: string }>;
let listeners: Map<string, Listener>;
let store: Files | undefined;
let network: Files | undefined;

const html = (words: string) => ({
  body: `<body><header></header><main id="main">${words}</main></body>`,
  type: HTML,
});
const other = (body: string) => ({ body, type: 'application/octet-stream' });

beforeEach(() => {
  listeners = new Map();
  network = new Map([
    ['/products/a/', html('new')],
    ['/_astro/a.js', other('new script')],
    ['/plan/records/p-000.json', other('new records')],
  ]);
  store = new Map([
    ['/offline/saved', { body: '{"savedOn":"2026-12-01","files":[]}', type: 'application/json' }],
    ['/offline/', html('about it')],
    ['/products/a/', html('$& kept')],
    ['/_astro/a.js', other('script')],
    ['/plan/records/p-000.json', other('records')],
    ['/plan/a/plan.csv', { body: 'a;b', type: 'text/csv' }],
  ]);
  const self = {
    location: { origin: ORIGIN },
    clients: { claim: vi.fn() },
    skipWaiting: vi.fn(),
    addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener),
  };
  const caches = {
    has: async () => store !== undefined,
    open: async () => ({ match: async (path: string) => toResponse(store?.get(path)) }),
  };
  // The worker is no module; this is how it can be run.
  new Function('self', 'caches', 'fetch', CODE)(self, caches, ask);
});

const toResponse = (file: { readonly body: string; readonly type: string } | undefined) =>
  file && new Response(file.body, { headers: { 'content-type': file.type, 'content-length': '3' } });

async function ask({ url }: { readonly url: string }): Promise<Response> {
  if (!network) throw new TypeError('Failed to fetch');
  return toResponse(network.get(new URL(url).pathname)) ?? new Response('', { status: 404 });
}

/** Asks through the worker; undefined when it leaves the request to the browser. */
async function load(path: string, { mode = 'cors', method = 'GET' } = {}): Promise<Response | undefined> {
  let answer: Promise<Response> | undefined;
  const respondWith = (promise: Promise<Response>) => (answer = promise);
  const url = path.startsWith('http') ? path : ORIGIN + path;
  listeners.get('fetch')?.({ request: { url, mode, method }, respondWith });
  return answer;
}
const visit = async (path: string) => (await load(path, { mode: 'navigate' }))?.text();

describe('with a connection', () => {
  test('a page comes from the network, and says nothing of having been saved', async () => {
    expect(await visit('/products/a/')).toBe(html('new').body);
  });

  test('a page that is gone is gone, though it is saved', async () => {
    network?.delete('/products/a/');
    expect((await load('/products/a/', { mode: 'navigate' }))?.status).toBe(404);
  });

  test('data comes from the network; what has its version in its name may come from the store', async () => {
    expect(await (await load('/plan/records/p-000.json'))?.text()).toBe('new records');
    expect(await (await load('/_astro/a.js'))?.text()).toBe('script');
  });
});

describe('without a connection', () => {
  beforeEach(() => {
    network = undefined;
  });

  test.each(['/products/a/', '/products/a/?from=mail', '/products/a'])(
    '%s comes with the day on which it was saved',
    async (path) => {
      expect(await visit(path)).toBe(
        '<body><header></header><aside class="site-notice" aria-label="About this copy"><p>Saved on 1 December 2026; may be out of date. You have no connection. <a href="/offline/">What is saved</a></p></aside><main id="main">$& kept</main></body>',
      );
    },
  );

  test('a length that no longer fits is not told', async () => {
    expect((await load('/products/a/', { mode: 'navigate' }))?.headers.get('content-length')).toBeNull();
  });

  test.each(['{"savedOn":"<img src=x onerror=alert(1)>"}', 'no JSON', '{}'])(
    'a record such as %s puts nothing of it on the page',
    async (body) => {
      store?.set('/offline/saved', { body, type: 'application/json' });
      expect(await visit('/products/a/')).toContain('<p>Saved on an earlier day; may be out of date.');
    },
  );

  test('a page that is not saved leads to what is', async () => {
    expect(await visit('/products/b/')).toMatch(/is not saved on this device\. .*about it/u);
  });

  test('a file that is not a page is given as it is', async () => {
    expect(await visit('/plan/a/plan.csv')).toBe('a;b');
    expect(await (await load('/plan/records/p-000.json'))?.text()).toBe('records');
  });

  test('what nobody saved fails as without a worker', async () => {
    await expect(load('/other.json')).rejects.toThrow('Failed to fetch');
    store = undefined;
    await expect(load('/products/a/', { mode: 'navigate' })).rejects.toThrow('Failed to fetch');
  });
});

test.each([
  { path: '/products/a/', how: { method: 'POST' } },
  { path: 'https://elsewhere.example/', how: {} },
  { path: '/offline/saved', how: {} },
])('$path with $how is left to the browser', async ({ path, how }) => {
  expect(await load(path, how)).toBeUndefined();
});
