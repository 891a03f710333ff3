/** Turns an offset in a file into the line and column that an editor shows. */

/** Line and column from 1; the column counts UTF-16 units, as editors and `satteri` do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The start of a file, where what concerns the whole file is reported. */
export const FILE_START: Position = { line: 1, column: 1 };

/** Makes a function that finds the line and column of an offset in the text. Lines end with LF or CRLF. */
export function makePositionFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Gives the index of the last number that is not above the limit; the numbers rise from 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
