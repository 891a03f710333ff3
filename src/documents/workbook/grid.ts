/** A workbook laid out in cells, the same for every file format: what the writers of Excel and OpenDocument files draw. */
import type { CopyProperty } from '../../model/copy-mark.ts';
import type { Translation } from './formula.ts';
import type { Tone } from './workbook.ts';

/** What a cell is for; `looks.ts` says how each looks and whether it is locked. */
export type Look =
  | 'title'
  | 'purpose'
  | 'banner'
  | 'note'
  | 'heading'
  | 'header'
  | 'header-right'
  | 'input'
  | 'given'
  | 'calculated'
  | 'label'
  | 'side-note'
  | 'value-note'
  | 'total'
  | 'link'
  | 'about-link'
  | 'text';

/** How a number is written. */
export type NumberForm =
  | { readonly kind: 'general' | 'text' | 'date' | 'year' }
  | { readonly kind: 'number' | 'percent' | 'currency'; readonly decimals: number };

export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly link?: Link | undefined }
  | { readonly kind: 'number'; readonly value: number }
  /** A day, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly day: string }
  /** `result` is what it comes to, once it is worked out. */
  | {
      readonly kind: 'formula';
      readonly formula: Translation;
      readonly isArray: boolean;
      readonly result?: string | number;
    }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** A square picture that stands in a cell of its own, as large on the screen as the measures say. */
export interface Picture {
  /** Name of its part of the file, such as `qr-code.png`: pictures of one name are one picture. */
  readonly file: string;
  readonly png: Uint8Array;
  /** Millimetres. */
  readonly side: number;
  /** What it is, in two or three words. */
  readonly title: string;
  /** What it says, for those who do not see it. */
  readonly altText: string;
}

/** Where a cell leads: to the top of a sheet, or to an address of the web. */
export type Link = { readonly sheet: string } | { readonly url: string };

/** A cell; rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Columns that it covers: more than one only outside tables. */
  readonly span: number;
  readonly look: Look;
  readonly form: NumberForm;
  readonly content: Content;
}

/** Some rows of one column. */
export interface Rows {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Colours cells of which a formula is true; the formula is written for the first of them. */
export interface ColourRule extends Rows {
  readonly formula: Translation;
  readonly tone: Tone;
}

/** What may be entered. Formulas stand for bounds. */
export type EntryCheck =
  | { readonly kind: 'any' }
  | { readonly kind: 'choices'; readonly source: Translation }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | {
      readonly kind: 'whole' | 'decimal' | 'date';
      readonly least: Translation | undefined;
      readonly greatest: Translation | undefined;
    };

/** What may be entered in cells, and what is said about it. */
export interface EntryRule extends Rows {
  readonly check: EntryCheck;
  /** Said when a cell is chosen; at most 32 and 255 characters. */
  readonly title: string;
  readonly hint: string;
  /** Said when something else is entered. */
  readonly refusal: string;
}

export interface GridTable {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
}

export interface Grid {
  readonly name: string;
  readonly kind: 'work' | 'example' | 'built';
  readonly isLandscape: boolean;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Height of rows in points; others take one line. */
  readonly heights: ReadonlyMap<number, number>;
  /** By row, then column. */
  readonly cells: readonly GridCell[];
  readonly rowCount: number;
  /** Rows that are printed, from the top. */
  readonly printedRowCount: number;
  readonly colourRules: readonly ColourRule[];
  readonly entryRules: readonly EntryRule[];
  readonly tables: readonly GridTable[];
  /** The header row that is repeated on each page. */
  readonly repeatedRow: number | undefined;
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
}

/** What stands at the foot of each page, beside the number of the page: two lines at most. */
export interface PageFoot {
  readonly lines: readonly string[];
}

/** A workbook ready to be written. */
export interface Book {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of the version, `YYYY-MM-DD`: the date of the file, whenever it is made. */
  readonly day: string;
  /** How the file names itself to a program. */
  readonly properties: readonly CopyProperty[];
  readonly foot: PageFoot;
  readonly grids: readonly Grid[];
}

/** Numbers as the spreadsheet thinks fit. */
export const GENERAL: NumberForm = { kind: 'general' };
/** A cell that holds nothing. */
export const EMPTY: Content = { kind: 'empty' };

/** Makes a text, empty if there is none. */
export function toTextContent(text: string, link?: Link): Content {
  return text === '' ? EMPTY : { kind: 'text', text, link };
}

/** Tells on which side the content of a cell stands: numbers at the right, and headers over them. */
export function alignmentOf(look: Look, form: NumberForm, content: Content): 'left' | 'right' {
  if (look === 'header-right') return 'right';
  const isNumber = form.kind !== 'text' && (form.kind !== 'general' || content.kind === 'number');
  return isNumber ? 'right' : 'left';
}

/** Gives the pictures of sheets, each once. */
export function picturesOf(grids: readonly Grid[]): Picture[] {
  const all = grids.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'picture' ? [content.picture] : [])),
  );
  return [...new Map(all.map((picture) => [picture.file, picture])).values()];
}

/** Tells whether a row keeps its height: programs that measure rows anew leave out pictures, and cells over several columns. */
export function keepsHeight(cellsOfRow: readonly GridCell[]): boolean {
  return cellsOfRow.some(({ span, content }) => span > 1 || content.kind === 'picture');
}

/** Sheets wider than this, in characters, are printed on A3. */
const A4_CHARS = 210;

/** Tells whether a sheet is too wide for A4. */
export function isWide({ widths }: Grid): boolean {
  return widths.reduce((sum, width) => sum + width, 0) > A4_CHARS;
}
