/**
 * Loads the files of one collection, from the repository or from the shelf that `CONTENT_DIR` names. It is Astro's glob loader with three
 * mends: a date stays the text that the author typed (YAML turns `2011-10-14` into a point in time), a folder that a shelf does not
 * have is an empty collection, and a body of plain Markdown is rendered at once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { CollectionFolder } from '../schemas/collections.ts';
import { toFingerprint } from './made-things.ts';
import { withPlainBodies } from './plain-body.ts';

/** Makes the loader of a collection. An entry's id is its path in the folder, without `/index` and the extension. */
export function entryLoader({ folder, pattern }: CollectionFolder): Loader {
  const base = resolve(process.env['CONTENT_DIR'] ?? '.', folder);
  const files = glob({
    base: pathToFileURL(`${base}/`),
    pattern,
    generateId: ({ entry }) => entry.replace(/(?:\/index)?\.[a-z]+$/u, ''),
  });
  return {
    name: 'entry-loader',
    load: (context) =>
      existsSync(base)
        ? files.load(withPlainBodies(withTextDates(context), toCode()))
        : Promise.resolve(context.store.clear()),
  };
}

let code: string | undefined;

/** Gives the fingerprint of the code that reads and renders entries; read once. */
function toCode(): string {
  code ??= toFingerprint(process.cwd());
  return code;
}

function withTextDates(context: LoaderContext): LoaderContext {
  return {
    ...context,
    parseData: (entry) => context.parseData({ ...entry, data: textDates(entry.data) as typeof entry.data }),
  };
}

/** Turns every `Date` in parsed YAML back into `YYYY-MM-DD`. YAML reads a date without a time as midnight UTC. */
function textDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(textDates);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textDates(item)]));
}
