/** What the formulas of a laid-out workbook come to, for the files and the page. */
import { makeCalculator } from '../calculation/calculate.ts';
import type { Scalar } from '../calculation/values.ts';
import type { Content, Grid, GridCell } from './grid.ts';
import { toSerialDay } from './serial-day.ts';
import { countLines, heightOfLines } from './text-lines.ts';

/** Adds to each formula what it comes to; `day` stands for today. */
export function withResults(grids: readonly Grid[], day: string): Grid[] {
  const cells = new Map(
    grids.flatMap(({ name, cells: all }) =>
      all.map((cell) => [`${name}!${cell.column},${cell.row}`, cell.content]),
    ),
  );
  const getValue = makeCalculator(
    (sheet, column, row) => toGiven(cells.get(`${sheet}!${column},${row}`)),
    toSerialDay(day),
  );
  const withResult = (cell: GridCell, sheet: string): GridCell => {
    if (cell.content.kind !== 'formula') return cell;
    return {
      ...cell,
      content: { ...cell.content, result: toResult(getValue(sheet, cell.column, cell.row)) },
    };
  };
  return grids.map((grid) =>
    withRoom({ ...grid, cells: grid.cells.map((cell) => withResult(cell, grid.name)) }),
  );
}

/** Makes rows high enough for the texts that formulas come to. */
function withRoom(grid: Grid): Grid {
  const heights = new Map(grid.heights);
  for (const { row, column, content } of grid.cells) {
    if (content.kind !== 'formula' || typeof content.result !== 'string') continue;
    const needed = heightOfLines(countLines(content.result, grid.widths[column] ?? 10));
    heights.set(row, Math.max(heights.get(row) ?? 0, needed));
  }
  return { ...grid, heights };
}

function toGiven(content: Content | undefined): { value: Scalar } | { formula: string } | undefined {
  switch (content?.kind) {
    case 'text':
      return { value: content.text };
    case 'number':
      return { value: content.value };
    case 'date':
      return { value: toSerialDay(content.day) };
    case 'formula':
      return { formula: content.formula.excel };
    default:
      return undefined;
  }
}

function toResult(value: Scalar): string | number {
  if (value === null) return 0;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
