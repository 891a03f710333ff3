/** Reads one sheet of a workbook and its blocks in order. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { quote } from '../../authoring/problem.ts';
import { parseTable } from './parse-table.ts';
import { parseValues } from './parse-values.ts';
import { readFlag, readItems, readMap, readText, requireText, type SourceReader } from './source-reader.ts';
import {
  type Block,
  type CellValue,
  type Expectation,
  isTable,
  type TableBlock,
  type WorkbookSheet,
} from './workbook.ts';

/** Names of sheets that the build adds. */
const BUILT_SHEETS = ['Read me', 'Lists', 'Checks', 'About'] as const;

const SHEET_KEYS = ['name', 'purpose', 'landscape', 'example', 'blocks', 'expect'];
const MAX_SHEET_NAME_CHARS = 31;

/** Reads the sheet at the path; `earlier` are the tables of the sheets before it. */
export function parseSheet(
  reader: SourceReader,
  path: FieldPath,
  earlier: readonly TableBlock[],
): WorkbookSheet {
  readMap(reader, path, SHEET_KEYS);
  const tables = [...earlier];
  const blockPaths = readItems(reader, [...path, 'blocks']);
  const blocks = blockPaths.flatMap((blockPath) => {
    const block = parseBlock(reader, blockPath, tables);
    if (block && isTable(block)) tables.push(block);
    return block ? [block] : [];
  });
  if (blocks.length === 0)
    reader.note(path, {
      kind: 'too-few',
      found: 'The sheet has no block.',
      mend: 'Add blocks: with notes, a table or values.',
    });
  return {
    name: parseSheetName(reader, [...path, 'name']),
    purpose: requireText(reader, [...path, 'purpose'], 300),
    isLandscape: readFlag(reader, [...path, 'landscape'], true),
    isExample: readFlag(reader, [...path, 'example']),
    blocks,
    path,
    expect: [path, ...blockPaths].flatMap((place) => parseExpect(reader, [...place, 'expect'])),
  };
}

function parseBlock(reader: SourceReader, path: FieldPath, tables: readonly TableBlock[]): Block | undefined {
  if (reader.read([...path, 'table']) !== undefined) return parseTable(reader, path, tables);
  if (reader.read([...path, 'values']) !== undefined) return parseValues(reader, path);
  if (reader.read([...path, 'notes']) === undefined) {
    reader.note(path, {
      kind: 'missing-field',
      found: 'This block is neither notes nor a table nor values.',
      mend: 'Begin it with notes:, table: or values:.',
    });
    return undefined;
  }
  readMap(reader, path, ['notes']);
  const items = readItems(reader, [...path, 'notes']);
  const paragraphs = items.flatMap((item) => readText(reader, item, 2_000) ?? []);
  return { kind: 'notes', paragraphs };
}

function parseSheetName(reader: SourceReader, path: FieldPath): string {
  const name = requireText(reader, path, MAX_SHEET_NAME_CHARS);
  if (/[:\\/?*[\]]|^'|'$/u.test(name))
    reader.note(path, {
      kind: 'wrong-pattern',
      found: `${quote(name)} cannot be the name of a sheet.`,
      expected: 'None of : \\ / ? * [ ] in it, and no apostrophe at its ends.',
      mend: 'Use a hyphen or the word "and" instead.',
    });
  if (BUILT_SHEETS.some((built) => built.toLowerCase() === name.toLowerCase()))
    reader.note(path, {
      kind: 'name-taken',
      found: `The build adds a sheet ${quote(name)} itself.`,
      mend: 'Give this sheet another name, or delete it.',
    });
  return name;
}

function parseExpect(reader: SourceReader, path: FieldPath): Expectation[] {
  const value = reader.read(path);
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.note(path, {
      kind: 'wrong-form',
      found: 'There are no named cells here.',
      mend: "For example: expect: { 'ExampleScores[Weighted]': [3.5, 2], exampleTotal: 5.5 }.",
    });
    return [];
  }
  return Object.entries(value).map(([cell, wanted]) => ({
    cell,
    path: [...path, cell],
    values: (Array.isArray(wanted) ? wanted : [wanted]).map(toCellValue),
  }));
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === null || value === undefined ? null : String(value).toUpperCase();
}
