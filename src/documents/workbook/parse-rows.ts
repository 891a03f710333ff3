/** Reads the rows that come filled in, and says which cell does not fit its column. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { countOf, quote } from '../../authoring/problem.ts';
import { isDay } from './parse-field.ts';
import { readItems, type SourceReader } from './source-reader.ts';
import type { CellValue, Column, Field } from './workbook.ts';

const MAX_CELL_CHARS = 4_000;

/** Reads the rows of a table: one value a column, or one a column that is not calculated. */
export function parseRows(reader: SourceReader, path: FieldPath, columns: readonly Column[]): CellValue[][] {
  return readItems(reader, path).flatMap((rowPath) => {
    const row = parseRow(reader, rowPath, columns);
    return row ? [row] : [];
  });
}

function parseRow(
  reader: SourceReader,
  path: FieldPath,
  columns: readonly Column[],
): CellValue[] | undefined {
  const row = reader.read(path);
  if (!Array.isArray(row)) {
    reader.note(path, {
      kind: 'wrong-form',
      found: 'This is not a row.',
      mend: 'Write its values in [ ], in the order of the columns.',
    });
    return undefined;
  }
  const open = columns.filter(({ formula }) => !formula);
  if (row.length !== columns.length && row.length !== open.length) {
    noteLength(reader, path, row.length, columns);
    return undefined;
  }
  const given = row.length === columns.length ? columns : open;
  return columns.map((column) => {
    const index = given.indexOf(column);
    return index === -1 ? null : parseCell(reader, [...path, index], column);
  });
}

function noteLength(reader: SourceReader, path: FieldPath, length: number, columns: readonly Column[]): void {
  const names = columns.map(({ name, formula }) => (formula ? `${name} (calculated: null)` : name));
  reader.note(path, {
    kind: 'row-of-wrong-length',
    found: `This row has ${countOf(length, 'value')}; the table has ${countOf(columns.length, 'column')}.`,
    expected: `In this order: ${names.join(', ')}.`,
    mend: 'Write null for an empty cell.',
  });
}

/** Reads the value of one cell or of a named value; null, with a note, if it does not fit. */
export function parseCell(
  reader: SourceReader,
  path: FieldPath,
  field: Field & { readonly name: string },
): CellValue {
  const value = reader.read(path);
  if (value === null || value === undefined) return null;
  if (field.formula) {
    reader.note(path, {
      kind: 'wrong-form',
      found: `${quote(field.name)} is calculated and takes no value.`,
      mend: 'Write null here.',
    });
    return null;
  }
  const fitting = fitValue(value, field);
  if (fitting !== undefined) return checkBounds(reader, path, fitting, field);
  const found = `${quote(String(value))} does not fit ${quote(field.name)}.`;
  reader.note(path, { kind: 'wrong-form', found, expected: EXPECTED[field.kind] });
  return null;
}

const EXPECTED: Readonly<Record<Field['kind'], string>> = {
  text: `A text of at most ${MAX_CELL_CHARS} characters.`,
  number: 'A number without a unit; a whole one if the column says so.',
  percent: 'A share such as 0.2 for 20%.',
  currency: 'An amount of pounds without a sign, such as 12500.',
  date: 'A date such as 2026-05-03.',
  list: 'One of the values of its list.',
  yesno: 'yes or no.',
};

function fitValue(value: unknown, field: Field): CellValue | undefined {
  if (field.kind === 'yesno') {
    if (value === true || value === 'yes') return 'yes';
    return value === false || value === 'no' ? 'no' : undefined;
  }
  if (field.kind === 'number' || field.kind === 'percent' || field.kind === 'currency')
    return typeof value === 'number' && (!field.isWhole || Number.isInteger(value)) ? value : undefined;
  if (field.kind === 'date') return typeof value === 'string' && isDay(value) ? value : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text.length <= MAX_CELL_CHARS ? text : undefined;
}

function checkBounds(reader: SourceReader, path: FieldPath, value: CellValue, field: Field): CellValue {
  const { least, greatest } = field;
  const isUnder = least !== undefined && least !== 'today' && value !== null && value < least;
  const isOver = greatest !== undefined && greatest !== 'today' && value !== null && value > greatest;
  if (isUnder || isOver) {
    const expected = [
      least === undefined ? '' : `At least ${least}.`,
      greatest === undefined ? '' : `At most ${greatest}.`,
    ];
    reader.note(path, {
      kind: 'out-of-range',
      found: `${quote(String(value))} is outside what may be entered.`,
      expected: expected.join(' ').trim(),
    });
  }
  return value;
}
