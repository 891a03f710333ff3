/** The cells of a workbook that hold details: each has a name, `merge_` and the id of its field. */

/** Where a detail stands. */
export interface MergeCell {
  readonly field: string;
  readonly sheet: string;
  /** Letters of the column and number of the row, as in `B6`. */
  readonly column: string;
  readonly row: number;
}

const PREFIX = 'merge_';
/** `'Read me'!$B$6` in Excel, `$'Read me'.$B$6` in OpenDocument. */
const ADDRESS = /^\$?'(?<sheet>(?:[^']|'')+)'[!.]\$(?<column>[A-Z]+)\$(?<row>\d+)$/u;

/** Reads what a name leads to; undefined if it is none of a detail, or leads to more than a cell. */
export function parseMergeCell(name: string, address: string): MergeCell | undefined {
  const place = ADDRESS.exec(address)?.groups;
  if (!name.startsWith(PREFIX) || !place) return undefined;
  const { sheet = '', column = '', row = '' } = place;
  return { field: name.slice(PREFIX.length), sheet: sheet.replaceAll("''", "'"), column, row: Number(row) };
}
