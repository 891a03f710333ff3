/**
 * The ledger of published addresses: once an address has been given out, it stays. Text in, text or problems out; the lines are `path day`,
 * in the order of the paths, the day being the one on which the address was entered.
 */
import { findNearest } from '../authoring/nearest.ts';

/** Path on the site, and the day since when it is published, `YYYY-MM-DD`. */
export type Ledger = ReadonlyMap<string, string>;

/** Where the ledger is kept. */
export const LEDGER_PATH = 'src/published-urls.txt';

/** Thrown when a line of the ledger cannot be read. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

const HEADER = [
  '# Every address that this site has published, and since when. None is ever taken out: each must build, or lead on',
  '# (src/redirects.ts). `npm run urls` adds new ones after a build.',
];
const LINE = /^(\/\S*) (\d{4}-\d{2}-\d{2})$/u;

/** What only scripts of the same build fetch, under names that change with what is in them or with how it is cut up. */
export const FOR_SCRIPTS = /^\/(?:search|plan\/records|plan\/situations|compare\/products)\//u;
/** What no reader keeps: scripts and styles, the page for a page that is not there, and rules for the host. */
const NOT_GIVEN_OUT = /^\/_astro\/|^\/404\.html$|^\/_/u;

/** Tells whether a file of the site is there only for scripts of the same build. */
export function isForScripts(path: string): boolean {
  return FOR_SCRIPTS.test(path);
}

/** Gives the addresses that readers and programs may keep, sorted, of the files of a built site (paths such as `/find/index.html`). */
export function toPublishedUrls(files: Iterable<string>): readonly string[] {
  return [...files]
    .filter((path) => !NOT_GIVEN_OUT.test(path) && !isForScripts(path))
    .map((path) => path.replace(/\/index\.html$/u, '/'))
    .toSorted();
}

/** Reads the ledger. @throws {LedgerError} that names the line */
export function parseLedger(text: string): Ledger {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line, number: index + 1 }));
  return new Map(
    lines
      .filter(({ line }) => line !== '' && !line.startsWith('#'))
      .map(({ line, number }) => {
        const [, url, since] = LINE.exec(line) ?? [];
        if (url === undefined || since === undefined)
          throw new LedgerError(
            `${LEDGER_PATH}:${number} "${line}" is not an address and a day, such as "/about/ 2026-12-01".`,
          );
        return [url, since];
      }),
  );
}

/** Writes the ledger: the same addresses always give the same text. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger].toSorted(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(' '));
  return `${[...HEADER, ...lines].join('\n')}\n`;
}

/** Adds the addresses that are not in the ledger yet, as published on that day; takes none out. */
export function addToLedger(ledger: Ledger, urls: readonly string[], day: string): Ledger {
  return new Map([...urls.map((url) => [url, day] as const), ...ledger]);
}

/** Gives the addresses of the site that the ledger does not have yet, sorted. */
export function findUnlisted(ledger: Ledger, urls: readonly string[]): readonly string[] {
  return urls.filter((url) => !ledger.has(url));
}

/** Says of each address of the ledger that is gone since when it was published and how to mend that; empty when all are kept. */
export function checkLedger(ledger: Ledger, urls: readonly string[]): readonly string[] {
  const built = new Set(urls);
  return [...ledger]
    .filter(([url]) => !built.has(url))
    .map(([url, since]) => {
      const near = findNearest(url, urls) ?? findSection(url, built);
      return [
        `${url}  was published on ${since} and is gone.`,
        '  Whoever kept this address now finds nothing. Restore what stood there, or add to src/redirects.ts:',
        `  { from: '${url}', to: '${near}' }`,
      ].join('\n');
    });
}

/** Gives the nearest folder above an address that has a page. */
function findSection(url: string, built: ReadonlySet<string>): string {
  const above = url.replace(/[^/]+\/?$/u, '');
  return built.has(above) || above === '/' ? above : findSection(above, built);
}
