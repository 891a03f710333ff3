/** Reads a built site from its folder. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the paths of all files below a folder, sorted, each with a slash before it: `/find/index.html`. */
export function listBuiltFiles(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .toSorted();
}
