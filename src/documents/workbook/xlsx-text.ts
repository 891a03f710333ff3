/** Writes text as cells of Excel hold it (`ST_Xstring`, ECMA-376 part 1, 22.9.2.19). */

/** Excel reads `_x0041_` as the sign with that number; the first underscore is written so that it stays one. */
export function escapeXlsxText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}
