/** What the names of a workbook mean on each sheet: an example sheet looks at its own copies first. */
import type { TableBlock, ValueItem, Workbook, WorkbookSheet } from './workbook.ts';
import { tablesOf, valuesOf } from './workbook.ts';

/** A table or value and the sheet on which it stands. */
export interface Named<Thing> {
  readonly thing: Thing;
  readonly sheet: WorkbookSheet;
}

export interface Names {
  readonly tables: readonly Named<TableBlock>[];
  readonly values: readonly Named<ValueItem>[];
  /** Gives the table that a name means on a sheet. */
  readonly table: (name: string, sheet: WorkbookSheet) => Named<TableBlock> | undefined;
  /** Gives the value that a name means on a sheet. */
  readonly value: (name: string, sheet: WorkbookSheet) => Named<ValueItem> | undefined;
}

/** Makes the names of a workbook. */
export function makeNames(workbook: Workbook): Names {
  const tables = workbook.sheets.flatMap((sheet) => tablesOf(sheet).map((thing) => ({ thing, sheet })));
  const values = workbook.sheets.flatMap((sheet) => valuesOf(sheet).map((thing) => ({ thing, sheet })));
  return {
    tables,
    values,
    table: (name, sheet) => findNamed(tables, name, sheet, ({ like }) => like === name),
    value: (name, sheet) => findNamed(values, name, sheet, () => false),
  };
}

function findNamed<Thing extends { readonly name: string }>(
  all: readonly Named<Thing>[],
  name: string,
  from: WorkbookSheet,
  isCopy: (thing: Thing) => boolean,
): Named<Thing> | undefined {
  const copyName = `example${name}`.toLowerCase();
  const isCopyOf = ({ thing }: Named<Thing>) => thing.name.toLowerCase() === copyName || isCopy(thing);
  const copies = from.isExample ? all.filter((named) => named.sheet.isExample && isCopyOf(named)) : [];
  return (
    copies.find(({ sheet }) => sheet === from) ?? copies[0] ?? all.find(({ thing }) => thing.name === name)
  );
}
