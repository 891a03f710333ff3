/** Looks into a PDF (ISO 32000-1) for what acts by itself: scripts, programs to launch, files inside. */
import { unzlibSync } from 'fflate';

const ACTIVE_NAMES = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/u;
const MAX_STREAM_BYTES = 8 * 1024 * 1024;
const MAX_STREAMS = 5_000;

/** Says whether bytes are a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return toText(bytes.subarray(0, 8)).startsWith('%PDF-');
}

/** Gives the name of what acts by itself, such as `JavaScript`; undefined if there is nothing of the kind. */
export function findActivePart(bytes: Uint8Array): string | undefined {
  const text = toText(bytes);
  return findActiveName(text) ?? findInStreams(bytes, text);
}

/** Says whether a PDF is locked. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</u.test(toText(bytes));
}

/** Objects may be packed into streams; those are unpacked and looked through as well. */
function findInStreams(bytes: Uint8Array, text: string): string | undefined {
  let count = 0;
  for (const match of text.matchAll(/\/ObjStm[^]{0,400}?stream\r?\n/gu)) {
    if ((count += 1) > MAX_STREAMS) return undefined;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end === -1 || end - start > MAX_STREAM_BYTES) continue;
    const found = findActiveName(inflate(bytes.subarray(start, end)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function inflate(bytes: Uint8Array): string {
  try {
    return toText(unzlibSync(bytes, { out: new Uint8Array(MAX_STREAM_BYTES) }));
  } catch {
    return '';
  }
}

/** A letter of a name may be written as its number: `/J#61vaScript`. */
function findActiveName(text: string): string | undefined {
  const plain = text.replace(/#([0-9a-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return ACTIVE_NAMES.exec(plain)?.[1];
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
