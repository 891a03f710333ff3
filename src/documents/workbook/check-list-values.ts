/** Says which filled cell of a drop-down holds what the drop-down does not offer. */
import { didYouMean, findNearest } from '../../authoring/nearest.ts';
import { quote } from '../../authoring/problem.ts';
import type { Names } from './names.ts';
import type { SourceReader } from './source-reader.ts';
import {
  type Field,
  type TableBlock,
  tablesOf,
  valuesOf,
  type Workbook,
  type WorkbookSheet,
} from './workbook.ts';

/** Notes every value in a row, and every given value, that is not in the list of its cell. */
export function checkListValues(workbook: Workbook, names: Names, reader: SourceReader): void {
  for (const sheet of workbook.sheets) {
    const offers = (field: Field) => offeredBy(field, workbook, names, sheet);
    for (const table of tablesOf(sheet)) checkTable(table, offers, reader);
    for (const item of valuesOf(sheet)) {
      const offered = offers(item);
      if (typeof item.value === 'string' && offered && !offered.includes(item.value))
        noteNotOffered(reader, [...item.path, 'value'], item.value, offered);
    }
  }
}

function checkTable(
  table: TableBlock,
  offers: (field: Field) => readonly string[] | undefined,
  reader: SourceReader,
): void {
  for (const [index, column] of table.columns.entries()) {
    const offered = offers(column);
    if (!offered) continue;
    for (const [rowIndex, row] of table.rows.entries()) {
      const value = row[index];
      if (typeof value !== 'string' || offered.includes(value)) continue;
      noteNotOffered(reader, [...table.path, 'rows', rowIndex], value, offered);
    }
  }
}

function noteNotOffered(
  reader: SourceReader,
  path: readonly PropertyKey[],
  value: string,
  offered: readonly string[],
): void {
  reader.note(path, {
    kind: 'unknown-word',
    found: `${quote(value)} is not in the drop-down of its cell.${didYouMean(findNearest(value, offered))}`,
    expected:
      offered.length === 0 ? 'The drop-down is empty.' : `It offers: ${offered.slice(0, 20).join(', ')}.`,
  });
}

/** Gives the values of a drop-down; undefined if there is none, or if it offers what is calculated. */
function offeredBy(
  { choices }: Field,
  workbook: Workbook,
  names: Names,
  sheet: WorkbookSheet,
): readonly string[] | undefined {
  if (!choices) return undefined;
  if (choices.kind === 'list') return workbook.lists.find(({ name }) => name === choices.list)?.values;
  const table = names.table(choices.table, sheet)?.thing;
  const index = table?.columns.findIndex(({ name }) => name === choices.column) ?? -1;
  const column = table?.columns[index];
  if (!table || !column || column.formula) return undefined;
  return table.rows.flatMap((row) => (typeof row[index] === 'string' ? [row[index]] : []));
}
