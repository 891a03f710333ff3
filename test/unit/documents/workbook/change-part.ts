/** Breaks a file on purpose, for tests of what is then said. */
import { readZip, toZip } from '../../../../src/documents/zip.ts';

/** Replaces text in one part of a file. @throws {Error} if there is nothing to replace. */
export function changePart(file: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  return toZip(
    readZip(file).map((part) => {
      if (part.path !== path) return part;
      const text = new TextDecoder().decode(part.bytes);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${path} has nothing to change.`);
      return { path, bytes: new TextEncoder().encode(changed) };
    }),
  );
}
