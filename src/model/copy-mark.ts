/**
 * How a file from the shelf names itself to a program: its shelfmark, version and day, as document properties that Word, Excel and
 * LibreOffice keep when they save. The stamp that is printed at the foot of each page says the same.
 */
import { isDay, MONTHS } from './calendar-date.ts';

export interface CopyMark {
  readonly shelfmark: string;
  /** Such as `1.0`; undefined if the record gave none. */
  readonly version: string | undefined;
  /** Day of the newest change that is in the file, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A document property: its name and its text. */
export type CopyProperty = readonly [name: string, text: string];

const SHELFMARK = 'Shelfmark';
const VERSION = 'Shelf version';
const DATE = 'Shelf date';

/** `P-101 · Version 1.0 · 23 November 2026`, the version if there is one. Words of another cell may follow without a blank. */
const STAMP_LINE = /(P-\d{3,5}) · (?:Version (\d+\.\d+) · )?(\d{1,2}) ([A-Z][a-z]+) (\d{4})(?!\d)/u;

/** Gives the properties that a file carries. */
export function toCopyProperties({ shelfmark, version, date }: CopyMark): readonly CopyProperty[] {
  return [
    [SHELFMARK, shelfmark],
    ...(version === undefined ? [] : [[VERSION, version] as const]),
    [DATE, date],
  ];
}

/** Reads the mark from the properties of a file; undefined if they are not those of the shelf. */
export function parseCopyProperties(properties: ReadonlyMap<string, string>): CopyMark | undefined {
  const shelfmark = properties.get(SHELFMARK) ?? '';
  const version = properties.get(VERSION);
  const date = properties.get(DATE) ?? '';
  if (!/^P-\d{3,5}$/u.test(shelfmark) || !isDay(date)) return undefined;
  if (version !== undefined && !/^\d+\.\d+$/u.test(version)) return undefined;
  return { shelfmark, version, date };
}

/** Reads the mark from words in which the stamp of a file stands: for a copy whose properties were taken out. */
export function parseStampLine(words: string): CopyMark | undefined {
  const [, shelfmark, version, day = '', month = '', year = ''] = STAMP_LINE.exec(words) ?? [];
  const monthNumber = String(MONTHS.findIndex((name) => name === month) + 1).padStart(2, '0');
  const date = `${year}-${monthNumber}-${day.padStart(2, '0')}`;
  return shelfmark === undefined || !isDay(date) ? undefined : { shelfmark, version, date };
}

/** What a reader typed from the foot of a copy; a shelfmark alone will do. */
export type TypedMark = Pick<CopyMark, 'shelfmark'> & Partial<CopyMark>;

/**
 * Reads what a reader typed: a shelfmark, with or without its version, or the whole line.
 * @example parseTypedMark('p101 version 1.0') // { shelfmark: 'P-101', version: '1.0' }
 */
export function parseTypedMark(typed: string): TypedMark | undefined {
  const line = parseStampLine(typed);
  if (line) return line;
  const [, number, version] = /\bp[-–\s]?(\d{3,5})\b(?:\D*?(\d+\.\d+)\b)?/iu.exec(typed) ?? [];
  if (number === undefined) return undefined;
  return { shelfmark: `P-${number}`, ...(version === undefined ? {} : { version }) };
}
