/** Reads the `Range` header of a request for a part of a file (RFC 9110 § 14): one range of bytes; of several the whole is given instead. */

export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number;
  /** Last byte, included. */
  readonly end: number;
}

/**
 * Gives the part that is asked for, cut to the size of the file; 'unsatisfiable' when none of it is there; undefined when all should be sent.
 * @example parseByteRange('bytes=0-99', 5000) // { start: 0, end: 99 }
 * @example parseByteRange('bytes=-100', 5000) // { start: 4900, end: 4999 }
 */
export function parseByteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header?.replaceAll(' ', '') ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start > end ? 'unsatisfiable' : { start, end };
}
