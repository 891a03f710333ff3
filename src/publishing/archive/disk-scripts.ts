/**
 * Makes scripts, styles and data of the site ready to be read from disk, where a browser reads classic scripts but no modules, workers,
 * fonts or data: each becomes a script that hands itself to the loader (`from-disk.ts`), and fonts are written into the styles.
 */
import { posix } from 'node:path';
import { transform } from 'esbuild';
import { ArchiveError } from './archive-error.ts';
import { type SitePaths, toDiskAddress } from './disk-paths.ts';

const LATER = /\bimport\((["'`])\.\/([\w.@-]+\.js)\1\)/gu;
const NEEDED = /\brequire\(["'`]\.\/([\w.@-]+\.js)["'`]\)/gu;

/** Turns a module of the site into a script that defines it for the loader. @throws {ArchiveError} when it imports what the loader cannot give */
export async function toDiskModule(path: string, code: string): Promise<string> {
  const name = posix.basename(path);
  const { code: made } = await transform(code, {
    format: 'cjs',
    minify: true,
    target: 'es2022',
    define: { 'import.meta.url': 'location.href' },
  }).catch((cause: unknown) => {
    throw new ArchiveError(`${path} cannot be made a classic script: ${String(cause)}`, { cause });
  });
  const body = made.replace(LATER, 'later("./$2")').trim();
  if (/\bimport\(/u.test(body))
    throw new ArchiveError(`${path} imports something that is not a module beside it.`);
  const needs = [...new Set([...body.matchAll(NEEDED)].map(([, needed]) => needed))];
  return `fromDisk.define(${JSON.stringify(name)},${JSON.stringify(needs)},function(require,exports,module,later){${body}\n});\n`;
}

/** Turns the script of a worker, which imports nothing, into one that the loader runs beside the page's. */
export function toDiskWorker(path: string, code: string): string {
  if (LATER.test(code) || /^\s*import\b/u.test(code))
    throw new ArchiveError(
      `${path} is a worker that imports other scripts; the loader has no way to give them.`,
    );
  return `fromDisk.worker(${JSON.stringify(posix.basename(path))},function(self){${code}\n});\n`;
}

/** Turns a file that scripts fetch into a script that gives it: its address, and its bytes in base64. */
export function toDiskData(path: string, bytes: Uint8Array): string {
  return `fromDisk.give(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}");\n`;
}

/** Writes fonts into the styles and makes other addresses relative. Pages on disk are strangers to each other, so no fade leads from one to the next. */
export function toDiskStyles(
  css: string,
  { path, read, files }: SitePaths & { readonly path: string; readonly read: (path: string) => Uint8Array },
): string {
  return css
    .replace(/@view-transition\s*\{[^}]*\}/gu, '')
    .replace(/url\(\s*["']?(\/[^"')]+)["']?\s*\)/gu, (_, address: string) =>
      address.endsWith('.woff2')
        ? `url("data:font/woff2;base64,${Buffer.from(read(address)).toString('base64')}")`
        : `url("${toDiskAddress({ files }, path, address)}")`,
    );
}
