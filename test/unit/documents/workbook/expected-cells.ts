/** Compares what the cells of a workbook come to with what its source expects of them. */
import { columnLetters } from '../../../../src/documents/workbook/formula.ts';
import { makeScopes } from '../../../../src/documents/workbook/scopes.ts';
import { valuesOf, type CellValue, type Workbook } from '../../../../src/documents/workbook/workbook.ts';
import type { SheetValues } from './recalculate.ts';

const ERROR_VALUE = /^(?:#REF!|#NAME\?|#VALUE!|#DIV\/0!|#N\/A|#NUM!|#NULL!|Err:\d+)/u;

/** Says every cell that shows an error, with its sheet and address. */
export function findErrors(values: ReadonlyMap<string, SheetValues>): string[] {
  return [...values].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, value]) =>
      ERROR_VALUE.test(String(value)) ? [`${sheet}!${address} shows ${value}`] : [],
    ),
  );
}

/** Says every cell that is not what the source expects; figures to as many decimals as it gives. */
export function findDifferences(workbook: Workbook, values: ReadonlyMap<string, SheetValues>): string[] {
  return expectedCells(workbook).flatMap(({ name, sheet, address, wanted }) => {
    const found = values.get(sheet)?.get(address) ?? null;
    return isSame(found, wanted)
      ? []
      : [`${name} (${sheet}!${address}) is ${String(found)}, not ${String(wanted)}`];
  });
}

/** Counts the cells of which the source says what they come to. */
export function countExpected(workbook: Workbook): number {
  return expectedCells(workbook).length;
}

interface ExpectedCell {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly wanted: CellValue;
}

function expectedCells(workbook: Workbook): ExpectedCell[] {
  const scopes = makeScopes(workbook);
  return workbook.sheets.flatMap((sheet) =>
    sheet.expect.flatMap(({ cell, values }) => {
      const { table, column } = /^(?<table>\w+)\[(?<column>[^\]]+)\]$/u.exec(cell)?.groups ?? {};
      const item = workbook.sheets.flatMap(valuesOf).find(({ name }) => name === cell);
      const area =
        table === undefined || column === undefined
          ? item && scopes.valueArea(item)
          : scopes.columnArea(table, column, sheet);
      if (!area) throw new Error(`${cell} is nowhere.`);
      return values.map((wanted, index) => {
        const address = `${columnLetters(area.column)}${area.firstRow + index + 1}`;
        return { name: cell, sheet: area.sheet, address, wanted };
      });
    }),
  );
}

function isSame(found: string | number | null, wanted: CellValue): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return (found ?? '') === (wanted ?? '');
  const decimals = /\.(\d+)$/u.exec(String(wanted))?.[1]?.length ?? 6;
  return Math.abs(found - wanted) <= 0.5000001 * 10 ** -decimals;
}
