/** Reads a table of a workbook: its columns or the table it is like, and its rows. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { quote } from '../../authoring/problem.ts';
import { FIELD_KEYS, parseField } from './parse-field.ts';
import { parseName } from './parse-name.ts';
import { parseRows } from './parse-rows.ts';
import {
  noteUnknown,
  readCount,
  readFlag,
  readItems,
  readMap,
  readText,
  readWord,
  requireText,
  type SourceReader,
} from './source-reader.ts';
import { type Column, type TableBlock, TOTALS } from './workbook.ts';

const TABLE_KEYS = ['table', 'caption', 'columns', 'like', 'rows', 'blankRows', 'fixed', 'printed', 'expect'];
const COLUMN_KEYS = ['name', ...FIELD_KEYS, 'width', 'required', 'unique', 'total'];
const MAX_ROWS = 1_000;

/** Reads the table at the path; `earlier` are the tables above it, one of which it may be like. */
export function parseTable(
  reader: SourceReader,
  path: FieldPath,
  earlier: readonly TableBlock[],
): TableBlock {
  readMap(reader, path, TABLE_KEYS);
  const like = readText(reader, [...path, 'like'], 60);
  const columns = like === undefined ? parseColumns(reader, path) : columnsLike(reader, path, like, earlier);
  const rows = columns.length > 0 ? parseRows(reader, [...path, 'rows'], columns) : [];
  const isFixed = readFlag(reader, [...path, 'fixed']);
  const blankRows = readCount(reader, [...path, 'blankRows'], { least: 0, greatest: MAX_ROWS }) ?? 0;
  if (rows.length + blankRows === 0 && reader.read([...path, 'rows']) === undefined)
    reader.note(path, {
      kind: 'too-few',
      found: 'The table has no row.',
      mend: 'Add rows:, or blankRows: and how many.',
    });
  if (isFixed && blankRows > 0)
    reader.note([...path, 'blankRows'], {
      kind: 'wrong-form',
      found: 'A fixed table has no blank rows.',
      mend: 'Delete fixed or blankRows.',
    });
  return {
    kind: 'table',
    name: parseName(reader, [...path, 'table']),
    caption: readText(reader, [...path, 'caption'], 200),
    ...{ like, columns, rows, blankRows, isFixed, path },
    isPrinted: readFlag(reader, [...path, 'printed'], true),
  };
}

function columnsLike(
  reader: SourceReader,
  path: FieldPath,
  like: string,
  earlier: readonly TableBlock[],
): readonly Column[] {
  const table = earlier.find(({ name }) => name === like);
  if (reader.read([...path, 'columns']) !== undefined)
    reader.noteName([...path, 'columns'], {
      kind: 'wrong-form',
      found: 'A table that is like another takes its columns.',
      mend: 'Delete columns or like.',
    });
  if (table) return table.columns;
  noteUnknown(reader, [...path, 'like'], {
    typed: like,
    known: earlier.map(({ name }) => name),
    what: 'a table above this one',
  });
  return [];
}

function parseColumns(reader: SourceReader, path: FieldPath): Column[] {
  const columns = readItems(reader, [...path, 'columns']).flatMap((item) =>
    readMap(reader, item, COLUMN_KEYS) ? [parseColumn(reader, item)] : [],
  );
  if (columns.length === 0)
    reader.note(path, {
      kind: 'too-few',
      found: 'The table has no columns.',
      mend: 'Add columns: with { name: …, kind: … } for each, or like: and a table.',
    });
  for (const [index, { name }] of columns.entries()) {
    const isSecond = columns.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < index;
    if (isSecond)
      reader.note([...path, 'columns', index, 'name'], {
        kind: 'name-taken',
        found: `Two columns are called ${quote(name)}.`,
        mend: 'Give one of them another name.',
      });
  }
  return columns;
}

function parseColumn(reader: SourceReader, path: FieldPath): Column {
  const name = requireText(reader, [...path, 'name'], 80);
  if (/[\][@\n]/u.test(name))
    reader.note([...path, 'name'], {
      kind: 'wrong-pattern',
      found: `${quote(name)} has [, ] or @ in it.`,
      mend: 'Leave it out: formulas name columns in square brackets.',
    });
  return {
    name,
    ...parseField(reader, path),
    width: readCount(reader, [...path, 'width'], { least: 3, greatest: 100 }),
    isRequired: readFlag(reader, [...path, 'required']),
    isUnique: readFlag(reader, [...path, 'unique']),
    total: readWord(reader, [...path, 'total'], TOTALS),
  };
}
