/** Says what is wrong with the formulas of a workbook: names that lead nowhere, functions that are not shared, addresses. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { didYouMean, findNearest } from '../../authoring/nearest.ts';
import { quote } from '../../authoring/problem.ts';
import { adviseInstead, FUNCTIONS } from './formula-functions.ts';
import { type Token, toTokens } from './formula-tokens.ts';
import type { Names } from './names.ts';
import type { Note } from './source-reader.ts';
import {
  type Formula,
  tablesOf,
  valuesOf,
  type TableBlock,
  type Workbook,
  type WorkbookSheet,
} from './workbook.ts';

type NoteAt = (path: FieldPath, note: Note) => void;

/** A formula and what its names can mean. */
interface Context {
  readonly workbook: Workbook;
  readonly names: Names;
  readonly sheet: WorkbookSheet;
  readonly table: TableBlock | undefined;
  readonly note: (note: Note) => void;
}

/** Notes every mistake in every formula; tables that are like another are told of once, where they are written. */
export function checkFormulas(workbook: Workbook, names: Names, note: NoteAt): void {
  for (const sheet of workbook.sheets) {
    const check = (formula: Formula | undefined, table: TableBlock | undefined) => {
      if (formula)
        checkFormula(formula, { workbook, names, sheet, table, note: (found) => note(formula.path, found) });
    };
    for (const table of tablesOf(sheet))
      if (table.like === undefined) for (const { formula } of table.columns) check(formula, table);
    for (const { formula } of valuesOf(sheet)) check(formula, undefined);
  }
}

function checkFormula({ text }: Formula, context: Context): void {
  const tokens = toTokens(text);
  for (const token of tokens) checkToken(token, context);
  const count = (sign: string) =>
    tokens.filter((token) => token.kind === 'plain' && token.text === sign).length;
  if (count('(') !== count(')'))
    context.note({
      kind: 'bad-formula',
      found: `The formula opens ${count('(')} brackets and closes ${count(')')}.`,
      mend: 'Close each ( with a ).',
    });
}

function checkToken(token: Token, context: Context): void {
  const { note, table } = context;
  if (token.kind === 'wrong')
    note({
      kind: 'bad-formula',
      found: `The formula cannot be read from ${quote(token.text)} on.`,
      mend: 'Use names, figures, text in double quotation marks, brackets, commas and + - * / ^ & = < > only.',
    });
  else if (token.kind === 'address')
    note({
      kind: 'cell-address',
      found: `${quote(token.text)} is the address of a cell.`,
      mend: 'Name what stands there: [Column], Table[Column] or the name of a value.',
    });
  else if (token.kind === 'function' && !FUNCTIONS.has(token.name))
    note({
      kind: 'forbidden-function',
      found: `${token.name} is not a function that every spreadsheet has.`,
      mend: adviseInstead(token.name),
    });
  else if (token.kind === 'cell') checkCell(token.column, context);
  else if (token.kind === 'row-number' && !table)
    note({
      kind: 'bad-formula',
      found: '[@row] stands outside a table.',
      mend: 'Use it in a column of a table only.',
    });
  else if (token.kind === 'column') checkColumn(token.table, token.column, context);
  else if (token.kind === 'name') checkValue(token.name, context);
}

function checkCell(column: string, { table, note }: Context): void {
  if (!table) {
    note({
      kind: 'bad-formula',
      found: `[${column}] stands outside a table.`,
      mend: 'Write the table too: Table[Column].',
    });
    return;
  }
  const known = table.columns.map(({ name }) => name);
  if (!known.includes(column))
    note(toNothing(`the table ${quote(table.name)} has no column ${quote(column)}`, column, known));
}

function checkColumn(tableName: string, column: string, { workbook, names, sheet, note }: Context): void {
  if (tableName === 'Lists') {
    const known = workbook.lists.map(({ name }) => name);
    if (!known.includes(column)) note(toNothing(`there is no list ${quote(column)}`, column, known));
    return;
  }
  const found = names.table(tableName, sheet);
  const known = names.tables.map(({ thing }) => thing.name);
  if (!found) {
    note(toNothing(`there is no table ${quote(tableName)}`, tableName, known));
    return;
  }
  const columns = found.thing.columns.map(({ name }) => name);
  if (!columns.includes(column))
    note(toNothing(`the table ${quote(tableName)} has no column ${quote(column)}`, column, columns));
  if (found.sheet.isExample && !sheet.isExample) note(namesExample(tableName));
}

function checkValue(name: string, { names, sheet, note }: Context): void {
  const found = names.value(name, sheet);
  const known = names.values.map(({ thing }) => thing.name);
  if (!found) note(toNothing(`there is no value ${quote(name)}`, name, known));
  else if (found.sheet.isExample && !sheet.isExample) note(namesExample(name));
}

function toNothing(found: string, typed: string, known: readonly string[]): Note {
  const sentence = `In the formula: ${found}.${didYouMean(findNearest(typed, known))}`;
  return {
    kind: 'reference-to-nothing',
    found: sentence,
    expected: known.length === 0 ? 'There are none.' : `Known: ${known.join(', ')}.`,
  };
}

function namesExample(name: string): Note {
  return {
    kind: 'reference-to-nothing',
    found: `The formula names ${quote(name)}, which stands on an example sheet.`,
    mend: 'Name what stands on the other sheets: an example is deleted before use.',
  };
}
