/** Draws a social card as SVG: paper, the spine of its theme or the whole shelf, its words, the name of the site and a stamp. */
import { SOCIAL_CARD_SIZE, type SocialCard } from '../../model/social-card.ts';
import { SITE } from '../../site.ts';
import { drawShelf, drawSpine, SPINE_WIDTH } from './books.ts';
import { INK, SPINES } from './palette.ts';
import { rectangle } from './rectangle.ts';
import { type Typeface, wrap } from './typeface.ts';

export interface Typefaces {
  /** Titles. */
  readonly bold: Typeface;
  readonly text: Typeface;
  /** Small words and the stamp. */
  readonly mono: Typeface;
}

const { width: WIDTH, height: HEIGHT } = SOCIAL_CARD_SIZE;
const MARGIN = 80;
const EYEBROW = 'Library change in London’s boroughs';
/** Largest and smallest size of the title, and how many lines it may take before it is set smaller. */
const TITLE = { largest: 88, smallest: 52, step: 4, lines: 2, leading: 1.08 };
const TEXT = { size: 35, leading: 1.34, gap: 68 };
/** Height of capitals, in parts of the size of the type. */
const CAPITALS = 0.66;
/** The baseline of the first words, and where the foot and the highest book begin. */
const TOP = 88;
const FOOT = 522;
const SHELF_TOP = 448;

/** Draws a card. */
export function drawCard(card: SocialCard, faces: Typefaces): string {
  const left = card.spine ? SPINE_WIDTH + 68 : MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    rectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: INK.page }),
    card.spine ? drawSpine(card.spine, faces.text) : drawShelf(MARGIN),
    drawWords(card, faces, left),
    card.spine ? drawFoot(card.stamp ?? '', faces, left) : '',
    '</svg>',
  ].join('');
}

/** Draws the words: a line at the top, title and text in the middle of what is left. */
function drawWords(
  { title, text, spine }: SocialCard,
  { bold, text: face, mono }: Typefaces,
  left: number,
): string {
  const room = WIDTH - left - MARGIN;
  const { lines, size } = fitTitle(bold, title, room);
  const below = wrap(face, text, TEXT.size, room);
  const titleHeight = size * (CAPITALS + (lines.length - 1) * TITLE.leading);
  const height = titleHeight + TEXT.gap + (below.length - 1) * TEXT.size * TEXT.leading;
  const top = TOP + Math.max(0, (spine ? FOOT : SHELF_TOP) - TOP - height) / 2;
  const titleAt = (index: number) => top + size * (CAPITALS + index * TITLE.leading);
  const textAt = (index: number) => top + titleHeight + TEXT.gap + index * TEXT.size * TEXT.leading;
  const eyebrow = spine ? EYEBROW : `${SITE.name} · ${EYEBROW}`;
  return [
    `<g fill="${INK.muted}">${mono.draw(eyebrow, { x: left + 3, y: TOP, size: 27 })}`,
    ...below.map((line, index) => face.draw(line, { x: left + 2, y: textAt(index), size: TEXT.size })),
    `</g><g fill="${INK.text}">`,
    ...lines.map((line, index) => bold.draw(line, { x: left, y: titleAt(index), size })),
    '</g>',
  ].join('');
}

/** Sets a title as large as its lines allow. */
function fitTitle(
  face: Typeface,
  title: string,
  room: number,
  size = TITLE.largest,
): { readonly lines: readonly string[]; readonly size: number } {
  const lines = wrap(face, title, size, room);
  const isFit = lines.length <= TITLE.lines && lines.every((line) => face.widthOf(line, size) <= room);
  return isFit || size <= TITLE.smallest ? { lines, size } : fitTitle(face, title, room, size - TITLE.step);
}

/** Draws the mark and name of the site, and the stamp around its word. */
function drawFoot(stamp: string, { bold, mono }: Typefaces, left: number): string {
  const right = WIDTH - MARGIN;
  const size = 29;
  const box = { width: mono.widthOf(stamp, size) + 40, height: 56 };
  const x = right - box.width;
  const mark = [SPINES[0], SPINES[1], SPINES[2]].map((fill, index) => ({
    fill: fill ?? INK.text,
    height: [30, 39, 26][index] ?? 0,
  }));
  return [
    rectangle({ x: left + 2, y: FOOT, width: right - left - 2, height: 2, fill: INK.line }),
    ...mark.map(({ fill, height }, index) =>
      rectangle({ x: left + 3 + index * 13, y: 586 - height, width: 9, height, fill }),
    ),
    `<g fill="${INK.text}">${bold.draw(SITE.name, { x: left + 54, y: 584, size: 37 })}</g>`,
    `<g fill="${INK.stamp}" transform="rotate(-3 ${x + box.width / 2} 568)">`,
    `<rect x="${x}" y="540" width="${box.width}" height="${box.height}" rx="4" fill="none" stroke="${INK.stamp}" stroke-width="3"/>`,
    mono.draw(stamp, { x: x + 20, y: 578, size }),
    '</g>',
  ].join('');
}
