/** Writes a picture of black and white squares as PNG (ISO/IEC 15948): one bit a pixel, the same bytes for the same squares. */
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CRC_POLYNOMIAL = 0xedb88320;

/** A square picture: `isDark` tells the colour of the square in a row and column, from 0. */
export interface Squares {
  /** Squares on each side. */
  readonly side: number;
  readonly isDark: (row: number, column: number) => boolean;
}

/** Writes the squares, each `scale` pixels wide, as PNG. */
export function toPng({ side, isDark }: Squares, scale: number): Uint8Array {
  const width = side * scale;
  const bytesPerRow = 1 + Math.ceil(width / 8);
  const pixels = new Uint8Array(bytesPerRow * width);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isDark(Math.floor(y / scale), Math.floor(x / scale))) continue;
      const at = y * bytesPerRow + 1 + (x >> 3);
      pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = [...uint32(width), ...uint32(width), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...zlibSync(pixels, { level: 9 })]),
    ...chunk('IEND', []),
  ]);
}

function chunk(type: string, data: readonly number[]): number[] {
  const content = [...new TextEncoder().encode(type), ...data];
  return [...uint32(data.length), ...content, ...uint32(crc32(content))];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ CRC_POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
