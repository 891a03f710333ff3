/** The order of files in an archive: by code unit, the same on every machine. */

/** Compares two paths. */
export function compareFileNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
