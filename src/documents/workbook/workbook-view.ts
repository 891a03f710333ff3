/** A workbook as the page shows it: the same sheets, with what their formulas come to, in words. */
import { formatByPattern, toCalendar } from '../calculation/days.ts';
import type { Book, Content, NumberForm } from './grid.ts';
import { placeSheet, type SheetPlace } from './places.ts';
import {
  type Block,
  type Column,
  rowCountOf,
  type TableBlock,
  type ValuesBlock,
  type Workbook,
} from './workbook.ts';

export interface ColumnView {
  readonly name: string;
  /** What goes in: `calculated`, or the kind with its hint. */
  readonly note: string;
  readonly isNumber: boolean;
}

export type BlockView =
  | { readonly kind: 'notes'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly ColumnView[];
      /** Rows that come filled in. */
      readonly rows: readonly (readonly string[])[];
      readonly blankRows: number;
    }
  | {
      readonly kind: 'values';
      readonly items: readonly {
        readonly label: string;
        readonly value: string;
        readonly note: string | undefined;
      }[];
    };

export interface SheetView {
  readonly name: string;
  readonly purpose: string;
  readonly isExample: boolean;
  readonly blocks: readonly BlockView[];
}

export interface WorkbookView {
  readonly title: string;
  readonly intro: string;
  readonly sheets: readonly SheetView[];
  readonly lists: Workbook['lists'];
}

/** Makes the view of a workbook and the book laid out of it. */
export function toWorkbookView(workbook: Workbook, book: Book): WorkbookView {
  const { title, intro, lists } = workbook;
  return {
    title,
    intro,
    lists,
    sheets: workbook.sheets.map((sheet) => toSheetView(placeSheet(sheet), book)),
  };
}

/** Gives the words of a cell by row and column of its sheet. */
type ReadCell = (row: number, column: number) => string;

function toSheetView(place: SheetPlace, { grids }: Book): SheetView {
  const { name, purpose, isExample } = place.sheet;
  const cells = new Map(
    grids.find((grid) => grid.name === name)?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]),
  );
  const read: ReadCell = (row, column) => {
    const cell = cells.get(`${row},${column}`);
    return cell ? toWords(cell.content, cell.form) : '';
  };
  const blocks = place.blocks.map(({ block, headerRow }) => toBlockView(block, headerRow, place, read));
  return { name, purpose, isExample, blocks };
}

function toBlockView(block: Block, headerRow: number, place: SheetPlace, read: ReadCell): BlockView {
  if (block.kind === 'notes') return block;
  return block.kind === 'table'
    ? toTableView(block, headerRow, place, read)
    : toValuesView(block, headerRow, place, read);
}

function toTableView(table: TableBlock, headerRow: number, { sheet }: SheetPlace, read: ReadCell): BlockView {
  const filled = table.columns.every(({ formula }) => formula) ? rowCountOf(table) : table.rows.length;
  const rows = Array.from({ length: filled }, (_, index) =>
    table.columns.map((_, column) => read(headerRow + 1 + index, column)),
  );
  const shown = rows.filter((row) => row.some((text) => text !== ''));
  return {
    kind: 'table',
    caption: table.caption ?? sheet.name,
    columns: table.columns.map(toColumnView),
    rows: shown,
    blankRows: rowCountOf(table) - shown.length,
  };
}

function toValuesView(
  { items }: ValuesBlock,
  headerRow: number,
  { labelSpan }: SheetPlace,
  read: ReadCell,
): BlockView {
  const views = items.map(({ label, note, formula }, index) => {
    const words = read(headerRow + index, labelSpan);
    return { label, note, value: words === '' ? (formula ? 'calculated' : 'to fill in') : words };
  });
  return { kind: 'values', items: views };
}

const KIND_WORDS: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  number: 'number',
  percent: 'percentage',
  currency: 'pounds',
  date: 'date',
  list: 'choose from a list',
  yesno: 'yes or no',
};

function toColumnView(column: Column): ColumnView {
  const { name, kind, formula, hint } = column;
  const isNumber = kind === 'number' || kind === 'percent' || kind === 'currency';
  return { name, isNumber, note: formula ? 'calculated' : (hint ?? KIND_WORDS[kind]) };
}

function toWords(content: Content, form: NumberForm): string {
  switch (content.kind) {
    case 'empty':
    case 'picture':
      return '';
    case 'text':
      return content.text;
    case 'date':
      return formatByPattern(Date.parse(`${content.day}T00:00:00Z`) / 86_400_000 + 25_569, 'd mmm yyyy');
    case 'number':
      return toFigures(content.value, form);
    case 'formula':
      return typeof content.result === 'number' ? toFigures(content.result, form) : (content.result ?? '');
  }
}

function toFigures(value: number, form: NumberForm): string {
  const decimals = 'decimals' in form && form.decimals > 0 ? `.${'0'.repeat(form.decimals)}` : '';
  switch (form.kind) {
    case 'date':
      return toCalendar(value).year < 1901 ? '' : formatByPattern(value, 'd mmm yyyy');
    case 'percent':
      return formatByPattern(value, `0${decimals}%`);
    case 'currency':
      return formatByPattern(value, `£#,##0${decimals}`);
    case 'number':
      return formatByPattern(value, `#,##0${decimals}`);
    default:
      return String(Number(value.toPrecision(6)));
  }
}
