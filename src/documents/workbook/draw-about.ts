/** Draws the last sheet, "About": of a template, the same words as "About this template" at the end of every document. */
import { ABOUT_TITLE, type AboutPart, type AboutText } from '../about.ts';
import { drawLine, joinPieces, type Piece, toCell, toGrid } from './draw-parts.ts';
import { type Grid, toTextContent } from './grid.ts';
import { countLines, heightOfLines } from './text-lines.ts';

/** What the sheet of a template is for. */
export const ABOUT_PURPOSE =
  'When to use this template, how to make it yours, the rules and lessons behind it, and how to credit it.';

/** As wide as a page: LibreOffice does not make a single column smaller to fit. */
const WIDTHS = [86];

/** Draws the sheet; its title is the heading of level 1. */
export function drawAbout(parts: readonly AboutPart[], purpose: string): Grid {
  const title = parts.find((part) => part.kind === 'heading' && part.level === 1)?.text ?? ABOUT_TITLE;
  let row = 2;
  const pieces: Piece[] = [drawLine(0, 'title', title, WIDTHS), drawLine(1, 'purpose', purpose, WIDTHS)];
  for (const part of parts) {
    if (part.kind === 'heading') {
      if (part.level === 1) continue;
      row += 1;
      pieces.push(drawLine(row, 'heading', part.text, WIDTHS));
      row += 1;
    } else {
      const piece = drawText(part, row);
      pieces.push(piece);
      row += piece.cells?.length ?? 0;
    }
  }
  return toGrid(joinPieces(pieces), {
    name: 'About',
    kind: 'built',
    isLandscape: false,
    widths: WIDTHS,
    repeatedRow: undefined,
    frozenRows: 0,
  });
}

/** A cell holds one link at most and all of it is the link, so a link stands in a row of its own. */
function drawText(part: AboutText, row: number): Piece {
  const before = [mark(part), part.lead ?? '', part.text].filter(Boolean).join(' ');
  const rows = [
    before === '' ? undefined : ({ look: 'note', text: before, url: undefined } as const),
    part.link && ({ look: 'about-link', text: part.link.text, url: part.link.url } as const),
    part.after === undefined ? undefined : ({ look: 'note', text: part.after, url: undefined } as const),
  ].filter((line) => line !== undefined);
  return joinPieces(
    rows.map(({ look, text, url }, index) => ({
      cells: [toCell(row + index, 0, look, toTextContent(text, url === undefined ? undefined : { url }))],
      heights: [[row + index, heightOfLines(countLines(text, WIDTHS[0] ?? 100))] as const],
    })),
  );
}

function mark({ kind, number }: AboutText): string {
  if (kind === 'step' && number !== undefined) return `${number}.`;
  return kind === 'item' ? '•' : '';
}
