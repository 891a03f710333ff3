/**
 * Keeps what a build made, such as the files of a template, for the builds after it: a thing is found again by everything it is made of.
 * Use it as `keepMade({ what: 'document', product, source }, () => toDocumentFiles(product, source))`: name every fact that the
 * maker reads. The code that makes things and the versions of its libraries are part of every key, so that nothing stale is served.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Everything that a thing is made of: plain values that JSON can write. `what` tells things apart that are made of the same. */
export type Facts = Readonly<Record<string, unknown>> & { readonly what: string };

/** Where things are kept, and up to which size together. */
export interface Keep {
  readonly folder: string;
  /** Stands for the code that makes things: another code makes everything anew. */
  readonly code: string;
  readonly maxBytes: number;
}

/** Gives the thing that was made of these facts before, or makes it. What it gives must be plain values and bytes, without functions. */
export type KeepMade = <Made>(facts: Facts, make: () => Made | Promise<Made>) => Promise<Made>;

/** Folders and files of `src` that make things, or that say what things hold. */
const CODE = ['authoring', 'data', 'documents', 'model', 'vocabulary', 'site.ts'];
const FOLDER = '.cache/made';
const MAX_BYTES = 64 * 1024 * 1024;
const HASH = 'sha256';
const HASH_BYTES = 32;

let kept: KeepMade | undefined;

/** Keeps things from build to build in `.cache/made`, or in the folder that `MADE_THINGS` names. While pages are written, with code that changes, everything is made anew. */
export const keepMade: KeepMade = async (facts, make) => {
  if (import.meta.env.DEV) return make();
  kept ??= makeKeeper({
    folder: process.env['MADE_THINGS'] ?? FOLDER,
    code: toFingerprint(process.cwd()),
    maxBytes: MAX_BYTES,
  });
  return kept(facts, make);
};

/** Opens a folder of things made before. The ones that were not asked for longest leave it once it is too large. */
export function makeKeeper({ folder, code, maxBytes }: Keep): KeepMade {
  removeOldest(folder, maxBytes);
  return async <Made>(facts: Facts, make: () => Made | Promise<Made>) => {
    const path = join(folder, toHash(JSON.stringify([code, facts])).toString('hex'));
    const found = read(path);
    if (found) return deserialize(found) as Made;
    const made = await make();
    write(path, serialize(made));
    return made;
  };
}

/** Draws a fingerprint from the code of a project that makes things, its libraries and the version of Node. */
export function toFingerprint(root: string): string {
  const hash = createHash(HASH).update(process.version);
  const files = CODE.flatMap((name) => listFiles(join(root, 'src', name)));
  for (const path of [join(root, 'package-lock.json'), ...files]) {
    const bytes = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Reads what a file holds behind its hash; undefined if there is none, or if it is damaged. */
function read(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(HASH_BYTES);
    if (!toHash(content).equals(bytes.subarray(0, HASH_BYTES))) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return content;
  } catch {
    return undefined;
  }
}

/** Writes beside the place and moves the whole there, so that nobody reads half. A build that cannot keep things is only slower. */
function write(path: string, content: Buffer): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(part, Buffer.concat([toHash(content), content]));
    renameSync(part, path);
  } catch {
    remove(part);
  }
}

function removeOldest(folder: string, maxBytes: number): void {
  let room = maxBytes;
  for (const { path, size } of listByUse(folder)) {
    room -= size;
    if (room < 0) remove(path);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // Another build may have taken it, or the folder may not be ours to change: what stays is only not used.
  }
}

/** Lists what is in a folder, last used first. */
function listByUse(
  folder: string,
): { readonly path: string; readonly size: number; readonly usedAt: number }[] {
  try {
    return readdirSync(folder)
      .map((name) => join(folder, name))
      .map((path) => ({ path, stat: statSync(path) }))
      .map(({ path, stat }) => ({ path, size: stat.size, usedAt: stat.mtimeMs }))
      .toSorted((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
  } catch {
    return [];
  }
}

function toHash(content: string | Uint8Array): Buffer {
  return createHash(HASH).update(content).digest();
}
