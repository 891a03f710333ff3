/**
 * The frame of an index file: magic number, version, length and check sum, so that a cut or damaged file is
 * told at once. After the 16 bytes of the frame come streams of numbers, each in the order `write-index.ts`
 * gives.
 */

/** Says that bytes are no index this engine can read, and what to do about it. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** "CSIX" and the version of the format, to be raised with every change of it. */
const MAGIC = [0x43, 0x53, 0x49, 0x58] as const;
const VERSION = 2;

/** Bytes before the content: magic 4, version 4, content length 4, check sum 4; numbers little-endian. */
const FRAME_BYTES = 16;

/** Puts content into its frame. */
export function toFramed(content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME_BYTES + content.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, content.length, true);
  view.setUint32(12, toCheckSum(content), true);
  bytes.set(content, FRAME_BYTES);
  return bytes;
}

/**
 * Takes the content out of its frame.
 *
 * @throws {SearchIndexError} when the bytes are no index, of another version, cut short, too long or damaged
 */
export function toContent(bytes: Uint8Array): Uint8Array {
  if (bytes.length < FRAME_BYTES || MAGIC.some((byte, index) => bytes[index] !== byte)) {
    throw new SearchIndexError(
      `Search index: expected a file that begins with "CSIX", found ${bytes.length} bytes of something else. Build it again.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new SearchIndexError(
      `Search index: expected version ${VERSION}, found ${version}. Engine and index come from different builds; reload.`,
    );
  }
  const length = view.getUint32(8, true);
  const content = bytes.subarray(FRAME_BYTES);
  if (content.length !== length) {
    throw new SearchIndexError(
      `Search index: expected ${length + FRAME_BYTES} bytes, found ${bytes.length}. The download was cut short; fetch it again.`,
    );
  }
  if (toCheckSum(content) !== view.getUint32(12, true)) {
    throw new SearchIndexError(
      'Search index: the content does not match its check sum. It is damaged; fetch it again.',
    );
  }
  return content;
}

/** Sums up bytes by 32-bit FNV-1a. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function toCheckSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
