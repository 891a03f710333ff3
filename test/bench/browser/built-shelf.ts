/**
 * Builds the site from a generated shelf into `.cache/bench`, once for the same parameters and the same sources: what a build takes in is
 * hashed, and a site whose hash still holds is used again.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildShelf, ROOT } from '../../build/built-site.ts';
import { type ShelfSize, writeGeneratedShelf } from '../generated-shelf.ts';

export const BENCH_CACHE = join(ROOT, '.cache/bench');

/** All that decides what the built pages are: the site, the records the text is learnt from, the generator. */
const SOURCES = [
  ...['src/**/*', 'products/**/*', 'lessons/**/*', 'test/bench/*.ts', 'test/make/random.ts'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json'],
];

export interface BuiltShelf {
  readonly folder: string;
  /** Seconds that writing and building took; null when the site was there already. */
  readonly buildSeconds: number | null;
}

/** Gives the folder of the built site, building it if it is not there or not from these sources. @throws when the build fails */
export async function ensureBuiltShelf(size: ShelfSize): Promise<BuiltShelf> {
  const shelf = join(BENCH_CACHE, `shelf-${size.entries}`);
  const folder = join(BENCH_CACHE, `site-${size.entries}`);
  const note = `${folder}.hash`;
  const hash = hashSources(size);
  const isBuilt = existsSync(join(folder, 'index.html')) && existsSync(note);
  if (isBuilt && readFileSync(note, 'utf8') === hash) return { folder, buildSeconds: null };
  const begun = performance.now();
  rmSync(note, { force: true });
  rmSync(shelf, { recursive: true, force: true });
  writeGeneratedShelf(shelf, size);
  await buildShelf({ outDir: folder, shelf });
  if (hashSources(size) !== hash)
    throw new Error('A source changed while the site was built. Run this again when nothing changes.');
  writeFileSync(note, hash);
  return { folder, buildSeconds: (performance.now() - begun) / 1000 };
}

function hashSources(size: ShelfSize): string {
  const hash = createHash('sha256').update(JSON.stringify([size.entries, size.seed]));
  for (const path of globSync(SOURCES, { cwd: ROOT }).toSorted()) {
    if (!statSync(join(ROOT, path)).isFile()) continue;
    hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}
