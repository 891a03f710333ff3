/** Draws the sheet "Lists": the values of the drop-downs, one list a column. */
import { drawTop, joinPieces, type Piece, toCell, toGrid } from './draw-parts.ts';
import { type Grid, type GridCell, toTextContent } from './grid.ts';
import { LISTS_HEADER_ROW } from './places.ts';
import { countLines, heightOfLines } from './text-lines.ts';
import type { Workbook, WorkbookList } from './workbook.ts';

/** What the sheet is for. */
export const LISTS_PURPOSE =
  'The values of the drop-downs. You may change the words; formulas and colours that look for a word go on looking for the old one.';

/** Draws the sheet; undefined if the workbook has no list. */
export function drawLists({ lists }: Workbook): Grid | undefined {
  if (lists.length === 0) return undefined;
  const widths = lists.map(widthOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total < 72) widths.push(72 - total);
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const heights = Array.from({ length: longest }, (_, index) => {
    const lines = lists.map(({ values }, column) => countLines(values[index] ?? '', widths[column] ?? 10));
    return [LISTS_HEADER_ROW + 1 + index, heightOfLines(Math.max(...lines))] as const;
  });
  const drawn = joinPieces([
    drawTop('Lists', LISTS_PURPOSE, widths),
    ...lists.map((list, column) => drawList(list, column)),
    { heights },
    {
      tables: [
        {
          name: 'ListsOfValues',
          headerRow: LISTS_HEADER_ROW,
          lastRow: LISTS_HEADER_ROW + longest,
          headers: lists.map(toHeader),
        },
      ],
    },
  ]);
  return toGrid(drawn, {
    name: 'Lists',
    kind: 'built',
    isLandscape: true,
    widths,
    repeatedRow: LISTS_HEADER_ROW,
    frozenRows: LISTS_HEADER_ROW + 1,
  });
}

function drawList(list: WorkbookList, column: number): Piece {
  const header = toCell(LISTS_HEADER_ROW, column, 'header', toTextContent(toHeader(list)));
  const cells = list.values.map((text, index): GridCell => ({
    ...toCell(LISTS_HEADER_ROW + 1 + index, column, 'input', toTextContent(text)),
    form: { kind: 'text' },
  }));
  return { cells: [header, ...cells] };
}

/** Writes the name of a list as words. @example 'conflictOfInterest' // 'Conflict of interest' */
function toHeader({ name }: WorkbookList): string {
  const words = name
    .replace(/_/gu, ' ')
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function widthOf(list: WorkbookList): number {
  return Math.min(44, Math.max(14, ...[toHeader(list), ...list.values].map((text) => text.length + 3)));
}
