/**
 * Keeps the My plan page for use without a network. The page tells its service worker (`src/public/my-plan/sw.js`) what it is made of, once
 * there is a plan to keep, and again when more of it has loaded.
 */
import { ownScript } from './own-script.ts';

const WORKER = '/my-plan/sw.js';
/** How long the answer of the worker is waited for. */
const ANSWER_MS = 60_000;

/** Addresses that the worker was told of. */
let told: ReadonlySet<string> = new Set();
let underWay: Promise<boolean> | undefined;

/** Gives true once everything that the page has loaded so far is kept; false where the browser cannot keep it. */
export function keepOffline(): Promise<boolean> {
  underWay ??= keepLoaded().finally(() => (underWay = undefined));
  return underWay;
}

async function keepLoaded(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const urls = loadedUrls();
  if (urls.every((url) => told.has(url))) return told.size > 0;
  try {
    const { active, installing, waiting } = await navigator.serviceWorker.register(ownScript(WORKER), {
      scope: '/my-plan/',
    });
    const worker = active ?? waiting ?? installing;
    if (!worker || !(await ask(worker, { version: toVersion(urls), urls }))) return false;
  } catch {
    return false;
  }
  told = new Set(urls);
  return true;
}

/** Gives what the page is made of: itself, and what it fetched from this site. */
function loadedUrls(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const named = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="icon"]'),
  ].map(({ href }) => href);
  const urls = [window.location.pathname, ...named, ...fetched].map(
    (url) => new URL(url, window.location.href),
  );
  const own = urls.filter(
    ({ origin, pathname, protocol }) =>
      origin === window.location.origin && protocol.startsWith('http') && pathname !== WORKER,
  );
  return [...new Set(own.map(({ pathname, search }) => pathname + search))].toSorted();
}

/** Tells builds of the site apart: names of scripts and styles are drawn from what they hold. */
function toVersion(urls: readonly string[]): string {
  const scripts = [...document.scripts].map(({ src }) => src);
  return [...scripts, ...urls.filter((url) => url.endsWith('.css'))]
    .map((url) => url.split('/').at(-1) ?? '')
    .toSorted()
    .join(' ');
}

/** Gives true when the worker says that all is kept. */
function ask(worker: ServiceWorker, message: object): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), ANSWER_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      done(data === 'kept');
    };
    worker.postMessage(message, [port2]);
  });
}
