/** Draws the first sheet, "Read me": what the workbook is, whose it is, and what each sheet is for. */
import { isDay } from '../../model/calendar-date.ts';
import type { Details, MergeFieldId } from '../../model/merge-fields.ts';
import type { Stamp } from '../stamp.ts';
import { drawLine, drawTextTable, drawTop, joinPieces, type Piece, toCell, toGrid } from './draw-parts.ts';
import { drawOrigin } from './draw-origin.ts';
import type { Content, Grid, GridCell, NumberForm } from './grid.ts';
import { toTextContent } from './grid.ts';
import { heightOfLines } from './text-lines.ts';
import type { Workbook } from './workbook.ts';

const WIDTHS = [30, 78];

const HOW_IT_WORKS = [
  'Fill in the white cells. Grey cells are worked out for you, and are locked so that nobody types over a formula by accident.',
  'The lock has no password. To change a locked cell, take the protection off: in Excel, Review, then Unprotect Sheet; in LibreOffice, Tools, then Protect Sheet.',
  'Cells with a small arrow offer a list to choose from. When you choose a cell, a note says what belongs in it.',
];

/** The facts that a reader fills in once, by the name of their cell. */
const MERGE_CELLS = [
  { id: 'borough', label: 'Council', isDate: false },
  { id: 'service', label: 'Service', isDate: false },
  { id: 'lead', label: 'Project lead (a post)', isDate: false },
  { id: 'start', label: 'Start date', isDate: true },
  { id: 'decision', label: 'Decision date', isDate: true },
] as const satisfies readonly { id: MergeFieldId; label: string; isDate: boolean }[];

/** A sheet of the workbook and what it is for. */
export interface SheetEntry {
  readonly name: string;
  readonly purpose: string;
}

/** What the sheet says besides the words of the workbook. */
export interface ReadMeFacts {
  readonly stamp: Stamp;
  /** What the address of the stamp is good for. */
  readonly origin: string;
  readonly details: Details;
  /** The other sheets in their order. */
  readonly sheets: readonly SheetEntry[];
}

/** Draws the sheet. */
export function drawReadMe(workbook: Workbook, { stamp, origin, details, sheets }: ReadMeFacts): Grid {
  const detailsRow = 4;
  const howRow = detailsRow + MERGE_CELLS.length + 2;
  const sheetsRow = howRow + HOW_IT_WORKS.length + 2;
  const drawn = joinPieces([
    drawTop(workbook.title, workbook.intro, WIDTHS),
    drawLine(2, 'side-note', `${stamp.line} · ${stamp.printedAddress}`, WIDTHS),
    drawLine(detailsRow, 'heading', 'Whose it is', WIDTHS),
    ...MERGE_CELLS.map((cell, index) => drawMergeCell(cell, detailsRow + 1 + index, details)),
    drawLine(howRow, 'heading', 'How it works', WIDTHS),
    ...HOW_IT_WORKS.map((text, index) => drawLine(howRow + 1 + index, 'note', text, WIDTHS)),
    drawLine(sheetsRow, 'heading', 'What each sheet is for', WIDTHS),
    drawTextTable(
      'SheetsOfThisWorkbook',
      sheetsRow + 1,
      ['Sheet', 'What it is for'],
      sheets.map(toRow),
      WIDTHS,
    ),
    drawOrigin(sheetsRow + sheets.length + 3, origin, stamp, WIDTHS),
  ]);
  return toGrid(drawn, {
    name: 'Read me',
    kind: 'built',
    isLandscape: false,
    widths: WIDTHS,
    repeatedRow: undefined,
    frozenRows: 0,
  });
}

function toRow({ name, purpose }: SheetEntry): Parameters<typeof drawTextTable>[3][number] {
  return [
    { look: 'link', content: toTextContent(name, { sheet: name }) },
    { look: 'text', content: toTextContent(purpose) },
  ];
}

function drawMergeCell(
  { id, label, isDate }: (typeof MERGE_CELLS)[number],
  row: number,
  details: Details,
): Piece {
  const form: NumberForm = { kind: isDate ? 'date' : 'text' };
  const typed = details[id] ?? '';
  const content: Content = isDate && isDay(typed) ? { kind: 'date', day: typed } : toTextContent(typed);
  const value: GridCell = { ...toCell(row, 1, 'input', content), form };
  const rows = { column: 1, firstRow: row, lastRow: row };
  const dateRule = {
    ...rows,
    check: { kind: 'date', least: undefined, greatest: undefined },
    title: label,
    hint: 'A date such as 31/12/2027.',
    refusal: 'Enter a date such as 31/12/2027.',
  } as const;
  return {
    cells: [toCell(row, 0, 'label', toTextContent(label)), value],
    heights: [[row, heightOfLines(1) + 2]],
    entryRules: isDate ? [dateRule] : [],
    names: [{ name: `merge_${id}`, row, column: 1 }],
  };
}
