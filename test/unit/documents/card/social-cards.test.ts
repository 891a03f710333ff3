/** The pictures beside shared links: PNG of the size that was promised, small, the same each time, with every word inside. */
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { getSocialCard, getTypefaces } from '../../../../src/data/social-cards.ts';
import { toFewColours } from '../../../../src/documents/card/few-colours.ts';
import { INK, SHELF, SPINES } from '../../../../src/documents/card/palette.ts';
import { wrap } from '../../../../src/documents/card/typeface.ts';
import { toColourPng } from '../../../../src/documents/png.ts';
import {
  listSocialCards,
  SITE_CARD,
  SOCIAL_CARD_SIZE,
  type SocialCard,
  toThemeCard,
} from '../../../../src/model/social-card.ts';
import { THEMES } from '../../../../src/vocabulary/themes.ts';
import { readTokens } from '../../styles/colours.ts';

const MAX_BYTES = 30_000;
const faces = await getTypefaces();
const cards = listSocialCards();
const lengthOf = ({ title, text }: SocialCard) => title.length + text.length;
const longest =
  cards.filter(({ spine }) => spine).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? SITE_CARD;

const longTitle = {
  ...toThemeCard('programme-leadership'),
  title: 'Telling members, staff, unions and users what a merger of library services would change',
};

/** Reads the number of the colour of each pixel of a card. */
async function readPixels(card: SocialCard): Promise<(x: number, y: number) => number | undefined> {
  const png = Buffer.from(await getSocialCard(card));
  const at = png.indexOf('IDAT');
  const rows = unzlibSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return (x, y) => rows[y * (SOCIAL_CARD_SIZE.width + 1) + 1 + x];
}

describe.each([SITE_CARD, longest, toThemeCard('stock-supply', 'lesson')])('the card $name', (card) => {
  test('is a PNG of 1200 by 630 pixels and at most 30 kB', async () => {
    const png = Buffer.from(await getSocialCard(card));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.compare(await getSocialCard(card), await getSocialCard(card))).toBe(0);
  });
});

test('every card has a name of its own', () => {
  expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
  expect(cards.length).toBeGreaterThan(THEMES.length * 3);
});

test('every letter of every card is in the typefaces', () => {
  const missing = cards.flatMap(({ title, text, stamp = '', spine }) => [
    ...faces.bold.lacks(title),
    ...faces.text.lacks(text + (spine?.label ?? '')),
    ...faces.mono.lacks(stamp),
  ]);
  expect(missing).toEqual([]);
  expect(faces.bold.lacks('Łódź, 図書館')).toContain('図');
});

test.each([
  { card: longest, foot: { from: 500, to: 519 } },
  { card: longTitle, foot: { from: 500, to: 519 } },
  { card: SITE_CARD, foot: { from: 415, to: 445 } },
])(
  'the words of $card.name, "$card.title", stay inside: paper is left at the edge and above the foot',
  async ({ card, foot }) => {
    const colourAt = await readPixels(card);
    const { width, height } = SOCIAL_CARD_SIZE;
    const paper = colourAt(width - 5, 5);
    const places = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => from + index);
    const edge = places(0, height).flatMap((y) => places(1150, width).map((x) => colourAt(x, y)));
    const above = places(foot.from, foot.to).flatMap((y) => places(150, width).map((x) => colourAt(x, y)));
    expect(new Set([...edge, ...above])).toEqual(new Set([paper]));
  },
);

test('the label of every spine fits between its bands', () => {
  const widths = cards.map(({ spine }) => faces.text.widthOf(spine?.label ?? '', 50));
  expect(Math.max(...widths)).toBeLessThanOrEqual(SOCIAL_CARD_SIZE.height - 2 * 62);
});

test('words that are too long for a line go on in the next, and none is lost', () => {
  const lines = wrap(faces.bold, longTitle.title, 52, 920);
  expect(lines.join(' ')).toBe(longTitle.title);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map((line) => faces.bold.widthOf(line, 52)))).toBeLessThanOrEqual(920);
  expect(wrap(faces.bold, 'Unpronounceable word', 52, 10)).toEqual(['Unpronounceable', 'word']);
});

test('the colours are those of the site', () => {
  const { light } = readTokens();
  const { spineText, ...inks } = INK;
  for (const [name, colour] of Object.entries(inks)) expect(colour, name).toBe(light.get(name));
  expect([spineText, SHELF.board, SHELF.edge]).toEqual(
    ['spine-text', 'board', 'board-edge'].map((name) => light.get(name)),
  );
  expect(SPINES).toEqual(THEMES.map((_, index) => light.get(`spine-${index + 1}`)));
});

test('a picture keeps its commonest colours, and others become the nearest of them', () => {
  const pixel = (red: number) => [red, red, red, 255];
  const common = Array.from({ length: 64 }, (_, index) => [...pixel(index * 4), ...pixel(index * 4)]).flat();
  const { colours, pixels } = toFewColours(Uint8Array.from([...common, ...pixel(9), ...pixel(7)]), 130, 1);
  expect(colours).toHaveLength(64);
  const reds = [...pixels].map((number) => colours[number]?.[0]);
  expect(reds.slice(0, 4)).toEqual([0, 0, 4, 4]);
  expect(reds.slice(-2)).toEqual([8, 8]);
});

test('a PNG in colour holds its palette and its rows', () => {
  const png = Buffer.from(
    toColourPng({
      width: 2,
      height: 2,
      colours: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      pixels: Uint8Array.of(0, 1, 1, 0),
    }),
  );
  const chunkAt = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([...chunkAt('IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...chunkAt('PLTE')]).toEqual([1, 2, 3, 4, 5, 6]);
  expect([...unzlibSync(chunkAt('IDAT'))]).toEqual([0, 0, 1, 0, 1, 0]);
});
