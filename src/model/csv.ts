/**
 * Tables as comma-separated values (RFC 4180) that a spreadsheet opens as they are: a byte order mark, so that Excel reads UTF-8, lines
 * that end in CR LF, and no cell that a spreadsheet would work out as a formula.
 */

/** One cell; a number stays a number. */
export type CsvCell = string | number;

const BYTE_ORDER_MARK = '\uFEFF';
/** First characters by which a spreadsheet takes a text for a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * Writes rows, the first with the names of the columns, as one file.
 * @example toCsv([['title'], ['=1+1']]) // '\uFEFFtitle\r\n\'=1+1\r\n'
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/**
 * Makes a text safe for a spreadsheet: one that begins like a formula gets an apostrophe before it.
 * @example toSafeText('=HYPERLINK("x")') // '\'=HYPERLINK("x")'
 */
function toSafeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function toCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = toSafeText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
