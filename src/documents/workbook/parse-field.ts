/** Reads what a column or a named value may hold: kind, bounds, choices, colours, formula. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { quote } from '../../authoring/problem.ts';
import { readFlag, readItems, readCount, readText, readWord, type SourceReader } from './source-reader.ts';
import {
  type Band,
  type Bound,
  type Choices,
  COLUMN_KINDS,
  type Field,
  type Formula,
  TONES,
} from './workbook.ts';

/** The names that every column and every value may have. */
export const FIELD_KEYS = [
  ...[
    'kind',
    'decimals',
    'whole',
    'min',
    'max',
    'list',
    'from',
    'colours',
    'bands',
    'hint',
    'formula',
    'array',
  ],
] as const;

const MAX_HINT_CHARS = 200;
const MAX_FORMULA_CHARS = 2_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const COLUMN_OF_TABLE = /^(?<table>\w+)\[(?<column>[^\][]+)\]$/u;

/** Reads the fields of FIELD_KEYS at the path of a column or value. */
export function parseField(reader: SourceReader, path: FieldPath): Field {
  const kind = readWord(reader, [...path, 'kind'], COLUMN_KINDS) ?? 'text';
  if (reader.read([...path, 'kind']) === undefined)
    reader.note(path, {
      kind: 'missing-field',
      found: 'The field "kind" is missing.',
      expected: `Kinds: ${COLUMN_KINDS.join(', ')}.`,
    });
  const choices = parseChoices(reader, path);
  if (kind === 'list' && !choices)
    reader.note(path, {
      kind: 'missing-field',
      found: 'A list to choose from is missing.',
      mend: "Add list: and its name, or from: 'Table[Column]'.",
    });
  return {
    kind,
    choices,
    decimals: readCount(reader, [...path, 'decimals'], { least: 0, greatest: 6 }),
    isWhole: readFlag(reader, [...path, 'whole']),
    least: parseBound(reader, [...path, 'min'], kind),
    greatest: parseBound(reader, [...path, 'max'], kind),
    colours: parseColours(reader, [...path, 'colours']),
    bands: parseBands(reader, [...path, 'bands']),
    hint: readText(reader, [...path, 'hint'], MAX_HINT_CHARS),
    formula: parseFormula(reader, path),
  };
}

/** Tells whether a text is a day that is in the calendar. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parseChoices(reader: SourceReader, path: FieldPath): Choices | undefined {
  const list = readText(reader, [...path, 'list'], 60);
  if (list !== undefined) return { kind: 'list', list };
  const from = readText(reader, [...path, 'from'], 120);
  if (from === undefined) return undefined;
  const { table, column } = COLUMN_OF_TABLE.exec(from)?.groups ?? {};
  if (table !== undefined && column !== undefined)
    return { kind: 'column', table, column, path: [...path, 'from'] };
  reader.note([...path, 'from'], {
    kind: 'wrong-form',
    found: `${quote(from)} does not name a column.`,
    mend: "Write the table and its column, in quotation marks: from: 'Options[Option]'.",
  });
  return undefined;
}

function parseBound(reader: SourceReader, path: FieldPath, kind: Field['kind']): Bound | undefined {
  const value = reader.read(path);
  if (value === undefined) return undefined;
  if (kind === 'date' && typeof value === 'string' && (value === 'today' || isDay(value))) return value;
  if (kind !== 'date' && typeof value === 'number') return value;
  const expected = kind === 'date' ? 'A date such as 2026-05-03, or today.' : 'A number.';
  reader.note(path, {
    kind: 'wrong-form',
    found: `${quote(String(value))} cannot be a bound here.`,
    expected,
  });
  return undefined;
}

function parseColours(reader: SourceReader, path: FieldPath): Field['colours'] {
  const value = reader.read(path);
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.note(path, {
      kind: 'wrong-form',
      found: 'These are not colours.',
      mend: 'For example: colours: { red: bad, amber: warn, green: good }.',
    });
    return [];
  }
  return Object.keys(value).flatMap((key) => {
    const tone = readWord(reader, [...path, key], TONES);
    return tone ? [{ value: key, tone }] : [];
  });
}

function parseBands(reader: SourceReader, path: FieldPath): Band[] {
  return readItems(reader, path).flatMap((item) => {
    const [least, greatest] = [reader.read([...item, 0]), reader.read([...item, 1])];
    const tone = readWord(reader, [...item, 2], TONES);
    if (typeof least === 'number' && typeof greatest === 'number' && tone) return [{ least, greatest, tone }];
    reader.note(item, {
      kind: 'wrong-form',
      found: 'This is not a band.',
      mend: 'Write least, greatest and colour: [1, 5, good].',
    });
    return [];
  });
}

function parseFormula(reader: SourceReader, path: FieldPath): Formula | undefined {
  const isArray = readFlag(reader, [...path, 'array']);
  const typed = readText(reader, [...path, 'formula'], MAX_FORMULA_CHARS);
  if (typed === undefined) return undefined;
  if (!typed.startsWith('='))
    reader.note([...path, 'formula'], {
      kind: 'bad-formula',
      found: 'The formula does not begin with =.',
      mend: `Write ='${typed.slice(0, 20)}… after an equals sign: '=${typed.slice(0, 20)}…'.`,
    });
  return { text: typed.replace(/^=/u, ''), isArray, path: [...path, 'formula'] };
}
