/** Draws books for a social card: the spine of one, or one for each theme on a shelf. */
import { SOCIAL_CARD_SIZE, type SocialCard } from '../../model/social-card.ts';
import { THEMES } from '../../vocabulary/themes.ts';
import { INK, SHELF, SPINES } from './palette.ts';
import { rectangle } from './rectangle.ts';
import type { Typeface } from './typeface.ts';

const { width: WIDTH, height: HEIGHT } = SOCIAL_CARD_SIZE;
/** In pixels. */
export const SPINE_WIDTH = 132;
/** Heights of books repeat, as on the home page. */
const BOOK_HEIGHTS = [112, 136, 124, 148, 130];
const BOOKS_STAND_AT = HEIGHT - 34;

/** Draws the spine of a book at the left edge, with its label from bottom to top. */
export function drawSpine({ label, number }: NonNullable<SocialCard['spine']>, face: Typeface): string {
  const size = 50;
  const band = { x: 0, width: SPINE_WIDTH, height: 3, fill: INK.spineText, opacity: 0.55 };
  const middle = (HEIGHT + face.widthOf(label, size)) / 2;
  return [
    rectangle({
      x: 0,
      y: 0,
      width: SPINE_WIDTH,
      height: HEIGHT,
      fill: SPINES[(number ?? 0) - 1] ?? INK.text,
    }),
    ...[44, 56, HEIGHT - 59, HEIGHT - 47].map((y) => rectangle({ ...band, y })),
    `<g fill="${INK.spineText}" transform="translate(${SPINE_WIDTH / 2 + size * 0.3} ${middle}) rotate(-90)">`,
    face.draw(label, { x: 0, y: 0, size }),
    '</g>',
    rectangle({ x: SPINE_WIDTH, y: 0, width: 8, height: HEIGHT, fill: INK.text, opacity: 0.1 }),
  ].join('');
}

/** Draws all themes as books on a board, over the width of the card but for a margin in pixels. */
export function drawShelf(margin: number): string {
  const room = (WIDTH - 2 * margin) / THEMES.length;
  const books = THEMES.map((_, index) => {
    const height = BOOK_HEIGHTS[index % BOOK_HEIGHTS.length] ?? 0;
    const y = BOOKS_STAND_AT - height;
    const book = { x: margin + index * room, width: room - 4, fill: SPINES[index] ?? INK.text };
    const band = { ...book, height: 3, fill: INK.spineText, opacity: 0.55 };
    return (
      rectangle({ ...book, y, height }) + [16, 24].map((down) => rectangle({ ...band, y: y + down })).join('')
    );
  });
  const board = { x: margin - 24, y: BOOKS_STAND_AT, width: WIDTH - 2 * margin + 48 };
  return [
    ...books,
    rectangle({ ...board, height: 14, fill: SHELF.board }),
    rectangle({ ...board, y: BOOKS_STAND_AT + 10, height: 4, fill: SHELF.edge }),
  ].join('');
}
