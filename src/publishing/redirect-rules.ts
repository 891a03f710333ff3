/**
 * Turns the list of addresses that have moved into what a host and the build need: pages that lead on, copies of files, and the
 * `_redirects` file that several hosts read (`from to status`, one a line).
 */
import type { Redirect } from '../redirects.ts';

/** Thrown when the list in `src/redirects.ts` cannot be followed. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
}

const PATH = /^\/(?:[\w.~-]+\/)*[\w.~-]*$/u;

/** Gives where each old page leads, as Astro's setting `redirects` wants it. @throws {RedirectError} that names the line to mend */
export function toRedirectPages(redirects: readonly Redirect[]): Readonly<Record<string, string>> {
  checkRedirects(redirects);
  return Object.fromEntries(redirects.filter(isPage).map(({ from, to }) => [from, to]));
}

/** Gives the old files: no page can stand at their address, so what has moved is put there once more. */
export function toMovedFiles(redirects: readonly Redirect[]): readonly Redirect[] {
  return redirects.filter((redirect) => !isPage(redirect));
}

/** Writes `_redirects`: with it a host answers 301 itself, also for files. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

const isPage = ({ from }: Redirect) => from.endsWith('/');

function checkRedirects(redirects: readonly Redirect[]): void {
  const seen = new Set<string>();
  for (const { from, to } of redirects) {
    const fault = findFault(from, to, seen, redirects);
    if (fault) throw new RedirectError(`src/redirects.ts: from '${from}' to '${to}': ${fault}`);
    seen.add(from);
  }
}

function findFault(
  from: string,
  to: string,
  seen: ReadonlySet<string>,
  redirects: readonly Redirect[],
): string | undefined {
  const wrong = [from, to].find((path) => !PATH.test(path));
  if (wrong !== undefined) return `"${wrong}" is not a path on this site, such as "/lessons/old-title/".`;
  if (from === to) return 'this leads to itself.';
  if (seen.has(from)) return 'this address is in the list twice.';
  if (from.endsWith('/') !== to.endsWith('/')) return 'a page can only lead to a page, and a file to a file.';
  const next = redirects.find((other) => other.from === to);
  return next && `this leads to an address that has moved itself. Lead to '${next.to}' at once.`;
}
