/** Draws the end of the sheet "Read me": where the workbook comes from, as an address to open and as a code to scan from paper. */
import type { Stamp } from '../stamp.ts';
import { toStampQr } from '../stamp-qr.ts';
import { drawLine, joinPieces, type Piece, toCell } from './draw-parts.ts';
import { toTextContent } from './grid.ts';

/** What a template's address is good for. */
export const ORIGIN_OF_TEMPLATE =
  'Open the address, or scan the code, to see whether there is a newer version and what changed in it.';

/** Side of the code in millimetres, its quiet border included: 27 on paper, because the sheet is made smaller to fit. */
const QR_SIDE_MM = 34;
/** Of the row that holds the code, which leaves a little room above and below it. */
const ROW_POINTS = 103;

/** Draws a heading, the words, and in one row, which no page break parts, the code and the address. */
export function drawOrigin(row: number, words: string, stamp: Stamp, widths: readonly number[]): Piece {
  const { png, altText } = toStampQr(stamp);
  const picture = { file: 'qr-code.png', png, side: QR_SIDE_MM, title: 'QR code', altText };
  return joinPieces([
    drawLine(row, 'heading', 'Where it comes from', widths),
    drawLine(row + 1, 'note', words, widths),
    {
      cells: [
        toCell(row + 2, 0, 'note', { kind: 'picture', picture }),
        toCell(row + 2, 1, 'about-link', toTextContent(stamp.printedAddress, { url: stamp.address })),
      ],
      heights: [[row + 2, ROW_POINTS]],
    },
  ]);
}
