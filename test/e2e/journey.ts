/**
 * The `test` of all journeys. It watches every journey for what must never happen: an error on the page, a request to elsewhere, a cookie,
 * anything stored.
 */
import { type BrowserContext, type Page, test as base } from '@playwright/test';

export interface Watch {
  /** Paths that the browser asked this site for, in order. */
  readonly requested: readonly string[];
  /** Faults seen so far, in words. A test that provokes one empties the list. */
  readonly faults: string[];
}

/** The browser gives up the fade between two pages when it is late or the reader moves on faster; the page itself is none the worse. */
const LATE_FADE = /^Transition was (?:aborted|skipped)\b/u;
/** Longest fault told; an address of 10,000 characters would hide the rest. */
const MAX_FAULT_LENGTH = 300;

interface Journey {
  readonly watch: Watch;
}

export const test = base.extend<Journey>({
  watch: [
    async ({ context, page, baseURL, javaScriptEnabled }, use) => {
      if (!baseURL)
        throw new Error('There is no site to visit: the global setup of npm run test:e2e serves it');
      const watch = watchContext(context, baseURL);
      await use(watch);
      const stored = javaScriptEnabled === false ? [] : await storedThings(page);
      const faults = [...watch.faults, ...(await cookies(context)), ...stored];
      base.expect(faults, 'no error, no request to elsewhere, no cookie and nothing stored').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

function watchContext(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];
  const requested: string[] = [];
  const report = (fault: string) => void faults.push(fault.slice(0, MAX_FAULT_LENGTH));
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) requested.push(new URL(url).pathname);
    else if (!/^(?:data|blob|about):/u.test(url)) report(`request to elsewhere: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') report(`request failed: ${request.url()} ${reason}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!LATE_FADE.test(message)) report(`page error: ${message}`);
  });
  return { requested, faults };
}

async function cookies(context: BrowserContext): Promise<readonly string[]> {
  return (await context.cookies()).map(({ name }) => `cookie: ${name}`);
}

async function storedThings(page: Page): Promise<readonly string[]> {
  if (page.isClosed() || !page.url().startsWith('http')) return [];
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local storage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker: ${scope}`),
  ]);
}
