/** Reads a built site from its folder. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the paths of all files below a folder, sorted, each with a slash before it: `/find/index.html`. */
export function listBuiltFiles(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .toSorted();
}

/** Gives the bytes of every file of a built site, by path. */
export function readBuiltSite(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    listBuiltFiles(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
}
