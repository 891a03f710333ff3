/** Reads numbers and texts back from bytes that `byte-writer.ts` wrote, in the same order. */

/** Reads on from where it last stopped. */
export interface ByteReader {
  /** Reads a whole number in LEB128. */
  number(): number;
  /** Reads this many bytes, without copying them. */
  bytes(count: number): Uint8Array;
  /** Reads a list of texts. */
  texts(): string[];
}

/** Starts reading at the first byte. */
export function createByteReader(content: Uint8Array): ByteReader {
  let at = 0;
  const reader: ByteReader = {
    number() {
      let value = 0;
      let scale = 1;
      for (;;) {
        const byte = content[at++] ?? 0;
        value += (byte & 127) * scale;
        if (byte < 128) return value;
        scale *= 128;
      }
    },
    bytes(count) {
      at += count;
      return content.subarray(at - count, at);
    },
    texts() {
      const lengths = Array.from({ length: reader.number() }, () => reader.number());
      const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.bytes(reader.number()));
      let start = 0;
      return lengths.map((length) => all.slice(start, (start += length)));
    },
  };
  return reader;
}
