/** Reads the parts of a template source one by one, and notes what is wrong with each where it stands. */
import { type FieldPath, formatFieldPath, readField } from '../../authoring/field-path.ts';
import { didYouMean, findNearest } from '../../authoring/nearest.ts';
import { type Finding, quote } from '../../authoring/problem.ts';
import type { ProblemKind } from '../../authoring/problem-kinds.ts';
import type { Fields } from '../../authoring/yaml-fields.ts';

/** What is wrong at a path; the place is looked up when it is noted. */
export interface Note {
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected?: string;
  readonly mend?: string;
}

export interface SourceReader {
  readonly findings: readonly Finding[];
  readonly read: (path: FieldPath) => unknown;
  readonly note: (path: FieldPath, note: Note) => void;
  /** Notes something about the name of a field, not its value. */
  readonly noteName: (path: FieldPath, note: Note) => void;
}

/** Makes a reader of fields that could be read as YAML. */
export function makeReader(fields: Fields): SourceReader {
  const findings: Finding[] = [];
  const add = (position: { line: number; column: number }, path: FieldPath, note: Note) =>
    void findings.push({ expected: '', mend: '', ...position, ...note, field: formatFieldPath(path) });
  return {
    findings,
    read: (path) => readField(fields.data, path),
    note: (path, note) => add(fields.positionOf(path), path, note),
    noteName: (path, note) => add(fields.positionOfName(path), path, note),
  };
}

/** Tells whether named fields stand at the path, and notes unknown names among them. */
export function readMap(reader: SourceReader, path: FieldPath, known: readonly string[]): boolean {
  const value = reader.read(path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.note(path, {
      kind: 'wrong-form',
      found:
        value === undefined || value === null ? 'Nothing stands here.' : 'There are no named fields here.',
      expected: `Fields: ${known.join(', ')}.`,
    });
    return false;
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const found = `${quote(key)} is not a field.${didYouMean(findNearest(key, known))}`;
    reader.noteName([...path, key], {
      kind: 'unknown-field',
      found,
      expected: `Fields: ${known.join(', ')}.`,
    });
  }
  return true;
}

/** Gives the paths of the items of a list; none, with a note, if something else stands there. */
export function readItems(reader: SourceReader, path: FieldPath): FieldPath[] {
  const value = reader.read(path);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((_, index) => [...path, index]);
  reader.note(path, {
    kind: 'wrong-form',
    found: 'There is no list here.',
    mend: 'Write each item on a line of its own that begins with a hyphen, or all in [ ].',
  });
  return [];
}

/** Reads one text; a number is taken as typed. Undefined if nothing or something else stands there. */
export function readText(reader: SourceReader, path: FieldPath, limit: number): string | undefined {
  const value = reader.read(path);
  if (value === undefined) return undefined;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    reader.note(path, {
      kind: 'empty-field',
      found: 'Nothing stands here.',
      mend: 'Write the text, or delete the field.',
    });
    return undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    reader.note(path, {
      kind: 'wrong-form',
      found: 'This is not a text.',
      mend: 'Write words, in quotation marks if they hold a colon.',
    });
    return undefined;
  }
  const text = String(value).trim();
  if (text.length > limit) {
    reader.note(path, {
      kind: 'too-long',
      found: `${quote(text)} has ${text.length} characters.`,
      expected: `At most ${limit} characters.`,
    });
  }
  return text;
}

/** Reads a text that must be there; empty, with a note, if it is not. */
export function requireText(reader: SourceReader, path: FieldPath, limit: number): string {
  if (reader.read(path) === undefined) {
    const name = String(path.at(-1));
    reader.note(path.slice(0, -1), {
      kind: 'missing-field',
      found: `The field ${quote(name)} is missing.`,
      mend: `Add ${name}: and its text.`,
    });
    return '';
  }
  return readText(reader, path, limit) ?? '';
}

/** Reads yes or no, written as true or false; false if nothing stands there. */
export function readFlag(reader: SourceReader, path: FieldPath, otherwise = false): boolean {
  const value = reader.read(path);
  if (value === undefined) return otherwise;
  if (typeof value === 'boolean') return value;
  reader.note(path, {
    kind: 'wrong-form',
    found: `${quote(String(value))} is neither true nor false.`,
    mend: 'Write true or false.',
  });
  return otherwise;
}

/** Reads a whole number from `least` to `greatest`; undefined if there is none. */
export function readCount(
  reader: SourceReader,
  path: FieldPath,
  { least, greatest }: { least: number; greatest: number },
): number | undefined {
  const value = reader.read(path);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest)
    return value;
  reader.note(path, {
    kind: 'out-of-range',
    found: `${quote(String(value))} does not fit here.`,
    expected: `A whole number from ${least} to ${greatest}.`,
  });
  return undefined;
}

/** Reads one of some words; undefined, with a note, if another stands there. */
export function readWord<Word extends string>(
  reader: SourceReader,
  path: FieldPath,
  words: readonly Word[],
): Word | undefined {
  const value = reader.read(path);
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word === undefined)
    noteUnknown(reader, path, { typed: String(value), known: words, what: 'one of the words for it' });
  return word;
}

/** Notes a word that is none of those known, with the nearest. */
export function noteUnknown(
  reader: SourceReader,
  path: FieldPath,
  { typed, known, what }: { typed: string; known: readonly string[]; what: string },
): void {
  const found = `${quote(typed)} is not ${what}.${didYouMean(findNearest(typed, known))}`;
  const expected = known.length === 0 ? 'There are none yet.' : `Known: ${known.join(', ')}.`;
  reader.note(path, { kind: 'unknown-word', found, expected });
}
