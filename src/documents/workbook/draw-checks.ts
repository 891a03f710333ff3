/** Draws the sheet "Checks": every check of the workbook, what it says, and whether all hold. */
import { drawTop, joinPieces, type Piece, toCell, toGrid } from './draw-parts.ts';
import { type Content, type Grid, type GridCell, GENERAL, toTextContent } from './grid.ts';
import type { Scopes } from './scopes.ts';
import { columnLetters, translateArea } from './formula.ts';
import { countLines, heightOfLines } from './text-lines.ts';
import { type ValueItem, valuesOf, type Workbook } from './workbook.ts';

/** What the sheet is for. */
export const CHECKS_PURPOSE =
  'Every check of this workbook in one place. Look here before you send it to anyone.';

const SHEET = 'Checks';
const WIDTHS = [26, 46, 46, 14];
const HEADERS = ['Sheet', 'What is checked', 'What it says', 'Holds'];
const HEADER_ROW = 5;

interface Check {
  readonly sheet: string;
  readonly item: ValueItem;
}

/** Draws the sheet; undefined if the workbook has no check outside its examples. */
export function drawChecks(workbook: Workbook, scopes: Scopes): Grid | undefined {
  const checks = workbook.sheets
    .filter(({ isExample }) => !isExample)
    .flatMap((sheet) => valuesOf(sheet).map((item) => ({ sheet: sheet.name, item })))
    .filter(({ item }) => item.check !== undefined);
  if (checks.length === 0) return undefined;
  const lastRow = HEADER_ROW + checks.length;
  const drawn = joinPieces([
    drawTop(SHEET, CHECKS_PURPOSE, WIDTHS),
    drawResult(lastRow),
    { cells: HEADERS.map((text, column) => toCell(HEADER_ROW, column, 'header', toTextContent(text))) },
    ...checks.map((check, index) => drawCheck(check, HEADER_ROW + 1 + index, scopes)),
    { tables: [{ name: 'ChecksOfThisWorkbook', headerRow: HEADER_ROW, lastRow, headers: HEADERS }] },
    colourHolds({ column: 3, firstRow: HEADER_ROW + 1, lastRow }, 'yes'),
  ]);
  return toGrid(drawn, {
    name: SHEET,
    kind: 'built',
    isLandscape: true,
    widths: WIDTHS,
    repeatedRow: HEADER_ROW,
    frozenRows: HEADER_ROW + 1,
  });
}

function drawResult(lastRow: number): Piece {
  const holds = `$D$${HEADER_ROW + 2}:$D$${lastRow + 1}`;
  const openHolds = `[.$D$${HEADER_ROW + 2}:.$D$${lastRow + 1}]`;
  const excel = `IF(COUNTIF(${holds},"yes")=ROWS(${holds}),"All checks hold",COUNTIF(${holds},"not yet")&" of "&ROWS(${holds})&" do not hold yet")`;
  const openFormula = excel.replaceAll(holds, openHolds).replaceAll(',', ';');
  const result: GridCell = {
    ...toCell(3, 1, 'total', { kind: 'formula', formula: { excel, openFormula }, isArray: false }),
  };
  return joinPieces([
    { cells: [toCell(3, 0, 'label', toTextContent('Result')), result], heights: [[3, heightOfLines(1) + 2]] },
    colourHolds({ column: 1, firstRow: 3, lastRow: 3 }, 'All checks hold'),
  ]);
}

function colourHolds(rows: { column: number; firstRow: number; lastRow: number }, good: string): Piece {
  const address = `${columnLetters(rows.column)}${rows.firstRow + 1}`;
  const toRule = (sign: string) => ({
    excel: `${address}${sign}"${good}"`,
    openFormula: `[.${address}]${sign}"${good}"`,
  });
  return {
    colourRules: [
      { ...rows, tone: 'good', formula: toRule('=') },
      { ...rows, tone: 'bad', formula: toRule('<>') },
    ],
  };
}

function drawCheck({ sheet, item }: Check, row: number, scopes: Scopes): Piece {
  const cell = translateArea(scopes.valueArea(item), SHEET);
  const good = `"${(item.check ?? '').replaceAll('"', '""')}"`;
  const formulas: Content[] = [
    { kind: 'formula', formula: cell, isArray: false },
    {
      kind: 'formula',
      formula: {
        excel: `IF(${cell.excel}=${good},"yes","not yet")`,
        openFormula: `IF(${cell.openFormula}=${good};"yes";"not yet")`,
      },
      isArray: false,
    },
  ];
  const lines = Math.max(countLines(item.label, 46), 2);
  return {
    cells: [
      toCell(row, 0, 'link', toTextContent(sheet, { sheet })),
      toCell(row, 1, 'text', toTextContent(item.label)),
      ...formulas.map((content, index): GridCell => ({
        row,
        column: 2 + index,
        span: 1,
        look: 'calculated',
        form: GENERAL,
        content,
      })),
    ],
    heights: [[row, heightOfLines(lines)]],
  };
}
