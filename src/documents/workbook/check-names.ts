/** Says where the names of a workbook clash or lead nowhere: sheets, tables, values, lists, drop-downs, expected cells. */
import { quote } from '../../authoring/problem.ts';
import type { FieldPath } from '../../authoring/field-path.ts';
import type { Names } from './names.ts';
import { noteUnknown, type SourceReader } from './source-reader.ts';
import { type Choices, tablesOf, valuesOf, type Workbook, type WorkbookSheet } from './workbook.ts';

/** Notes every name that is taken twice or leads nowhere, outside formulas. */
export function checkNames(workbook: Workbook, names: Names, reader: SourceReader): void {
  noteTwice(
    reader,
    'sheet',
    workbook.sheets.map(({ name, path }) => ({ name, path: [...path, 'name'] })),
  );
  noteTwice(reader, 'table or value', [
    ...names.tables.map(({ thing }) => ({ name: thing.name, path: [...thing.path, 'table'] })),
    ...names.values.map(({ thing }) => ({ name: thing.name, path: [...thing.path, 'name'] })),
  ]);
  for (const sheet of workbook.sheets) {
    checkChoices(workbook, names, sheet, reader);
    for (const { cell, path } of sheet.expect) checkExpected(cell, path, names, reader);
  }
}

function noteTwice(
  reader: SourceReader,
  what: string,
  named: readonly { readonly name: string; readonly path: FieldPath }[],
): void {
  const seen = new Set<string>();
  for (const { name, path } of named) {
    const key = name.toLowerCase();
    if (name !== '' && seen.has(key))
      reader.note(path, {
        kind: 'name-taken',
        found: `${quote(name)} is already the name of a ${what}.`,
        mend: 'Give one of them another name.',
      });
    seen.add(key);
  }
}

function checkChoices(workbook: Workbook, names: Names, sheet: WorkbookSheet, reader: SourceReader): void {
  const columns = tablesOf(sheet).flatMap((table) =>
    table.like === undefined
      ? table.columns.map((column, index) => ({ column, path: [...table.path, 'columns', index] }))
      : [],
  );
  const values = valuesOf(sheet).map((column) => ({ column, path: column.path }));
  for (const { column, path } of [...columns, ...values]) {
    const { choices } = column;
    if (choices?.kind === 'column') checkColumn(choices, sheet, names, reader);
    if (choices?.kind !== 'list' || workbook.lists.some(({ name }) => name === choices.list)) continue;
    noteUnknown(reader, [...path, 'list'], {
      typed: choices.list,
      known: workbook.lists.map(({ name }) => name),
      what: 'one of the lists',
    });
  }
}

function checkColumn(
  { table, column, path }: Extract<Choices, { kind: 'column' }>,
  sheet: WorkbookSheet,
  names: Names,
  reader: SourceReader,
): void {
  const found = names.table(table, sheet);
  if (!found) {
    noteUnknown(reader, path, {
      typed: table,
      known: names.tables.map(({ thing }) => thing.name),
      what: 'a table',
    });
    return;
  }
  const columns = found.thing.columns.map(({ name }) => name);
  if (!columns.includes(column))
    noteUnknown(reader, path, { typed: column, known: columns, what: `a column of ${table}` });
}

function checkExpected(cell: string, path: FieldPath, names: Names, reader: SourceReader): void {
  const { table, column } = /^(?<table>\w+)\[(?<column>[^\]]+)\]$/u.exec(cell)?.groups ?? {};
  const known =
    table === undefined
      ? names.values.map(({ thing }) => thing.name)
      : names.tables.flatMap(({ thing }) => thing.columns.map(({ name }) => `${thing.name}[${name}]`));
  const wanted = table === undefined ? cell : `${table}[${column ?? ''}]`;
  if (!known.includes(wanted))
    noteUnknown(reader, path, { typed: cell, known, what: 'a cell of the workbook' });
}
