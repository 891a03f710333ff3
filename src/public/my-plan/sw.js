/**
 * Keeps the My plan page for use without a network (Service Workers, W3C). It is asked only by pages under /my-plan/. The page itself comes from
 * the network first, so a new build is never held back; what has its version in its name comes from the store first. One store for each
 * build: telling of a new one removes the old.
 */
/* global self, caches, fetch, URL */

const PREFIX = 'change-shelf-my-plan ';
const PAGE = '/my-plan/';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { version, urls } = event.data ?? {};
  if (typeof version !== 'string' || !Array.isArray(urls)) return;
  const [port] = event.ports;
  event.waitUntil(
    keep(PREFIX + version, urls).then(
      () => port?.postMessage('kept'),
      () => port?.postMessage('failed'),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname === PAGE) event.respondWith(pageFromNetwork(request));
  } else if (url.pathname.startsWith('/_astro/')) {
    event.respondWith(fromStore(request));
  } else {
    event.respondWith(fromNetwork(request));
  }
});

/**
 * Puts what is not there yet into the store of this build, the page anew, and removes the stores of others. What the site does not have is
 * left out: a plan may name entries that are on no shelf.
 */
async function keep(name, urls) {
  const store = await caches.open(name);
  const own = urls.filter((url) => typeof url === 'string' && url.startsWith('/') && !url.startsWith('//'));
  const kept = new Set((await store.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search));
  const wanted = own.filter((url) => url === PAGE || !kept.has(url));
  await Promise.all(
    wanted.map(async (url) => {
      const response = await fetch(url);
      if (response.ok) await store.put(url, response);
    }),
  );
  const others = (await caches.keys()).filter((other) => other.startsWith(PREFIX) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
}

/** Asks the network, and falls back on what is kept. What is kept already is renewed; a store never grows past what the page asked for. */
async function fromNetwork(request) {
  try {
    const response = await fetch(request);
    const name = (await caches.keys()).findLast((one) => one.startsWith(PREFIX));
    const store = name && (await caches.open(name));
    if (response.ok && store && (await store.match(request))) await store.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw error;
  }
}

/** Gives the page from the network; it is kept only with the scripts that it names, when it asks for that itself. */
async function pageFromNetwork(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(PAGE);
    if (kept) return kept;
    throw error;
  }
}

async function fromStore(request) {
  return (await caches.match(request)) ?? fetch(request);
}
