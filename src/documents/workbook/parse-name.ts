/** Reads the name of a table, value or list: one word that a spreadsheet takes as a name. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { quote } from '../../authoring/problem.ts';
import { requireText, type SourceReader } from './source-reader.ts';

const ONE_WORD = /^[A-Za-z][A-Za-z0-9_]*$/u;
// Spreadsheets read B2, TAX26, R1C1, R and C as cells, and TRUE and FALSE as truth.
const TAKEN = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|true|false|lists)$/iu;
const MAX_NAME_CHARS = 60;

/** Reads the name at the path; empty, with a note, if it is missing. */
export function parseName(reader: SourceReader, path: FieldPath): string {
  const name = requireText(reader, path, MAX_NAME_CHARS);
  if (name !== '') checkName(reader, path, name);
  return name;
}

/** Notes a name that a spreadsheet would refuse or take for something else. */
export function checkName(reader: SourceReader, path: FieldPath, name: string): void {
  if (!ONE_WORD.test(name)) {
    reader.note(path, {
      kind: 'wrong-pattern',
      found: `${quote(name)} is not one word.`,
      mend: 'Use letters, figures and _ only, a letter first: TotalCost.',
    });
  } else if (TAKEN.test(name)) {
    reader.note(path, {
      kind: 'wrong-pattern',
      found: `A spreadsheet takes ${quote(name)} for a cell or a word of its own.`,
      mend: 'Choose a longer name.',
    });
  }
}
