/** Draws the QR code (ISO/IEC 18004) of an address, for the end of every page that leaves the site. */
import qrcode from 'qrcode-generator';
import { toPng } from './png.ts';

/** Light squares around the code, which readers of it need. */
const QUIET_SQUARES = 4;
const PIXELS_PER_SQUARE = 6;

/** Gives the QR code of an address as a square PNG: dark on white, its quiet border included. */
export function toQrPng(address: string): Uint8Array {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const isInside = (index: number) => index >= QUIET_SQUARES && index < QUIET_SQUARES + count;
  return toPng(
    {
      side: count + 2 * QUIET_SQUARES,
      isDark: (row, column) =>
        isInside(row) && isInside(column) && code.isDark(row - QUIET_SQUARES, column - QUIET_SQUARES),
    },
    PIXELS_PER_SQUARE,
  );
}
