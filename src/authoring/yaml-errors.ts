/** Says in plain words what the YAML parser stumbled over. */
import type { ErrorCode } from 'yaml';
import { quote, type Finding } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';
import type { Position } from './text-position.ts';

interface Words {
  readonly kind: ProblemKind;
  readonly found: string;
  readonly mend: string;
}

const IN_QUOTES = "Put the text in quotation marks: title: 'Sharing: what it takes'.";

const WORDS: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    kind: 'colon-in-text',
    found: 'There is a second colon on this line, so its end is read as another field.',
    mend: IN_QUOTES,
  },
  MULTILINE_IMPLICIT_KEY: {
    kind: 'bad-yaml',
    found: 'This line is not a field.',
    mend: 'Write the name of the field, a colon, a blank and its value: kind: pitfall.',
  },
  TAB_AS_INDENT: {
    kind: 'tab-indent',
    found: 'This line is moved in with a tab.',
    mend: 'Use two blanks instead of the tab.',
  },
  MISSING_CHAR: {
    kind: 'missing-quote',
    found: 'A quotation mark, bracket or colon is missing.',
    mend: 'Close what was opened: each " or \' with the same mark, each [ with ].',
  },
  DUPLICATE_KEY: {
    kind: 'duplicate-field',
    found: 'This field is here twice.',
    mend: 'Keep one of the two.',
  },
  BAD_INDENT: {
    kind: 'bad-yaml',
    found: 'This line does not begin below the lines that it belongs to.',
    mend: 'Move it in by as many blanks as the lines around it, and close each [ with ].',
  },
  BAD_SCALAR_START: {
    kind: 'bad-yaml',
    found: 'A value cannot begin with this character.',
    mend: IN_QUOTES,
  },
  UNEXPECTED_TOKEN: {
    kind: 'bad-yaml',
    found: 'What stands here does not belong to the field before it.',
    mend: "Put text in quotation marks; in single quotation marks write '' for an apostrophe: 'it''s'.",
  },
  BAD_DQ_ESCAPE: {
    kind: 'bad-yaml',
    found: 'A backslash between double quotation marks has a meaning of its own.',
    mend: "Use single quotation marks: 'like this'.",
  },
};

const OTHERWISE: Words = {
  kind: 'bad-yaml',
  found: 'The fields cannot be read from here on.',
  mend: 'Write each field on its own line: its name, a colon, a blank and its value.',
};

/** Gives the finding for an error of the parser at a place; `word` is the first word there. */
export function toYamlFinding(code: ErrorCode, position: Position, word: string): Finding {
  const words = WORDS[code] ?? OTHERWISE;
  return {
    kind: words.kind,
    line: position.line,
    column: position.column,
    field: '',
    found: code === 'DUPLICATE_KEY' ? `The field ${quote(word)} is here twice.` : words.found,
    expected: '',
    mend: words.mend,
  };
}
