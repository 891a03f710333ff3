/** Draws tables for Word: a header row that repeats on each page, rows that stay whole, and boxes for long answers. */
import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { columnWidths } from '../column-widths.ts';
import { COLOUR, LONG_ANSWER_HEIGHT, TEXT_WIDTH } from '../design.ts';
import {
  type Cell,
  fieldPrompt,
  LONG_PROMPT,
  type LongField,
  type Paragraph as Line,
  type Table as TemplateTable,
} from '../document.ts';
import { toLongControl } from './content-control.ts';
import { toRuns } from './inlines.ts';
import type { WordParts } from './parts.ts';

/** Rows with more text than this may part at the end of a page. */
const WHOLE_ROW_CHARS = 700;
/** Tables with no more rows than this stay on one page. */
const WHOLE_TABLE_ROWS = 6;
const PADDING = { top: 80, bottom: 80, left: 115, right: 115 };

/** Draws a table. */
export function toTable(table: TemplateTable, parts: WordParts): Table {
  const widths = columnWidths(table, TEXT_WIDTH);
  return makeTable(widths, [
    headerRow(table.header, widths, parts),
    ...table.rows.map((row, index) => {
      const isKept = table.rows.length <= WHOLE_TABLE_ROWS && index < table.rows.length - 1;
      return bodyRow(row, { widths, isKept }, parts);
    }),
  ]);
}

/** Draws the box of a long answer: its question in the header row, room to write below. */
export function toAnswerBox(field: LongField, parts: WordParts): Table {
  const question: Line = { kind: 'paragraph', content: [{ kind: 'text', text: field.label }] };
  const answer = new Paragraph({ style: 'TableText', children: [toLongControl(field, LONG_PROMPT, parts)] });
  const cell = new TableCell({ children: [answer], width: { size: TEXT_WIDTH, type: WidthType.DXA } });
  return makeTable(
    [TEXT_WIDTH],
    [
      headerRow([question], [TEXT_WIDTH], parts),
      new TableRow({ children: [cell], height: { value: LONG_ANSWER_HEIGHT, rule: 'atLeast' } }),
    ],
  );
}

function makeTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
  const edge: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: COLOUR.green };
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    borders: {
      top: edge,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  });
}

function headerRow(cells: readonly Line[], widths: readonly number[], parts: WordParts): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: 'clear', color: 'auto', fill: COLOUR.headerGround },
          verticalAlign: 'bottom',
          children: [new Paragraph({ style: 'TableHeader', children: toRuns(cell.content, parts) })],
        }),
    ),
  });
}

interface RowPlace {
  readonly widths: readonly number[];
  /** Whether it stays on the page of the next row. */
  readonly isKept: boolean;
}

function bodyRow(cells: readonly Cell[], { widths, isKept }: RowPlace, parts: WordParts): TableRow {
  const hasLong = cells.some(({ kind }) => kind === 'long');
  return new TableRow({
    keepNext: isKept,
    cantSplit: !hasLong && lengthOf(cells) <= WHOLE_ROW_CHARS,
    ...(hasLong ? { height: { value: LONG_ANSWER_HEIGHT, rule: 'atLeast' } } : {}),
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: 'TableText', children: cellRuns(cell, parts) })],
        }),
    ),
  });
}

function cellRuns(cell: Cell, parts: WordParts) {
  return cell.kind === 'long' ? [toLongControl(cell, fieldPrompt(cell), parts)] : toRuns(cell.content, parts);
}

function lengthOf(cells: readonly Cell[]): number {
  return JSON.stringify(cells.map((cell) => (cell.kind === 'long' ? '' : cell.content))).length / 2;
}
