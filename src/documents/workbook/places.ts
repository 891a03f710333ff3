/** Where the blocks of each sheet stand: rows and columns, before any cell is drawn. */
import type { Area } from './formula.ts';
import { KIND_WIDTHS } from './number-forms.ts';
import { longestWord } from './text-lines.ts';
import {
  type Block,
  isTable,
  rowCountOf,
  type TableBlock,
  tablesOf,
  type ValueItem,
  valuesOf,
  type WorkbookList,
  type WorkbookSheet,
} from './workbook.ts';

/** Rows of a block: of its first cell, of a table's header, and the row after it. */
export interface BlockPlace {
  readonly block: Block;
  readonly firstRow: number;
  /** Of a table: the row of its header; of others the same as `firstRow`. */
  readonly headerRow: number;
  readonly endRow: number;
}

export interface SheetPlace {
  readonly sheet: WorkbookSheet;
  readonly widths: readonly number[];
  /** Columns that the labels of values cover; their value stands in the next one. */
  readonly labelSpan: number;
  readonly blocks: readonly BlockPlace[];
  readonly rowCount: number;
}

const LABEL_CHARS = 30;
const NOTE_CHARS = 36;
const SHEET_CHARS = 72;
/** Characters that a landscape page holds and can still be read. */
const PAGE_CHARS = 190;
const MIN_COLUMN_CHARS = 12;
/** A column whose longest text has more characters than this is no narrower than that. */
const TEXT_WIDTHS = [
  { over: 110, chars: 34 },
  { over: 60, chars: 24 },
  { over: 25, chars: 17 },
] as const;
/** The row of the names of lists on the sheet Lists. */
export const LISTS_HEADER_ROW = 3;

/** Places the blocks of a sheet under its title, purpose and, on an example, its banner; one empty row before each. */
export function placeSheet(sheet: WorkbookSheet): SheetPlace {
  let row = sheet.isExample ? 3 : 2;
  const blocks = sheet.blocks.map((block) => {
    const firstRow = row + 1;
    const headerRow = firstRow + (isTable(block) && block.caption !== undefined ? 1 : 0);
    row = headerRow + countRows(block);
    return { block, firstRow, headerRow, endRow: row };
  });
  return { sheet, ...placeColumns(sheet), blocks, rowCount: row };
}

/** Tells whether a table has a line of totals. */
export function hasTotals(table: TableBlock): boolean {
  return table.columns.some(({ total }) => total !== undefined);
}

/** Gives the cells of a list on the sheet Lists. */
export function placeList(lists: readonly WorkbookList[], name: string): Area | undefined {
  const column = lists.findIndex((list) => list.name === name);
  const firstRow = LISTS_HEADER_ROW + 1;
  const count = lists[column]?.values.length;
  return count === undefined
    ? undefined
    : { sheet: 'Lists', column, firstRow, lastRow: firstRow + count - 1 };
}

function countRows(block: Block): number {
  if (isTable(block)) return 1 + rowCountOf(block) + (hasTotals(block) ? 1 : 0);
  return block.kind === 'notes' ? block.paragraphs.length : block.items.length;
}

function placeColumns(sheet: WorkbookSheet): { widths: readonly number[]; labelSpan: number } {
  const widths: number[] = [];
  for (const { columns } of tablesOf(sheet)) {
    for (const [index, column] of columns.entries()) {
      const wanted = Math.max(column.width ?? KIND_WIDTHS[column.kind], longestWord(column.name) + 3);
      widths[index] = Math.max(widths[index] ?? 0, wanted);
    }
  }
  const narrowed = [...narrow(widths, sheet)];
  const values = valuesOf(sheet);
  const labelSpan = values.length > 0 ? widenForValues(narrowed, values) : 1;
  const total = sum(narrowed);
  if (total < SHEET_CHARS) narrowed.push(SHEET_CHARS - total);
  return { widths: narrowed, labelSpan };
}

/** Makes the widest columns narrower until a page can hold them all; each keeps room for its header's words and its texts. */
function narrow(widths: readonly number[], sheet: WorkbookSheet): readonly number[] {
  const least = widths.map((_, index) => leastWidth(sheet, index));
  const cut = (most: number) =>
    widths.map((width, index) => Math.min(width, Math.max(most, least[index] ?? 0)));
  let most = Math.max(MIN_COLUMN_CHARS, ...widths);
  while (most > MIN_COLUMN_CHARS && sum(cut(most)) > PAGE_CHARS) most -= 1;
  return cut(most);
}

function leastWidth(sheet: WorkbookSheet, index: number): number {
  const needs = tablesOf(sheet).flatMap(({ columns, rows }) => {
    const texts = rows.map((row) => row[index]).filter((value) => typeof value === 'string');
    const longest = Math.max(0, ...texts.map((text) => text.length));
    const forText = TEXT_WIDTHS.find(({ over }) => longest > over)?.chars ?? 0;
    const column = columns[index];
    const kept = column?.keepsWidth === true ? (column.width ?? 0) : 0;
    return [longestWord(column?.name ?? '') + 3, forText, kept];
  });
  return Math.max(MIN_COLUMN_CHARS, ...needs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Makes room for label, value and note of named values; gives the columns that labels cover. */
function widenForValues(widths: number[], values: readonly ValueItem[]): number {
  let span = 0;
  for (let chars = 0; chars < LABEL_CHARS; span += 1) {
    if (widths[span] === undefined) widths[span] = LABEL_CHARS - chars;
    chars += widths[span] ?? 0;
  }
  const isWordy = values.some(({ kind, check }) => kind === 'text' || kind === 'list' || check !== undefined);
  widths[span] = Math.max(widths[span] ?? 0, isWordy ? 24 : 16);
  const rest = sum(widths.slice(span + 1));
  if (rest < NOTE_CHARS && values.some(({ note }) => note !== undefined)) widths.push(NOTE_CHARS - rest);
  return span;
}
