/** Draws the QR code of a stamp, apart from its words, so that files without pictures do not bring the drawing of codes. */
import { toQrPng } from './qr-code.ts';
import type { Stamp } from './stamp.ts';

/** Gives the QR code of a stamp's short address as PNG, with the words for those who cannot see it. */
export function toStampQr(stamp: Stamp): { readonly png: Uint8Array; readonly altText: string } {
  return { png: toQrPng(stamp.address), altText: `QR code that leads to ${stamp.printedAddress}` };
}
