/** Draws a table of a workbook: its header, rows, totals, and the rules of its cells. */
import { toEntryRule } from './entry-rules.ts';
import { drawLine, joinPieces, type Piece, toCell, toContent } from './draw-parts.ts';
import {
  type ColourRule,
  EMPTY,
  type EntryRule,
  type GridCell,
  type Look,
  type NumberForm,
  type Rows,
  toTextContent,
} from './grid.ts';
import { chooseNumberForm, isNumeric } from './number-forms.ts';
import { type BlockPlace, hasTotals, type SheetPlace } from './places.ts';
import { type Scopes, toChoicesSource } from './scopes.ts';
import { countLines, heightOfLines } from './text-lines.ts';
import { type Choices, type Column, rowCountOf, type TableBlock, type Tone, type Total } from './workbook.ts';

/** A table and where it stands. */
interface Drawing {
  readonly table: TableBlock;
  readonly place: BlockPlace;
  readonly sheetPlace: SheetPlace;
  readonly scopes: Scopes;
}

/** Draws the table. */
export function drawTable(
  table: TableBlock,
  place: BlockPlace,
  sheetPlace: SheetPlace,
  scopes: Scopes,
): Piece {
  const drawing = { table, place, sheetPlace, scopes };
  const caption =
    table.caption === undefined ? {} : drawLine(place.firstRow, 'heading', table.caption, sheetPlace.widths);
  const headers = table.columns.map(({ name }) => name);
  const lastRow = place.headerRow + rowCountOf(table);
  return joinPieces([
    caption,
    drawHeader(drawing),
    ...table.columns.map((column, index) => drawColumn(column, index, drawing)),
    { heights: rowHeights(drawing) },
    hasTotals(table) ? drawTotals(drawing) : {},
    { tables: [{ name: table.name, headerRow: place.headerRow, lastRow, headers }] },
  ]);
}

function drawHeader({ table, place, sheetPlace }: Drawing): Piece {
  const cells = table.columns.map((column, index) => {
    const look = isNumeric(column) ? 'header-right' : 'header';
    return toCell(place.headerRow, index, look, toTextContent(column.name));
  });
  // Bold letters are wider.
  const lines = table.columns.map(({ name }, index) =>
    countLines(name, (sheetPlace.widths[index] ?? 10) * 0.9),
  );
  return { cells, heights: [[place.headerRow, heightOfLines(Math.max(...lines)) + 4]] };
}

function drawColumn(column: Column, index: number, drawing: Drawing): Piece {
  const { table, place } = drawing;
  const given = table.rows.map((row) => row[index] ?? null);
  const form = chooseNumberForm(column, column.name, given);
  const cells = Array.from({ length: rowCountOf(table) }, (_, rowIndex): GridCell => {
    const row = place.headerRow + 1 + rowIndex;
    return { row, column: index, span: 1, form, ...drawCell(column, given[rowIndex] ?? null, row, drawing) };
  });
  const rows: Rows = {
    column: index,
    firstRow: place.headerRow + 1,
    lastRow: place.headerRow + rowCountOf(table),
  };
  const entryRule = drawEntryRule(column, rows, drawing);
  return {
    cells,
    colourRules: toColourRules(column, drawing).map((rule) => ({ ...rule, ...rows })),
    entryRules: entryRule ? [entryRule] : [],
  };
}

function drawCell(
  column: Column,
  value: TableBlock['rows'][number][number],
  row: number,
  { table, scopes }: Drawing,
): Pick<GridCell, 'look' | 'content'> {
  if (column.formula) {
    const formula = scopes.inTable(column.formula.text, table, row);
    return { look: 'calculated', content: { kind: 'formula', formula, isArray: column.formula.isArray } };
  }
  const look: Look = table.isFixed && value !== null ? 'given' : 'input';
  return { look, content: toContent(value, column) };
}

function drawEntryRule(column: Column, rows: Rows, { sheetPlace, scopes }: Drawing): EntryRule | undefined {
  const source = column.choices && toSource(column.choices, sheetPlace, scopes);
  return toEntryRule(column, column.name, rows, source);
}

function toSource(
  choices: Choices,
  { sheet }: SheetPlace,
  scopes: Scopes,
): ReturnType<typeof toChoicesSource> {
  const [table, column] = choices.kind === 'list' ? ['Lists', choices.list] : [choices.table, choices.column];
  return toChoicesSource(scopes.columnArea(table, column, sheet), sheet);
}

function toColourRules(
  column: Column,
  { table, place, scopes }: Drawing,
): Pick<ColourRule, 'formula' | 'tone'>[] {
  const rule = (tone: Tone, formula: string) => ({
    tone,
    formula: scopes.inTable(formula, table, place.headerRow + 1),
  });
  const cell = `[${column.name}]`;
  const others = table.columns
    .filter((other) => other !== column && !other.formula)
    .map(({ name }) => `[${name}]`);
  const rules = [
    ...column.colours.map(({ value, tone }) => rule(tone, `${cell}="${value.replaceAll('"', '""')}"`)),
    ...column.bands.map(({ least, greatest, tone }) =>
      rule(tone, `AND(ISNUMBER(${cell}),${cell}>=${least},${cell}<=${greatest})`),
    ),
  ];
  if (column.isRequired && others.length > 0)
    rules.push(rule('warn', `AND(LEN(${cell})=0,LEN(${others.join('&')})>0)`));
  if (column.isUnique)
    rules.push(rule('bad', `AND(LEN(${cell})>0,SUMPRODUCT((${table.name}${cell}=${cell})*1)>1)`));
  return rules;
}

function rowHeights({ table, place, sheetPlace }: Drawing): (readonly [number, number])[] {
  return Array.from({ length: rowCountOf(table) }, (_, index) => {
    const lines = (table.rows[index] ?? []).map((value, column) =>
      typeof value === 'string' ? countLines(value, sheetPlace.widths[column] ?? 10) : 1,
    );
    return [place.headerRow + 1 + index, heightOfLines(Math.max(1, ...lines))] as const;
  });
}

const TOTAL_FORMULAS: Readonly<Record<Total, (column: string) => string>> = {
  sum: (column) => `SUM(${column})`,
  average: (column) => `IF(COUNT(${column})=0,"",AVERAGE(${column}))`,
  count: (column) => `SUMPRODUCT((LEN(${column})>0)*1)`,
};
const TOTAL_WORDS: Readonly<Record<Total, string>> = { sum: 'Total', average: 'Average', count: 'Number' };

function drawTotals({ table, place, scopes, sheetPlace }: Drawing): Piece {
  const row = place.headerRow + 1 + rowCountOf(table);
  const kinds = [...new Set(table.columns.flatMap(({ total }) => total ?? []))];
  const words = kinds.map((kind) => TOTAL_WORDS[kind]).join(' / ');
  const cells = table.columns.map((column, index): GridCell => {
    if (!column.total) return toCell(row, index, 'total', index === 0 ? toTextContent(words) : EMPTY);
    const formula = scopes.onSheet(
      TOTAL_FORMULAS[column.total](`${table.name}[${column.name}]`),
      sheetPlace.sheet,
    );
    const given = table.rows.map((values) => values[index] ?? null);
    const form: NumberForm =
      column.total === 'count'
        ? { kind: 'number', decimals: 0 }
        : chooseNumberForm(column, column.name, given);
    return {
      row,
      column: index,
      span: 1,
      look: 'total',
      form,
      content: { kind: 'formula', formula, isArray: false },
    };
  });
  return { cells, heights: [[row, heightOfLines(1)]] };
}
