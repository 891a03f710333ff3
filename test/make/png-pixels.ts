/** Reads back a picture of one bit a pixel, unfiltered, as the shelf writes it. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Reads the pixels of a PNG. @throws {Error} if it is of another kind. */
export function readPixels(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  if (bytes.subarray(1, 4).toString() !== 'PNG' || bytes.subarray(24, 26).toString('hex') !== '0100')
    throw new Error('This is no PNG of one bit a pixel.');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const start = bytes.indexOf('IDAT') + 4;
  const lines = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const lineLength = 1 + Math.ceil(width / 8);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    if (lines[y * lineLength] !== 0) throw new Error('A line is filtered.');
    for (let x = 0; x < width; x += 1) {
      const isLight = ((lines[y * lineLength + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      if (!isLight) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data, width, height };
}
