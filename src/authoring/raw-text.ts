/** Looks at a file before any parser does: its size, its lines, and characters that no reader can see. */
import { quote, type Finding } from './problem.ts';
import { FILE_START, makePositionFinder } from './text-position.ts';

export const MAX_FILE_BYTES = 1_000_000;
const MAX_LINE_CHARS = 100_000;

const MAX_REPORTED_CHARACTERS = 20;
// NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR end a line for some programs and not for others.
// eslint-disable-next-line no-control-regex -- to find them is the purpose
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\r(?!\n)/gu;
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Takes a byte order mark from the start of a text: it says only how the file was saved. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Says what is wrong with the text as such. If there is anything, the text must not go to a parser. */
export function checkRawText(text: string): Finding[] {
  if (text.length > MAX_FILE_BYTES) return [fileTooBig(text.length)];
  return [...checkLineLengths(text), ...checkCharacters(text)];
}

/** Says that a file is too big to be an entry. */
export function fileTooBig(bytes: number): Finding {
  return {
    kind: 'file-too-big',
    ...FILE_START,
    field: '',
    found: `This file has ${bytes} bytes.`,
    expected: `An entry has at most ${MAX_FILE_BYTES} bytes.`,
    mend: 'Put long material into a file beside the product and describe it here.',
  };
}

function checkLineLengths(text: string): Finding[] {
  const line = text.split('\n').findIndex((one) => one.length > MAX_LINE_CHARS);
  if (line === -1) return [];
  return [
    {
      kind: 'line-too-long',
      line: line + 1,
      column: MAX_LINE_CHARS + 1,
      field: '',
      found: 'This line is too long to be text that someone wrote.',
      expected: `A line has at most ${MAX_LINE_CHARS} characters.`,
      mend: 'Break it into paragraphs, with an empty line between them.',
    },
  ];
}

function checkCharacters(text: string): Finding[] {
  const toPosition = makePositionFinder(text);
  const report = (match: RegExpExecArray, kind: 'control-character' | 'bidi-character'): Finding => ({
    kind,
    ...toPosition(match.index),
    field: '',
    found: `There is an invisible character here, ${codeOf(match[0])}, ${beside(text, match.index)}.`,
    expected:
      kind === 'bidi-character'
        ? 'It can make text read otherwise than it is stored.'
        : 'Only ordinary text, tabs and line ends can be read by every program.',
    mend: 'Delete it, or type the words again instead of pasting them.',
  });
  const controls = [...text.matchAll(CONTROL)].slice(0, MAX_REPORTED_CHARACTERS);
  const overrides = [...text.matchAll(BIDI)].slice(0, MAX_REPORTED_CHARACTERS);
  return [
    ...controls.map((match) => report(match, 'control-character')),
    ...overrides.map((match) => report(match, 'bidi-character')),
  ];
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function beside(text: string, offset: number): string {
  const before =
    text
      .slice(Math.max(0, offset - 12), offset)
      .split('\n')
      .at(-1) ?? '';
  return before.trim() === '' ? 'at the start of the line' : `after ${quote(before)}`;
}
