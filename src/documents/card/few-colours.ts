/** Reduces a picture to few colours, so that its file is small. The commonest stay; every other becomes the nearest of them. */
import type { ColourPicture } from '../png.ts';

const MOST_COLOURS = 64;
type Colour = readonly [number, number, number];

/** Reduces an opaque picture, four bytes a pixel: red, green, blue and 255. */
export function toFewColours(rgba: Uint8Array, width: number, height: number): ColourPicture {
  const packed = toPacked(rgba);
  const counts = countColours(packed);
  const common = [...counts].toSorted(([a, more], [b, less]) => less - more || a - b);
  const colours = common.slice(0, MOST_COLOURS).map(([colour]) => unpack(colour));
  const numbers = new Map([...counts.keys()].map((colour) => [colour, findNearest(unpack(colour), colours)]));
  return { width, height, colours, pixels: toNumbers(packed, numbers) };
}

/** Most pixels have the colour of the one before, so runs are counted and not pixels. */
function countColours(packed: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  packed.forEach((colour, index) => {
    if (colour === packed[index + 1]) return;
    counts.set(colour, (counts.get(colour) ?? 0) + index + 1 - start);
    start = index + 1;
  });
  return counts;
}

function toNumbers(packed: Uint32Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const pixels = new Uint8Array(packed.length);
  packed.forEach((colour, index) => {
    const isSame = index > 0 && colour === packed[index - 1];
    pixels[index] = (isSame ? pixels[index - 1] : numbers.get(colour)) ?? 0;
  });
  return pixels;
}

function toPacked(rgba: Uint8Array): Uint32Array {
  const packed = new Uint32Array(rgba.length / 4);
  for (let index = 0; index < packed.length; index += 1) {
    const at = index * 4;
    packed[index] = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
  }
  return packed;
}

function unpack(colour: number): Colour {
  return [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff];
}

function findNearest(colour: Colour, among: readonly Colour[]): number {
  const distances = among.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: Colour, b: Colour): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}
