/** The pictures of links to the shelf, made once and kept. The typefaces are those of the site. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Typefaces } from '../documents/card/draw-card.ts';
import type { SocialCard } from '../model/social-card.ts';
import { keepMade } from './made-things.ts';

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
const MONO =
  '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2';
const PAINTER = '@resvg/resvg-wasm/index_bg.wasm';

let maker: Promise<(card: SocialCard) => Uint8Array> | undefined;

/** Gives the PNG of a card. */
export async function getSocialCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const png = await keepMade({ what: 'social card', card }, async () => {
    maker ??= openMaker();
    return (await maker)(card);
  });
  return new Uint8Array(png);
}

/** Loads the painter and the typefaces only when a card must be made. */
async function openMaker(): Promise<(card: SocialCard) => Uint8Array> {
  const { readyPainter, toCardPng } = await import('../documents/card/card-png.ts');
  await readyPainter(readPackageFile(PAINTER));
  const faces = await getTypefaces();
  return (card) => toCardPng(card, faces);
}

/** Opens the typefaces of cards. */
export async function getTypefaces(): Promise<Typefaces> {
  const { openTypeface } = await import('../documents/card/typeface.ts');
  const newsreader = readPackageFile(NEWSREADER);
  return {
    bold: await openTypeface(newsreader, 600),
    text: await openTypeface(newsreader, 400),
    mono: await openTypeface(readPackageFile(MONO), 400),
  };
}

function readPackageFile(path: string): Buffer {
  return readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(path));
}
