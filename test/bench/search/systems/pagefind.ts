/**
 * Pagefind: https://pagefind.app. Its browser script runs in Node and fetches the parts of its index from a server on this machine, so the
 * first time of a query holds those fetches, and its best time none. The names of results, which it fetches one by one, are read beforehand and cost it nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../../../src/search/index.ts';
import type { BenchSystem } from './bench-system.ts';
import { type FileServer, serveFolder } from './file-server.ts';

interface PagefindScript {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Its files begin with this once unpacked. */
const SIGNATURE_BYTES = 12;
/** Files that are script, whatever the shelf holds. */
const SCRIPT = /\.(?:js|css)$|^wasm\./u;

export const PAGEFIND: BenchSystem = {
  name: 'Pagefind',
  maxDocuments: 1_500,
  maxQueries: Infinity,
  build: async (documents) => {
    const folder = await writePagefind(documents);
    return {
      gzBytes: () =>
        listFiles(folder)
          .filter((path) => !SCRIPT.test(path))
          .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
      open: async () => {
        const server = await serveFolder(folder);
        const ids = readIds(folder);
        const script = await startScript(folder, server, 'bench');
        return {
          search: async (query, limit) => {
            const { results } = await script.search(query);
            return results.slice(0, limit).map(({ id }) => ids.get(id) ?? id);
          },
          close: server.close,
        };
      },
      remove: () => rmSync(folder, { recursive: true }),
    };
  },
};

/** Gives, for each query on its own, how many bytes of the index a browser without any of it fetches. */
export async function measurePagefindQueries(
  documents: readonly SearchDocument[],
  queries: readonly string[],
): Promise<readonly number[]> {
  const folder = await writePagefind(documents);
  const sizes: number[] = [];
  for (const [place, query] of queries.entries()) {
    const server = await serveFolder(folder);
    await (await startScript(folder, server, `fresh-${place}`)).search(query);
    const sent = [...server.sent].filter(([path]) => !SCRIPT.test(path.slice(1)));
    sizes.push(sent.reduce((sum, [, bytes]) => sum + bytes, 0));
    await server.close();
  }
  rmSync(folder, { recursive: true });
  return sizes;
}

/** Writes the script, the index and its fragments to a new folder. */
export async function writePagefind(documents: readonly SearchDocument[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  await Promise.all(
    documents.map((document) => index.addHTMLFile({ url: `/${document.id}/`, content: toPage(document) })),
  );
  await index.writeFiles({ outputPath: folder });
  await close();
  return folder;
}

/** A page as Pagefind reads it. A title weighs 7 by its own default; the other weights are those of the other systems. */
function toPage({ title, aliases = [], summary = '', tags = [], body = '' }: SearchDocument): string {
  const part = (text: string, weight: number) =>
    `<p data-pagefind-weight="${weight}">${escapeText(text)}</p>`;
  const parts = [part(aliases.join('. '), 3), part(tags.join('. '), 3), part(summary, 2), part(body, 1)];
  return `<html lang="en"><body data-pagefind-body><h1>${escapeText(title)}</h1>${parts.join('')}</body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function startScript(folder: string, server: FileServer, mark: string): Promise<PagefindScript> {
  // The mark makes a module of its own, so that nothing is left over from another search.
  const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${mark}`;
  const script = (await import(address)) as PagefindScript;
  await script.options({ basePath: server.url });
  return script;
}

/** Which document each fragment shows. */
function readIds(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, 'fragment')).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', name)))
        .subarray(SIGNATURE_BYTES)
        .toString();
      const { url } = JSON.parse(text) as { readonly url: string };
      return [name.replace(/\.[^.]+$/u, ''), url.replaceAll('/', '')];
    }),
  );
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}
