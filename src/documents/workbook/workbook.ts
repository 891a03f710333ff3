/** A workbook as its source describes it, after checking: what stands on which sheet, nothing about cells or files. */
import type { FieldPath } from '../../authoring/field-path.ts';

export const COLUMN_KINDS = ['text', 'number', 'percent', 'currency', 'date', 'list', 'yesno'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export const TONES = ['good', 'warn', 'bad'] as const;
/** How a value is coloured: as it should be, to watch, to act on. */
export type Tone = (typeof TONES)[number];

export const TOTALS = ['sum', 'average', 'count'] as const;
export type Total = (typeof TOTALS)[number];

/** What a cell of a row holds; dates as `YYYY-MM-DD`, shares as 0.2 for 20%, null for an empty cell. */
export type CellValue = string | number | null;

/** A least or greatest value: a number, a date `YYYY-MM-DD`, or the day the workbook is used. */
export type Bound = number | string;

/** A formula as typed, without its equals sign, and where it stands in the source. */
export interface Formula {
  readonly text: string;
  readonly isArray: boolean;
  readonly path: FieldPath;
}

/** Where the values of a drop-down come from: a list by name, or the column of a table. */
export type Choices =
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'column'; readonly table: string; readonly column: string; readonly path: FieldPath };

/** Numbers from `least` to `greatest`, both included, and how they are coloured. */
export interface Band {
  readonly least: number;
  readonly greatest: number;
  readonly tone: Tone;
}

/** What one cell of a kind may hold and how it looks: a column's cells, or the cell of a value. */
export interface Field {
  readonly kind: ColumnKind;
  readonly decimals: number | undefined;
  readonly isWhole: boolean;
  readonly least: Bound | undefined;
  readonly greatest: Bound | undefined;
  readonly choices: Choices | undefined;
  readonly colours: readonly { readonly value: string; readonly tone: Tone }[];
  readonly bands: readonly Band[];
  readonly hint: string | undefined;
  readonly formula: Formula | undefined;
}

export interface Column extends Field {
  readonly name: string;
  /** Characters. */
  readonly width: number | undefined;
  /** Whether it stays so wide on a crowded page, because much is to be written in it. */
  readonly keepsWidth?: boolean;
  readonly isRequired: boolean;
  readonly isUnique: boolean;
  readonly total: Total | undefined;
}

export interface NotesBlock {
  readonly kind: 'notes';
  readonly paragraphs: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly name: string;
  readonly caption: string | undefined;
  /** The table whose columns and formulas it repeats. */
  readonly like: string | undefined;
  readonly columns: readonly Column[];
  /** Filled rows, one value a column; null in calculated columns. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly blankRows: number;
  /** Whether the given cells are locked. */
  readonly isFixed: boolean;
  /** Whether it is printed; if not, nor is what follows it on its sheet. */
  readonly isPrinted: boolean;
  /** Where it stands in the source. */
  readonly path: FieldPath;
}

export interface ValueItem extends Field {
  readonly name: string;
  readonly label: string;
  readonly value: CellValue;
  readonly note: string | undefined;
  /** What the value says when all is well; puts it on the sheet Checks. */
  readonly check: string | undefined;
  /** Where it stands in the source. */
  readonly path: FieldPath;
}

export interface ValuesBlock {
  readonly kind: 'values';
  readonly name: string;
  readonly items: readonly ValueItem[];
}

export type Block = NotesBlock | TableBlock | ValuesBlock;

/** What cells must come to: the name of a value, or `Table[Column]`, and the values from the first row on. */
export interface Expectation {
  readonly cell: string;
  readonly path: FieldPath;
  readonly values: readonly CellValue[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly purpose: string;
  readonly isLandscape: boolean;
  readonly isExample: boolean;
  readonly blocks: readonly Block[];
  readonly expect: readonly Expectation[];
  readonly path: FieldPath;
}

export interface WorkbookList {
  readonly name: string;
  readonly values: readonly string[];
  readonly path: FieldPath;
}

export interface Workbook {
  readonly title: string;
  readonly intro: string;
  readonly lists: readonly WorkbookList[];
  readonly sheets: readonly WorkbookSheet[];
}

/** Tells whether a block is a table. */
export function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

/** Gives the tables of a sheet in their order. */
export function tablesOf(sheet: WorkbookSheet): TableBlock[] {
  return sheet.blocks.filter(isTable);
}

/** Gives the named values of a sheet in their order. */
export function valuesOf(sheet: WorkbookSheet): ValueItem[] {
  return sheet.blocks.flatMap((block) => (block.kind === 'values' ? block.items : []));
}

/** Gives the number of rows that a table has room for. */
export function rowCountOf(table: TableBlock): number {
  return table.rows.length + table.blankRows;
}
