/** Which way of writing numbers suits a column or value. */
import { GENERAL, type NumberForm } from './grid.ts';
import type { CellValue, Column, Field } from './workbook.ts';

/** Chooses the way of writing; `values` are those given, to show no fewer decimals than they have. */
export function chooseNumberForm(field: Field, label: string, values: readonly CellValue[]): NumberForm {
  const numbers = [...values, field.least, field.greatest].filter((value) => typeof value === 'number');
  switch (field.kind) {
    case 'text':
    case 'list':
    case 'yesno':
      // A formula in a cell of the form "text" would be shown instead of worked out.
      return field.formula ? GENERAL : { kind: 'text' };
    case 'date':
      return { kind: 'date' };
    case 'percent':
      return {
        kind: 'percent',
        decimals:
          field.decimals ??
          decimalsNeeded(
            numbers.map((value) => value * 100),
            1,
          ),
      };
    case 'currency':
      return { kind: 'currency', decimals: field.decimals ?? (decimalsNeeded(numbers, 2) > 0 ? 2 : 0) };
    case 'number':
      if (field.decimals !== undefined) return { kind: 'number', decimals: field.decimals };
      if (/\byear\b/iu.test(label) && (field.isWhole || field.formula !== undefined)) return { kind: 'year' };
      return field.isWhole ? { kind: 'number', decimals: 0 } : GENERAL;
  }
}

/** Characters that a column of a kind takes if its source does not say. */
export const KIND_WIDTHS: Readonly<Record<Column['kind'], number>> = {
  text: 26,
  number: 11,
  percent: 11,
  currency: 14,
  date: 14,
  list: 18,
  yesno: 10,
};

/** Tells whether the values of a field stand at the right of their cell. */
export function isNumeric({ kind }: Field): boolean {
  return kind === 'number' || kind === 'percent' || kind === 'currency' || kind === 'date';
}

function decimalsNeeded(numbers: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (numbers.every((value) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9)) return decimals;
  }
  return most;
}
