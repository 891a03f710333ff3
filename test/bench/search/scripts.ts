/** The script that each system sends to a browser: bundled, minified, gzipped. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SearchDocument } from '../../../src/search/index.ts';
import { toGzBytes } from './systems/bench-system.ts';
import { writePagefind } from './systems/pagefind.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const ENTRIES = [
  {
    name: 'Ours (engine, highlights, fuse.js for words)',
    code: "export { openIndex } from './src/search/open-index.ts'; export * from './src/search/highlight.ts';",
  },
  { name: 'MiniSearch', code: "export { default } from 'minisearch';" },
  { name: 'Orama', code: "export { create, load, search } from '@orama/orama';" },
  { name: 'Fuse', code: "export { default } from 'fuse.js';" },
];

/** Gives gzipped bytes by name. Pagefind's are those of its script, its worker and its engine; not of its ready-made page parts. */
export async function measureScripts(
  documents: readonly SearchDocument[],
): Promise<readonly { readonly name: string; readonly gzBytes: number }[]> {
  const sizes = [];
  for (const { name, code } of ENTRIES) sizes.push({ name, gzBytes: await measureBundle(code) });
  return [...sizes, { name: 'Pagefind (script, worker, engine)', gzBytes: await measurePagefind(documents) }];
}

async function measureBundle(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + toGzBytes(contents), 0);
}

async function measurePagefind(documents: readonly SearchDocument[]): Promise<number> {
  const folder = await writePagefind(documents);
  const engine = readdirSync(folder).filter((name) => name === 'wasm.en.pagefind');
  const sizes = [
    ...['pagefind.js', 'pagefind-worker.js'].map((name) => toGzBytes(readFileSync(join(folder, name)))),
    // It is gzipped already.
    ...engine.map((name) => readFileSync(join(folder, name)).length),
  ];
  rmSync(folder, { recursive: true });
  return sizes.reduce((sum, size) => sum + size, 0);
}
