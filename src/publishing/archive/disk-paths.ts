/**
 * Where each address of the site lies in the archive, and how one file of it leads to another. A browser that reads from disk has no root to
 * begin an address with and no server to find `index.html`, so addresses are relative and name files.
 */
import { posix } from 'node:path';
import { ArchiveError } from './archive-error.ts';

/** The built site, as far as addresses are concerned. */
export interface SitePaths {
  /** Paths of all its files: `/find/index.html`. */
  readonly files: ReadonlySet<string>;
}

/** Gives where a file of the site lies in the archive: documents have a folder of their own. @example '/find/index.html' → 'site/find/index.html' */
export function toArchivePath(sitePath: string): string {
  return sitePath.startsWith('/files/') ? `documents${sitePath.slice('/files'.length)}` : `site${sitePath}`;
}

/**
 * Gives an address as a file of the site must name it on disk; one that leads elsewhere, or stays on the page, is left as it is.
 * @param from path of the file that names it, such as `/find/index.html`
 * @throws {ArchiveError} when nothing is at the address
 */
export function toDiskAddress({ files }: SitePaths, from: string, address: string): string {
  if (!/^(?:\/(?!\/)|\.{1,2}\/|[\w%.-]+\/)/u.test(address) || /^[a-z]+:/iu.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const whole = decodeURIComponent(posix.join(path.startsWith('/') ? '/' : posix.dirname(from), path));
  const file = whole.endsWith('/') ? `${whole}index.html` : whole;
  if (!files.has(file)) throw new ArchiveError(`${from} leads to ${address}, and nothing is there.`);
  const relative = posix.relative(posix.dirname(toArchivePath(from)), toArchivePath(file));
  return `${relative.split('/').map(encodeURIComponent).join('/')}${rest}`;
}
