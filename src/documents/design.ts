/**
 * The look of the documents, the same in Word and OpenDocument: colours, type and measures. Georgia and Arial stand on every council
 * computer with Windows or macOS; most councils ask for Arial in what they publish, and 12 points is the least they read with ease.
 */

/** Colours as RRGGBB. Text on its ground has a contrast of at least 7:1. */
export const COLOUR = {
  ink: '16211C',
  muted: '47524C',
  green: '0D4A38',
  rule: 'C9D3CE',
  headerGround: 'E4EDE8',
  fieldInk: '1F4A3B',
  fieldGround: 'EEF4F1',
} as const;

export const FONT = { heading: 'Georgia', text: 'Arial', symbol: 'MS Gothic' } as const;

/** Sizes in points. */
export const SIZE = {
  title: 26,
  heading1: 18,
  heading2: 14.5,
  heading3: 12.5,
  intro: 13,
  text: 12,
  table: 11,
  small: 9,
} as const;

/** Page and boxes in twips, twentieths of a point: 567 are a centimetre. */
export const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Room for about four lines of a long answer. */
export const LONG_ANSWER_HEIGHT = 1500;
/** The QR code in the footer: side in millimetres. */
export const QR_SIDE_MM = 16;

/** Grounds and bars of notes. */
export const NOTE_COLOUR = {
  guidance: { ground: 'EAF1F7', bar: '1D3F72' },
  example: { ground: 'F4EEF7', bar: '5B2A6B' },
  caution: { ground: 'FCEFE6', bar: '8A2F1B' },
} as const;

/** How a document that must fit one page is set: sizes of text and headings, rooms and lines as parts of the usual ones. */
export const SHEET = { text: 11 / 12, heading: 0.76, room: 0.5, line: 0.93 } as const;

/** Gives the size, in points, that a size has on such a page; half points, as Word counts. @example toSheetSize(12) // 11 */
export function toSheetSize(size: number): number {
  return Math.round(size * (size > SIZE.intro ? SHEET.heading : SHEET.text) * 2) / 2;
}
