/** Builds a generated shelf as the site builds any shelf, and looks at what came out. */
import { appendFileSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runTimed, type Used } from './timed-run.ts';

export interface Built extends Used {
  readonly pages: number;
  readonly bytes: number;
  readonly largestPageGzBytes: number;
}

/** Builds the shelf with nothing kept from before, then once more after an edit of one entry. */
export function buildShelf(
  root: string,
  shelf: string,
  folder: string,
): { readonly first: Built; readonly edited: Used } {
  const made = join(folder, 'made');
  for (const kept of [folder, join(root, '.cache/other-shelf')])
    rmSync(kept, { recursive: true, force: true });
  const dist = join(folder, 'dist');
  const program = {
    command: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist],
    folder: root,
    environment: { CONTENT_DIR: shelf, MADE_THINGS: made },
  };
  const first = { ...runTimed(program), ...survey(dist) };
  const [entry = ''] = globSync('lessons/*.mdx', { cwd: shelf }).toSorted();
  appendFileSync(join(shelf, entry), '\nOne more sentence.\n');
  return { first, edited: runTimed(program) };
}

function survey(dist: string): Pick<Built, 'pages' | 'bytes' | 'largestPageGzBytes'> {
  const files = globSync('**/*', { cwd: dist })
    .map((path) => join(dist, path))
    .filter((path) => statSync(path).isFile());
  const pages = files.filter((path) => path.endsWith('.html'));
  return {
    pages: pages.length,
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
    largestPageGzBytes: Math.max(0, ...pages.map((path) => gzipSync(readFileSync(path)).length)),
  };
}
