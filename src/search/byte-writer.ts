/** Collects numbers and texts as bytes, at build time; `byte-reader.ts` reads them back. */

/** Collects bytes in order. */
export interface ByteWriter {
  /** Adds a whole number from 0 to 2^32 − 1 in LEB128: 7 bits a byte, lowest first. */
  number(value: number): void;
  /** Adds one byte. */
  byte(value: number): void;
  /** Adds texts: how many, their lengths in UTF-16 units, then all of them in UTF-8 with its length. */
  texts(values: readonly string[]): void;
  /** Gives all bytes added so far. */
  toBytes(): Uint8Array;
}

/** Starts an empty collection of bytes. */
export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;

  function add(values: ArrayLike<number>): void {
    if (length + values.length > bytes.length) {
      const larger = new Uint8Array(2 * (length + values.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(values, length);
    length += values.length;
  }

  const writer: ByteWriter = {
    byte(value) {
      add([value]);
    },
    number(value) {
      let rest = value;
      while (rest > 127) {
        add([(rest % 128) + 128]);
        rest = Math.floor(rest / 128);
      }
      add([rest]);
    },
    texts(values) {
      writer.number(values.length);
      for (const value of values) writer.number(value.length);
      const encoded = new TextEncoder().encode(values.join(''));
      writer.number(encoded.length);
      add(encoded);
    },
    toBytes() {
      return bytes.slice(0, length);
    },
  };
  return writer;
}
