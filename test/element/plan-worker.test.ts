/** The service worker of My plan, run with stores and a network of the test. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const CODE = readFileSync('src/public/my-plan/sw.js', 'utf8');
const ORIGIN = 'https://shelf.example';

type Listener = (event: unknown) => void;
let listeners: Map<string, Listener>;
let stores: Map<string, Map<string, string>>;
let network: Map<string, string> | undefined;

beforeEach(() => {
  listeners = new Map();
  stores = new Map();
  network = new Map([
    ['/my-plan/', 'page'],
    ['/_astro/a.js', 'script'],
    ['/plan/records/p-000.json', 'records'],
  ]);
  const self = {
    location: { origin: ORIGIN },
    clients: { claim: vi.fn() },
    skipWaiting: vi.fn(),
    addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener),
  };
  // The worker is no module; this is how it can be run.
  new Function('self', 'caches', 'fetch', CODE)(self, makeCaches(), ask);
});

const pathOf = (request: string | { readonly url: string }) =>
  new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;

async function ask(request: string | { readonly url: string }): Promise<Response> {
  if (!network) throw new TypeError('Failed to fetch');
  const body = network.get(pathOf(request));
  return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
}

function makeCaches() {
  const toStore = (kept: Map<string, string>) => ({
    keys: async () => [...kept.keys()].map((path) => ({ url: ORIGIN + path })),
    match: async (request: string) => toResponse(kept.get(pathOf(request))),
    put: async (request: string, response: Response) => void kept.set(pathOf(request), await response.text()),
  });
  return {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    open: async (name: string) => {
      const kept = stores.get(name) ?? new Map<string, string>();
      stores.set(name, kept);
      return toStore(kept);
    },
    match: async (request: string) =>
      toResponse([...stores.values()].map((kept) => kept.get(pathOf(request))).find((body) => body)),
  };
}

const toResponse = (body: string | undefined) => (body === undefined ? undefined : new Response(body));

/** Tells the worker what a page is made of, and gives its answer. */
async function tell(version: unknown, urls: unknown): Promise<unknown> {
  const answers: unknown[] = [];
  let work: Promise<unknown> | undefined;
  const port = { postMessage: (answer: unknown) => answers.push(answer) };
  const waitUntil = (promise: Promise<unknown>) => (work = promise);
  listeners.get('message')?.({ data: { version, urls }, ports: [port], waitUntil });
  await work;
  return answers[0];
}

/** Asks through the worker; undefined when it leaves the request to the browser. */
async function load(path: string, { mode = 'cors', method = 'GET' } = {}): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  const url = path.startsWith('http') ? path : ORIGIN + path;
  const respondWith = (promise: Promise<Response>) => (answer = promise);
  listeners.get('fetch')?.({ request: { url, mode, method }, respondWith });
  return (await answer)?.text();
}

const URLS = ['/my-plan/', '/_astro/a.js', '/plan/records/p-000.json'];

test('what a page is made of is kept, and serves without a network', async () => {
  expect(await tell('one', URLS)).toBe('kept');
  network = undefined;
  expect(await load('/my-plan/', { mode: 'navigate' })).toBe('page');
  expect(await load('/_astro/a.js')).toBe('script');
  expect(await load('/plan/records/p-000.json')).toBe('records');
  await expect(load('/plan/records/p-050.json')).rejects.toThrow('Failed to fetch');
});

test('what the site does not have is left out, and the rest is kept all the same', async () => {
  expect(await tell('one', [...URLS, '/plan/records/l-950.json'])).toBe('kept');
  expect([...(stores.get('change-shelf-my-plan one')?.keys() ?? [])]).toEqual(URLS);
});

test('without a network nothing is said to be kept', async () => {
  network = undefined;
  expect(await tell('one', URLS)).toBe('failed');
});

describe('a new build', () => {
  test('is shown at once, and its store takes the place of the old', async () => {
    await tell('one', URLS);
    network?.set('/my-plan/', 'new page');
    expect(await load('/my-plan/', { mode: 'navigate' })).toBe('new page');
    await tell('two', URLS);
    expect([...stores.keys()]).toEqual(['change-shelf-my-plan two']);
    network = undefined;
    expect(await load('/my-plan/', { mode: 'navigate' })).toBe('new page');
  });

  test('does not mix its page with the scripts of the old one', async () => {
    await tell('one', URLS);
    network?.set('/my-plan/', 'new page');
    await load('/my-plan/', { mode: 'navigate' });
    network = undefined;
    expect(await load('/my-plan/', { mode: 'navigate' })).toBe('page');
  });

  test('leaves the stores of others alone', async () => {
    stores.set('of another program', new Map());
    await tell('one', URLS);
    expect([...stores.keys()]).toContain('of another program');
  });
});

test('records are renewed from the network when there is one', async () => {
  await tell('one', URLS);
  network?.set('/plan/records/p-000.json', 'new records');
  expect(await load('/plan/records/p-000.json')).toBe('new records');
  network = undefined;
  expect(await load('/plan/records/p-000.json')).toBe('new records');
});

test.each([
  { path: 'https://elsewhere.example/x.js', how: {} },
  { path: '/my-plan/', how: { method: 'POST' } },
  { path: '/other/', how: { mode: 'navigate' } },
])('$path with $how is left to the browser', async ({ path, how }) => {
  expect(await load(path, how)).toBeUndefined();
});

test.each([
  { version: 1, urls: URLS },
  { version: 'one', urls: 'x' },
])('a message of another form changes nothing: %j', async ({ version, urls }) => {
  expect(await tell(version, urls)).toBeUndefined();
  expect(stores.size).toBe(0);
});

test('only addresses of this site are kept', async () => {
  await tell('one', ['//elsewhere.example/x.js', 'https://elsewhere.example/x.js', 7, '/_astro/a.js']);
  expect([...(stores.get('change-shelf-my-plan one')?.keys() ?? [])]).toEqual(['/_astro/a.js']);
});
