/** Plain tables for a terminal: first column to the left, the others to the right. */

/** Lays out rows under a heading, two spaces between columns. Every row has as many cells as there are columns. */
export function formatTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map((column, place) =>
    Math.max(column.length, ...rows.map((row) => (row[place] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
      .trimEnd();
  return [heading, line(columns), ...rows.map(line)].join('\n');
}

/** Writes a share or a score: three places, `–` for none. */
export function formatScore(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** Writes milliseconds: two places below ten. */
export function formatMs(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

/** Writes bytes as thousands of them. */
export function formatKb(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1000).toFixed(1);
}
