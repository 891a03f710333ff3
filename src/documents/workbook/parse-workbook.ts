/** Reads the source of a workbook, the format of docs/templates.md, and says everything that is wrong with it at once. */
import type { FieldPath } from '../../authoring/field-path.ts';
import type { Finding } from '../../authoring/problem.ts';
import { readFields } from '../../authoring/yaml-fields.ts';
import { checkCycles } from './check-cycles.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkListValues } from './check-list-values.ts';
import { checkNames } from './check-names.ts';
import { makeNames } from './names.ts';
import { checkName } from './parse-name.ts';
import { parseSheet } from './parse-sheet.ts';
import { makeReader, readItems, readMap, readText, requireText, type SourceReader } from './source-reader.ts';
import {
  type TableBlock,
  tablesOf,
  type Workbook,
  type WorkbookList,
  type WorkbookSheet,
} from './workbook.ts';

/** A workbook, or what keeps its source from being one. */
export interface ParsedWorkbook {
  /** Undefined if there is any finding. */
  readonly workbook: Workbook | undefined;
  readonly findings: readonly Finding[];
}

const WORKBOOK_KEYS = ['title', 'intro', 'lists', 'sheets'];

/** Reads the text of a source file. */
export function parseWorkbook(text: string): ParsedWorkbook {
  const fields = readFields(text, 0, text);
  if (!fields.data || fields.findings.length > 0) return { workbook: undefined, findings: fields.findings };
  const reader = makeReader(fields);
  readMap(reader, [], WORKBOOK_KEYS);
  const workbook = {
    title: requireText(reader, ['title'], 90),
    intro: requireText(reader, ['intro'], 500),
    lists: parseLists(reader, ['lists']),
    sheets: parseSheets(reader, ['sheets']),
  };
  const names = makeNames(workbook);
  checkNames(workbook, names, reader);
  checkFormulas(workbook, names, reader.note);
  checkCycles(names, reader);
  checkListValues(workbook, names, reader);
  checkExample(workbook, reader);
  return { workbook: reader.findings.length === 0 ? workbook : undefined, findings: reader.findings };
}

function parseSheets(reader: SourceReader, path: FieldPath): WorkbookSheet[] {
  const items = readItems(reader, path);
  if (items.length === 0)
    reader.note(path, {
      kind: 'too-few',
      found: 'The workbook has no sheet.',
      mend: 'Add sheets: with name, purpose and blocks for each.',
    });
  const tables: TableBlock[] = [];
  return items.map((item) => {
    const sheet = parseSheet(reader, item, tables);
    tables.push(...tablesOf(sheet));
    return sheet;
  });
}

function parseLists(reader: SourceReader, path: FieldPath): WorkbookList[] {
  const lists = reader.read(path);
  if (lists === undefined) return [];
  if (typeof lists !== 'object' || lists === null || Array.isArray(lists)) {
    reader.note(path, {
      kind: 'wrong-form',
      found: 'There are no named lists here.',
      mend: 'For example: rating: [red, amber, green].',
    });
    return [];
  }
  return Object.keys(lists).map((name) => {
    checkName(reader, [...path, name], name);
    const values = readItems(reader, [...path, name]).flatMap((item) => readText(reader, item, 120) ?? []);
    if (values.length === 0)
      reader.note([...path, name], {
        kind: 'too-few',
        found: 'The list is empty.',
        mend: `For example: ${name}: [red, amber, green].`,
      });
    return { name, values, path: [...path, name] };
  });
}

/** Every workbook shows how it is used on an example sheet, which stands last. */
function checkExample({ sheets }: Workbook, reader: SourceReader): void {
  if (sheets.length > 0 && !sheets.some(({ isExample }) => isExample))
    reader.note(['sheets'], {
      kind: 'missing-field',
      found: 'No sheet is an example.',
      mend: 'Add a last sheet with example: true and rows that are invented.',
    });
  const early = sheets.find(
    ({ isExample }, index) => isExample && sheets.slice(index).some((later) => !later.isExample),
  );
  if (early)
    reader.note([...early.path, 'example'], {
      kind: 'wrong-form',
      found: 'A sheet follows the example.',
      mend: 'Put example sheets last.',
    });
}
