/**
 * Translates a formula of a workbook source into a formula of Excel (SpreadsheetML, ECMA-376 part 1, 18.17) and of
 * OpenDocument (OpenFormula, ODF 1.3 part 4).
 */
import { toTokens, type Token } from './formula-tokens.ts';

/** Cells of one column of a sheet, rows and columns counted from 0; one cell if both rows are the same. */
export interface Area {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where the names of a formula lead, seen from the cell that holds it. */
export interface Scope {
  readonly sheet: string;
  /** Column of the sheet in which a column of this formula's table stands, and the row of the formula. */
  readonly cell: (column: string) => { readonly column: number; readonly row: number } | undefined;
  /** The row of the header of this formula's table. */
  readonly headerRow: number | undefined;
  readonly column: (table: string, column: string) => Area | undefined;
  readonly value: (name: string) => Area | undefined;
}

/** A formula in both tongues; neither begins with an equals sign. */
export interface Translation {
  readonly excel: string;
  readonly openFormula: string;
}

/** Translates a formula that has been checked. @throws {Error} if it names what is nowhere. */
export function translateFormula(formula: string, scope: Scope): Translation {
  const parts = toTokens(formula).map((token) => translateToken(token, scope, formula));
  return {
    excel: parts.map(({ excel }) => excel).join(''),
    openFormula: parts.map(({ openFormula }) => openFormula).join(''),
  };
}

function translateToken(token: Token, scope: Scope, formula: string): Translation {
  switch (token.kind) {
    case 'plain':
      return both(token.text);
    case 'text':
      return both(`"${token.value.replaceAll('"', '""')}"`);
    case 'truth':
      return both(token.value ? 'TRUE()' : 'FALSE()');
    case 'function':
      return both(token.name);
    case 'separator':
      return SEPARATORS[token.of];
    case 'row-number':
      return translateRowNumber(scope, formula);
    case 'cell':
      return translateCell(need(scope.cell(token.column), `[${token.column}]`, formula));
    case 'column':
      return translateArea(
        need(scope.column(token.table, token.column), `${token.table}[${token.column}]`, formula),
        scope.sheet,
      );
    case 'name':
      return translateArea(need(scope.value(token.name), token.name, formula), scope.sheet);
    case 'address':
    case 'wrong':
      throw new Error(`The formula "=${formula}" cannot be read at "${token.text}".`);
  }
}

const SEPARATORS: Readonly<Record<'arguments' | 'columns' | 'rows', Translation>> = {
  arguments: { excel: ',', openFormula: ';' },
  columns: { excel: ',', openFormula: ';' },
  rows: { excel: ';', openFormula: '|' },
};

function both(text: string): Translation {
  return { excel: text, openFormula: text };
}

function need<Found>(found: Found | undefined, name: string, formula: string): Found {
  if (found === undefined) throw new Error(`The formula "=${formula}" names ${name}, which is nowhere.`);
  return found;
}

function translateRowNumber({ headerRow }: Scope, formula: string): Translation {
  const row = need(headerRow, '[@row]', formula) + 1;
  return both(`(ROW()-${row})`);
}

function translateCell({ column, row }: { readonly column: number; readonly row: number }): Translation {
  const address = `${columnLetters(column)}${row + 1}`;
  return { excel: address, openFormula: `[.${address}]` };
}

/** Writes an area as addresses that stay when the formula is moved; the sheet is left out if it is the formula's own. */
export function translateArea(area: Area, fromSheet: string): Translation {
  const letters = columnLetters(area.column);
  const [first, last] = [`$${letters}$${area.firstRow + 1}`, `$${letters}$${area.lastRow + 1}`];
  const isSame = area.sheet === fromSheet;
  const sheet = isSame ? '' : `${quoteSheet(area.sheet)}!`;
  const openSheet = isSame ? '' : `$${quoteSheet(area.sheet)}`;
  return area.firstRow === area.lastRow
    ? { excel: `${sheet}${first}`, openFormula: `[${openSheet}.${first}]` }
    : { excel: `${sheet}${first}:${last}`, openFormula: `[${openSheet}.${first}:.${last}]` };
}

/** Puts the name of a sheet in apostrophes, as formulas want it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Writes a column as letters. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
