/** Sets words as outlines, so that a picture needs no typeface where it is drawn and looks the same on every computer. */
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

/** A typeface at one weight. */
export interface Typeface {
  /** Gives the width of a line of words at a size, both in pixels. */
  readonly widthOf: (words: string, size: number) => number;
  /** Gives a line of words as SVG, in the colour of what it stands in; its baseline begins at a place. Pixels. */
  readonly draw: (
    words: string,
    at: { readonly x: number; readonly y: number; readonly size: number },
  ) => string;
  /** Gives the letters that the typeface lacks, each once. */
  readonly lacks: (words: string) => readonly string[];
}

/** Opens a variable typeface (WOFF2) at a weight from 1 to 1000. @throws {TypeError} when the file holds several typefaces */
export async function openTypeface(file: Uint8Array, weight: number): Promise<Typeface> {
  // The reader of typefaces cannot vary what is still compressed.
  const opened = create(Buffer.from(await decompress(file)));
  if (!('getVariation' in opened))
    throw new TypeError('A collection of typefaces was found in place of one.');
  const font = opened.getVariation({ wght: weight });
  return {
    widthOf: (words, size) => (font.layout(words).advanceWidth * size) / font.unitsPerEm,
    draw: (words, at) => drawLine(font, words, at),
    lacks: (words) =>
      [...new Set(words)].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  };
}

/** Breaks words into lines that are no wider than `width` pixels at that size; a word that is wider stands alone. */
export function wrap(typeface: Typeface, words: string, size: number, width: number): readonly string[] {
  return words.split(' ').reduce<readonly string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    return lines.length === 0 || typeface.widthOf(longer, size) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

function drawLine(
  font: Font,
  words: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(words);
  let pen = 0;
  const letters = glyphs.map((glyph, index) => {
    const position = positions[index];
    const path = `<path transform="translate(${pen + (position?.xOffset ?? 0)} 0)" d="${glyph.path.toSVG()}"/>`;
    pen += position?.xAdvance ?? 0;
    return path;
  });
  // Typefaces count upwards, pictures downwards.
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}
