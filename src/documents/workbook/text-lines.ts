/** Estimates how much room a text takes in a cell, so that nothing is cut off before a spreadsheet has measured it. */

const POINTS_A_LINE = 14.5;
const PADDING_POINTS = 4;

/** Counts the lines that a text takes in a cell of a width in characters. */
export function countLines(text: string, widthChars: number): number {
  return text.split('\n').reduce((sum, line) => sum + countWrapped(line, Math.max(widthChars - 1, 1)), 0);
}

/** Gives the height, in points, of a row of so many lines of 11 points; larger letters take more. */
export function heightOfLines(lines: number, size = 11): number {
  return Math.round((lines * POINTS_A_LINE * size) / 11 + PADDING_POINTS);
}

/** Counts the characters of the longest word. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s/-]+/u).map((word) => word.length));
}

function countWrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = word.length;
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(length - 1, 0) / width);
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
