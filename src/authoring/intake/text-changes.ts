/** Shows what the normaliser changed, line by line, as a diff: - as typed, + as it stands on the shelf. */

const MAX_LINES = 400;

/** Gives the lines that differ; empty if none does. */
export function diffLines(typed: string, written: string): string[] {
  const [before, after] = [typed, written].map((text) =>
    text.split('\n').filter((line) => line.trim() !== ''),
  );
  if (!before || !after || typed === written) return [];
  if (before.length > MAX_LINES || after.length > MAX_LINES)
    return ['The text is too long to show its changes line by line. Read it in the file.'];
  const lengths = commonLengths(before, after);
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) [row, column] = [row + 1, column + 1];
    else if (row < before.length && (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0))
      lines.push(`- ${before[row++] ?? ''}`);
    else lines.push(`+ ${after[column++] ?? ''}`);
  }
  return lines;
}

/** Gives for each pair of places how many lines the rests have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const [here, below] = [lengths[row], lengths[row + 1]];
      if (!here || !below) continue;
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  return lengths;
}
