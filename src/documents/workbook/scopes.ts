/** Tells formulas where the names they use stand: joins what names mean with where blocks are placed. */
import { type Area, type Scope, type Translation, translateArea, translateFormula } from './formula.ts';
import { makeNames, type Names } from './names.ts';
import { type BlockPlace, placeList, placeSheet, type SheetPlace } from './places.ts';
import {
  isTable,
  rowCountOf,
  type TableBlock,
  type ValueItem,
  type Workbook,
  type WorkbookSheet,
} from './workbook.ts';

export interface Scopes {
  readonly places: readonly SheetPlace[];
  /** Translates a formula of a row of a table. */
  readonly inTable: (formula: string, table: TableBlock, row: number) => Translation;
  /** Translates a formula that stands outside a table. */
  readonly onSheet: (formula: string, sheet: WorkbookSheet) => Translation;
  /** Translates a formula that stands on a sheet that the build adds. */
  readonly onBuiltSheet: (formula: string, sheetName: string) => Translation;
  readonly columnArea: (table: string, column: string, sheet: WorkbookSheet) => Area;
  readonly valueArea: (item: ValueItem) => Area;
}

interface Placed {
  readonly sheet: WorkbookSheet;
  readonly place: BlockPlace;
}

/** Makes the scopes of a workbook that has been checked. */
export function makeScopes(workbook: Workbook): Scopes {
  const names = makeNames(workbook);
  const places = workbook.sheets.map(placeSheet);
  const tables = new Map<TableBlock, Placed>();
  const values = new Map<ValueItem, Area>();
  for (const { sheet, blocks, labelSpan } of places) {
    for (const place of blocks) {
      if (isTable(place.block)) tables.set(place.block, { sheet, place });
      else if (place.block.kind === 'values') {
        for (const [index, item] of place.block.items.entries())
          values.set(item, oneCell(sheet.name, labelSpan, place.headerRow + index));
      }
    }
  }
  const toScope = (sheet: WorkbookSheet) => makeScope({ workbook, names, sheet, tables, values });
  const found = <Found>(thing: Found | undefined): Found => {
    if (thing === undefined) throw new Error(`The workbook "${workbook.title}" names what has no place.`);
    return thing;
  };
  return {
    places,
    inTable: (formula, table, row) => {
      const { sheet, place } = found(tables.get(table));
      const scope: Scope = {
        ...toScope(sheet),
        headerRow: place.headerRow,
        cell: (name) => cellOf(table, name, row),
      };
      return translateFormula(formula, scope);
    },
    onSheet: (formula, sheet) => translateFormula(formula, toScope(sheet)),
    onBuiltSheet: (formula, sheetName) => {
      const [sheet] = workbook.sheets;
      return translateFormula(formula, { ...toScope(found(sheet)), sheet: sheetName });
    },
    columnArea: (table, column, sheet) => found(toScope(sheet).column(table, column)),
    valueArea: (item) => found(values.get(item)),
  };
}

/** Writes an area for a drop-down on a sheet. */
export function toChoicesSource(area: Area, sheet: WorkbookSheet): Translation {
  return translateArea(area, sheet.name);
}

interface Known {
  readonly workbook: Workbook;
  readonly names: Names;
  readonly sheet: WorkbookSheet;
  readonly tables: ReadonlyMap<TableBlock, Placed>;
  readonly values: ReadonlyMap<ValueItem, Area>;
}

function makeScope({ workbook, names, sheet, tables, values }: Known): Scope {
  return {
    sheet: sheet.name,
    headerRow: undefined,
    cell: () => undefined,
    value: (name) => {
      const named = names.value(name, sheet);
      return named && values.get(named.thing);
    },
    column: (tableName, column) => {
      if (tableName === 'Lists') return placeList(workbook.lists, column);
      const table = names.table(tableName, sheet)?.thing;
      const placed = table && tables.get(table);
      const cell = table && cellOf(table, column, 0);
      if (!table || !placed || !cell) return undefined;
      const firstRow = placed.place.headerRow + 1;
      return {
        sheet: placed.sheet.name,
        column: cell.column,
        firstRow,
        lastRow: firstRow + rowCountOf(table) - 1,
      };
    },
  };
}

function cellOf(table: TableBlock, name: string, row: number): { column: number; row: number } | undefined {
  const column = table.columns.findIndex((candidate) => candidate.name === name);
  return column === -1 ? undefined : { column, row };
}

function oneCell(sheet: string, column: number, row: number): Area {
  return { sheet, column, firstRow: row, lastRow: row };
}
