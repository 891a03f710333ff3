/** Makes the picture of a social card: drawn as SVG with letters as outlines, painted, reduced to few colours, written as PNG. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { SocialCard } from '../../model/social-card.ts';
import { toColourPng } from '../png.ts';
import { drawCard, type Typefaces } from './draw-card.ts';
import { toFewColours } from './few-colours.ts';

let isReady: Promise<void> | undefined;

/** Readies the painter of SVG with its program (WebAssembly); once is enough. */
export function readyPainter(program: Uint8Array): Promise<void> {
  isReady ??= initWasm(new Uint8Array(program));
  return isReady;
}

/** Makes the PNG of a card. The painter must be ready. */
export function toCardPng(card: SocialCard, faces: Typefaces): Uint8Array {
  const drawing = new Resvg(drawCard(card, faces), { font: { loadSystemFonts: false } });
  const painted = drawing.render();
  const picture = toFewColours(painted.pixels, painted.width, painted.height);
  painted.free();
  drawing.free();
  return toColourPng(picture);
}
