/** Writes pictures as PNG (ISO/IEC 15948): black and white squares, or a few colours. The same picture always gives the same bytes. */
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CRC_POLYNOMIAL = 0xedb88320;
/** Bits a pixel, and what a pixel is: a grey, or a number in the palette. Then compression, filter and interlacing as usual. */
const ONE_BIT = [1, 0, 0, 0, 0];
const PALETTE = [8, 3, 0, 0, 0];

/** A square picture: `isDark` tells the colour of the square in a row and column, from 0. */
export interface Squares {
  /** Squares on each side. */
  readonly side: number;
  readonly isDark: (row: number, column: number) => boolean;
}

/** A picture of at most 256 colours, each `[red, green, blue]` from 0 to 255; `pixels` has the number of each pixel's colour, row by row. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly (readonly [number, number, number])[];
  readonly pixels: Uint8Array;
}

/** Writes the squares, each `scale` pixels wide, as PNG. */
export function toPng({ side, isDark }: Squares, scale: number): Uint8Array {
  const width = side * scale;
  const bytesPerRow = 1 + Math.ceil(width / 8);
  const rows = new Uint8Array(bytesPerRow * width);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isDark(Math.floor(y / scale), Math.floor(x / scale))) continue;
      const at = y * bytesPerRow + 1 + (x >> 3);
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return toFile([...uint32(width), ...uint32(width), ...ONE_BIT], [], rows);
}

/** Writes a picture in colour as PNG, with a palette of its colours. */
export function toColourPng({ width, height, colours, pixels }: ColourPicture): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return toFile([...uint32(width), ...uint32(height), ...PALETTE], chunk('PLTE', colours.flat()), rows);
}

/** Each row begins with a byte that says it is not filtered: 0. */
function toFile(header: readonly number[], palette: readonly number[], rows: Uint8Array): Uint8Array {
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...palette,
    ...chunk('IDAT', [...zlibSync(rows, { level: 9 })]),
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
