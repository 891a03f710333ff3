/** How each kind of cell looks in every format: the colours and sizes of the shelf on paper. */
import type { Look } from './grid.ts';
import type { Tone } from './workbook.ts';

export interface CellLook {
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  /** Six hexadecimal figures. */
  readonly colour: string;
  readonly fill: string | undefined;
  readonly hasBorder: boolean;
  /** Whether the text keeps away from the edges of its cell. */
  readonly hasRoom: boolean;
  readonly isLocked: boolean;
}

/** The letters of the whole workbook; every office program has it or one of the same widths. */
export const FONT_NAME = 'Arial';
/** Colour of the lines around cells. */
export const LINE_COLOUR = 'C9C2B2';
/** Colours of the tabs of sheets. */
export const TAB_COLOURS = { work: '0D4A38', example: 'FFBF00', built: '8A8F8C' } as const;

const INK = '16211C';
const GREEN = '0D4A38';

const PLAIN: CellLook = {
  size: 11,
  isBold: false,
  isUnderlined: false,
  colour: INK,
  fill: undefined,
  hasBorder: false,
  hasRoom: false,
  isLocked: true,
};

const BOXED: CellLook = { ...PLAIN, hasBorder: true, hasRoom: true };
const SMALL: CellLook = { ...PLAIN, size: 10, colour: '55605A' };

export const LOOKS: Readonly<Record<Look, CellLook>> = {
  title: { ...PLAIN, size: 18, isBold: true, colour: GREEN },
  purpose: { ...PLAIN, colour: '3F4A44' },
  banner: { ...PLAIN, isBold: true, fill: 'FFE08A' },
  note: PLAIN,
  heading: { ...PLAIN, size: 13, isBold: true, colour: GREEN },
  header: { ...BOXED, isBold: true, colour: 'FFFFFF', fill: GREEN },
  'header-right': { ...BOXED, isBold: true, colour: 'FFFFFF', fill: GREEN },
  input: { ...BOXED, fill: 'FFFFFF', isLocked: false },
  given: { ...BOXED, fill: 'F7F4EC' },
  calculated: { ...BOXED, fill: 'ECEBE6' },
  label: { ...PLAIN, isBold: true },
  'side-note': SMALL,
  'value-note': { ...SMALL, hasRoom: true },
  total: { ...BOXED, isBold: true, fill: 'ECEBE6' },
  link: { ...BOXED, colour: GREEN, isUnderlined: true, fill: 'FFFFFF' },
  'about-link': { ...PLAIN, colour: GREEN, isUnderlined: true },
  text: { ...BOXED, fill: 'FFFFFF' },
};

/** How a cell is coloured by its value: letters and ground, at least 7 to 1. */
export const TONE_LOOKS: Readonly<Record<Tone, { readonly colour: string; readonly fill: string }>> = {
  good: { colour: '0B3D2E', fill: 'D9EEDF' },
  warn: { colour: '4A3000', fill: 'FFE7AD' },
  bad: { colour: '6E120C', fill: 'FAD7D3' },
};
