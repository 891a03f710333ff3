/**
 * Lets the shelf be read without a connection (Service Workers, W3C), once a reader has saved it on /offline/. It only reads what that page
 * has put into the store. The network comes first for every page, so nothing is held back while there is a connection; a page from the
 * store says on which day it was saved. Pages under /my-plan/ have a worker of their own, which browsers prefer for them.
 */
/* global self, caches, fetch, URL, Response, Headers */

const STORE = 'change-shelf-offline';
const RECORD = '/offline/saved';
const PAGE_ABOUT_IT = '/offline/';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname === RECORD) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
  else if (/\/(?:_astro|search)\//.test(url.pathname)) event.respondWith(named(request, url.pathname));
  else event.respondWith(part(request, url.pathname));
});

async function page(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = (await match(path)) ?? (await match(`${path}/`));
    if (kept)
      return withNotice(kept, `Saved on ${await savedOn()}; may be out of date. You have no connection.`);
    const about = await match(PAGE_ABOUT_IT);
    if (!about) throw error;
    return withNotice(
      about,
      'You have no connection, and the page you asked for is not saved on this device.',
    );
  }
}

/** What has its version in its name never changes, so the store may answer first. */
async function named(request, path) {
  return (await match(path)) ?? fetch(request);
}

async function part(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await match(path);
    if (kept) return kept;
    throw error;
  }
}

async function match(path) {
  return (await caches.has(STORE)) ? (await caches.open(STORE)).match(path) : undefined;
}

/** Puts a line under the header of a page. A document, a table or a text is given as it is. */
async function withNotice(response, words) {
  const headers = new Headers(response.headers);
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return response;
  const notice = `<aside class="site-notice" aria-label="About this copy"><p>${escape(words)} <a href="${PAGE_ABOUT_IT}">What is saved</a></p></aside>`;
  const html = (await response.text()).replace('<main', () => `${notice}<main`);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(html, { status: response.status, headers });
}

async function savedOn() {
  const record = await (await match(RECORD))?.json().catch(() => undefined);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(record?.savedOn) ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : 'an earlier day';
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
