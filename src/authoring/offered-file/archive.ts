/**
 * Unpacks an offered zip file (Office, OpenDocument) without trusting what it says of itself: bytes are counted while they are
 * unpacked, and the two tables of contents that a zip has must agree (PKWARE APPNOTE 6.3, § 4.3).
 */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';

const MAX_PARTS = 3_000;
const MAX_BYTES = 100 * 1024 * 1024;
const MAX_RATIO = 200;
/** Small archives may well be mostly blanks. */
const RATIO_COUNTS_FROM = 1024 * 1024;
/** Text parts larger than this are not looked into; nothing we look for is in one. */
const MAX_KEPT_BYTES = 4 * 1024 * 1024;
const SLICE = 64 * 1024;

/** The parts of an archive by name; only parts that are text are kept, of others the name alone. */
export type Parts = ReadonlyMap<string, string>;

/** Why an archive is refused, in words for its author. */
export class ArchiveRefusal extends Error {
  override readonly name = 'ArchiveRefusal';
}

/** Unpacks an archive. @throws {ArchiveRefusal} when it lies, is broken, or would grow beyond all measure. */
export function readParts(bytes: Uint8Array): Parts {
  const parts = unpack(bytes);
  const listed = listNames(bytes);
  const hidden = [...parts.keys()].find((name) => !listed.has(name));
  const missing = [...listed].find((name) => !parts.has(name));
  const odd = hidden ?? missing;
  if (odd !== undefined) throw new ArchiveRefusal(`Its table of contents does not agree about "${odd}".`);
  const outside = [...listed].find((name) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/iu.test(name));
  if (outside !== undefined)
    throw new ArchiveRefusal(`It holds "${outside}", which would land outside its folder.`);
  return parts;
}

function unpack(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  let total = 0;
  const archive = new Unzip((file) => {
    if (parts.has(file.name)) throw new ArchiveRefusal(`It holds "${file.name}" twice.`);
    if (parts.size === MAX_PARTS) throw new ArchiveRefusal(`It holds more than ${MAX_PARTS} parts.`);
    parts.set(file.name, '');
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      total += chunk.length;
      checkGrowth(total, bytes.length);
      if (size <= MAX_KEPT_BYTES && isText(file.name)) chunks.push(chunk);
      if (isLast && size <= MAX_KEPT_BYTES && isText(file.name)) parts.set(file.name, decode(chunks));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += SLICE) {
      archive.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof ArchiveRefusal) throw error;
    throw new ArchiveRefusal('It is a zip file inside, and that is damaged.');
  }
  return parts;
}

function checkGrowth(total: number, packed: number): void {
  if (total > MAX_BYTES) throw new ArchiveRefusal('Unpacked it would be larger than 100 MB.');
  if (total > RATIO_COUNTS_FROM && total > MAX_RATIO * packed)
    throw new ArchiveRefusal(`Unpacked it would be more than ${MAX_RATIO} times as large as it is.`);
}

/** Gives the names in the table of contents at the end of the file. */
function listNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(name);
        return false;
      },
    });
  } catch {
    throw new ArchiveRefusal('It is a zip file inside, and its table of contents is damaged.');
  }
  return names;
}

function isText(name: string): boolean {
  return /\.(?:xml|rels)$|^mimetype$/iu.test(name);
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
