/**
 * Packs and unpacks zip files (PKWARE APPNOTE 6.3). The same files in the same order give the same bytes on every machine and day:
 * no clock, no time zone, one compressor written in JavaScript.
 */
import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';

/** A file of an archive. */
export interface PackedFile {
  /** Path inside the archive, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is kept as it is; OpenDocument asks this of its first file, `mimetype`. */
  readonly isStored?: boolean;
}

/** Thrown when an archive cannot be read, or is larger than it may be. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

const MAX_FILES = 2_000;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Packs files in the order given. @throws ZipError if two have the same path. */
export function toZip(files: readonly PackedFile[]): Uint8Array {
  const mtime = firstMoment();
  const entries = files.map(({ path, bytes, isStored = false }) => [
    path,
    [bytes, { level: isStored ? 0 : 6, mtime }],
  ]) satisfies [string, unknown][];
  const zippable = Object.fromEntries(entries) as Zippable;
  const repeated = files.find(({ path }, index) => files.findIndex((file) => file.path === path) < index);
  if (repeated) throw new ZipError(`The archive would hold "${repeated.path}" twice.`);
  return zipSync(zippable);
}

/**
 * Unpacks an archive into its files, in the order of its table of contents. Folders are left out, and files that are not wanted.
 * @throws ZipError if it is no zip file, or holds more than 2,000 files or, of those wanted, more than 64 MiB.
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean = () => true,
): readonly PackedFile[] {
  let count = 0;
  let size = 0;
  const stored = new Set<string>();
  const files = unzip(bytes, ({ name, originalSize, compression }) => {
    count += 1;
    if (count > MAX_FILES) throw new ZipError(`The archive holds more than ${MAX_FILES} files.`);
    if (!isWanted(name)) return false;
    size += originalSize;
    if (compression === 0) stored.add(name);
    if (size > MAX_UNPACKED_BYTES) throw new ZipError('The archive is larger than 64 MiB once unpacked.');
    return true;
  });
  return Object.entries(files)
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, content]) => ({ path, bytes: content, ...(stored.has(path) ? { isStored: true } : {}) }));
}

/** Unpacks an archive into its files by path. @throws ZipError as `readZip` does. */
export function readZipByPath(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(readZip(bytes).map((file) => [file.path, file.bytes]));
}

/** Zip counts from 1980. In local time, because the compressor reads it so: the same figures are written in every time zone. */
function firstMoment(): Date {
  return new Date(1980, 0, 1, 0, 0, 0);
}

function unzip(bytes: Uint8Array, isTaken: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: isTaken });
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(
      `The archive cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
