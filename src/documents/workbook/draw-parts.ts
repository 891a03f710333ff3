/** Small pieces of drawing that all sheets share: single cells, a sheet's top, and putting pieces together. */
import {
  EMPTY,
  GENERAL,
  type ColourRule,
  type Content,
  type EntryRule,
  type Grid,
  type GridCell,
  type GridTable,
  type Look,
  toTextContent,
} from './grid.ts';
import { LOOKS } from './looks.ts';
import { countLines, heightOfLines } from './text-lines.ts';
import type { CellValue, Field } from './workbook.ts';

/** Part of a sheet; the parts of a sheet are put together by `joinPieces`. */
export interface Piece {
  readonly cells?: readonly GridCell[];
  readonly heights?: readonly (readonly [row: number, points: number])[];
  readonly colourRules?: readonly ColourRule[];
  readonly entryRules?: readonly EntryRule[];
  readonly tables?: readonly GridTable[];
  readonly names?: Grid['names'];
}

/** Makes a cell of one column that holds text or nothing. */
export function toCell(row: number, column: number, look: Look, content: Content = EMPTY): GridCell {
  return { row, column, span: 1, look, form: GENERAL, content };
}

/** Draws one line of text over all columns of a sheet, as high as it needs. */
export function drawLine(row: number, look: Look, text: string, widths: readonly number[]): Piece {
  const chars = widths.reduce((sum, width) => sum + width, 0);
  const { size } = LOOKS[look];
  const lines = countLines(text, (chars * 11 * (look === 'title' || look === 'heading' ? 0.9 : 1)) / size);
  const cell: GridCell = { ...toCell(row, 0, look, toTextContent(text)), span: widths.length };
  return { cells: [cell], heights: [[row, heightOfLines(lines, size)]] };
}

/** Draws the title of a sheet and what the sheet is for, in its first two rows. */
export function drawTop(title: string, purpose: string, widths: readonly number[]): Piece {
  return joinPieces([drawLine(0, 'title', title, widths), drawLine(1, 'purpose', purpose, widths)]);
}

/** Puts pieces together in their order. */
export function joinPieces(pieces: readonly Piece[]): Required<Piece> {
  return {
    cells: pieces.flatMap(({ cells }) => cells ?? []),
    heights: pieces.flatMap(({ heights }) => heights ?? []),
    colourRules: pieces.flatMap(({ colourRules }) => colourRules ?? []),
    entryRules: pieces.flatMap(({ entryRules }) => entryRules ?? []),
    tables: pieces.flatMap(({ tables }) => tables ?? []),
    names: pieces.flatMap(({ names }) => names ?? []),
  };
}

/** Makes a grid of what was drawn; cells are put in the order in which they are read. */
export function toGrid(
  drawn: Required<Piece>,
  facts: Pick<Grid, 'name' | 'kind' | 'isLandscape' | 'widths' | 'repeatedRow' | 'frozenRows'> &
    Partial<Pick<Grid, 'printedRowCount'>>,
): Grid {
  const cells = drawn.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const { colourRules, entryRules, tables, names } = drawn;
  const rowCount = (cells.at(-1)?.row ?? 0) + 1;
  return {
    ...facts,
    cells,
    rowCount,
    printedRowCount: facts.printedRowCount ?? rowCount,
    heights: new Map(drawn.heights),
    colourRules,
    entryRules,
    tables,
    names,
  };
}

/** Gives what a given value looks like in a cell of its kind. */
export function toContent(value: CellValue, { kind }: Pick<Field, 'kind'>): Content {
  if (value === null) return EMPTY;
  if (typeof value === 'number') return { kind: 'number', value };
  return kind === 'date' ? { kind: 'date', day: value } : toTextContent(value);
}

/** Draws a simple table: a header and rows of text cells; each row as high as its longest cell needs. */
export function drawTextTable(
  name: string,
  firstRow: number,
  headers: readonly string[],
  rows: readonly (readonly { readonly look: Look; readonly content: Content }[])[],
  widths: readonly number[],
): Piece {
  const header = headers.map((text, column) => toCell(firstRow, column, 'header', toTextContent(text)));
  const body = rows.flatMap((row, index) =>
    row.map(({ look, content }, column) => toCell(firstRow + 1 + index, column, look, content)),
  );
  const heights = rows.map((row, index) => {
    const lines = row.map(({ content }, column) =>
      content.kind === 'text' ? countLines(content.text, widths[column] ?? 10) : 1,
    );
    return [firstRow + 1 + index, heightOfLines(Math.max(1, ...lines))] as const;
  });
  return {
    cells: [...header, ...body],
    heights,
    tables: [{ name, headerRow: firstRow, lastRow: firstRow + rows.length, headers }],
  };
}
