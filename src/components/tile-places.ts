/** Where a tile of the London map stands in its grid of eight columns and seven rows, as classes that Tailwind finds here. */

const COLUMNS = [
  'col-start-1',
  'col-start-2',
  'col-start-3',
  'col-start-4',
  'col-start-5',
  'col-start-6',
  'col-start-7',
  'col-start-8',
] as const;
const ROWS = [
  'row-start-1',
  'row-start-2',
  'row-start-3',
  'row-start-4',
  'row-start-5',
  'row-start-6',
  'row-start-7',
] as const;

/** Gives the classes that put a tile in its place; `column` and `row` count from 1. */
export function tilePlace({ column, row }: { readonly column: number; readonly row: number }): string {
  return [COLUMNS[column - 1], ROWS[row - 1]].join(' ');
}
