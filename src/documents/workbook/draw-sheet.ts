/** Draws a sheet that the source describes: title, purpose, banner of an example, blocks. */
import { drawLine, drawTop, joinPieces, type Piece, toGrid } from './draw-parts.ts';
import { drawTable } from './draw-table.ts';
import { drawValues } from './draw-values.ts';
import type { Grid } from './grid.ts';
import type { BlockPlace, SheetPlace } from './places.ts';
import type { Scopes } from './scopes.ts';
import { isTable, rowCountOf } from './workbook.ts';

const EXAMPLE_BANNER = 'EXAMPLE. Everything on this sheet is invented. Delete the sheet before use.';
/** Rows held in view may take at most this much of a small screen. */
const MAX_FROZEN_POINTS = 190;
/** A table up to this long fits on one page and needs no repeated header. */
const ROWS_A_PAGE = 22;

/** Draws the sheet. */
export function drawSheet(place: SheetPlace, scopes: Scopes): Grid {
  const { sheet, widths } = place;
  const printed = printedBlocksOf(place);
  const unprinted = place.blocks[printed.length];
  const title =
    sheet.isExample && !/^example/iu.test(sheet.name)
      ? `EXAMPLE: ${sheet.name}`
      : sheet.name.replace(/^example/iu, 'EXAMPLE');
  const drawn = joinPieces([
    drawTop(title, sheet.purpose, widths),
    sheet.isExample ? drawLine(2, 'banner', EXAMPLE_BANNER, widths) : {},
    ...place.blocks.map((block) => drawBlock(block, place, scopes)),
  ]);
  return toGrid(drawn, {
    name: sheet.name,
    kind: sheet.isExample ? 'example' : 'work',
    isLandscape: sheet.isLandscape,
    widths,
    repeatedRow: findRepeatedRow(printed),
    frozenRows: countFrozenRows(place, new Map(drawn.heights)),
    ...(unprinted ? { printedRowCount: unprinted.firstRow - 1 } : {}),
  });
}

function drawBlock(blockPlace: BlockPlace, place: SheetPlace, scopes: Scopes): Piece {
  const { block, firstRow } = blockPlace;
  if (isTable(block)) return drawTable(block, blockPlace, place, scopes);
  if (block.kind === 'values') return drawValues(block, blockPlace, place, scopes);
  return joinPieces(
    block.paragraphs.map((text, index) => drawLine(firstRow + index, 'note', text, place.widths)),
  );
}

/** The blocks above the first table that is not printed, without the paragraphs that lead to it. */
function printedBlocksOf({ blocks }: SheetPlace): readonly BlockPlace[] {
  const first = blocks.findIndex(({ block }) => isTable(block) && !block.isPrinted);
  if (first === -1) return blocks;
  const lastOther = blocks.slice(0, first).findLastIndex(({ block }) => block.kind !== 'notes');
  return blocks.slice(0, lastOther + 1);
}

/** The header of the last table, if that table alone may run over a page. */
function findRepeatedRow(blocks: readonly BlockPlace[]): number | undefined {
  const tables = blocks.flatMap(({ block, headerRow }) =>
    isTable(block) ? [{ headerRow, rows: rowCountOf(block) }] : [],
  );
  const last = tables.at(-1);
  const isOnlyLongOne = tables.slice(0, -1).every(({ rows }) => rows <= ROWS_A_PAGE);
  return last && isOnlyLongOne ? last.headerRow : undefined;
}

/** A header stays in view if it is the only one of its sheet and not too much stands above it. */
function countFrozenRows({ blocks }: SheetPlace, heights: ReadonlyMap<number, number>): number {
  const headers = blocks.flatMap(({ block, headerRow }) => (isTable(block) ? [headerRow] : []));
  const [header] = headers;
  if (header === undefined || headers.length > 1) return 0;
  let points = 0;
  for (let row = 0; row <= header; row += 1) points += heights.get(row) ?? 15;
  return points <= MAX_FROZEN_POINTS ? header + 1 : 0;
}
