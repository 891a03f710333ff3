/**
 * Checks a finished file offered with a product: that its content is what its ending says, and that it holds nothing that acts by
 * itself. Says everything that is wrong at once, in words for whoever offers it.
 */
import { type Finding, quote } from '../problem.ts';
import type { ProblemKind } from '../problem-kinds.ts';
import { FILE_START } from '../text-position.ts';
import { ArchiveRefusal, readParts } from './archive.ts';
import { type Danger, readOffice } from './office.ts';
import { findActivePart, isEncrypted, isPdf } from './pdf.ts';

/** Endings of files that may be offered. */
const OFFERED_ENDINGS = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'pdf', 'csv', 'txt'] as const;
/** Largest file that may be offered. */
export const MAX_OFFERED_BYTES = 10 * 1024 * 1024;

const DANGERS: Readonly<Record<Danger['kind'], { readonly found: string; readonly mend: string }>> = {
  'file-with-macros': {
    found: 'It holds macros, small programs that run when the file is opened',
    mend: 'Save it without macros: as .docx, .xlsx, .odt or .ods.',
  },
  'file-with-remote-part': {
    found: 'It fetches a template, picture or data from another place when it is opened',
    mend: 'Put the content itself into the file, and attach no template.',
  },
  'file-with-object': {
    found: 'Another program’s file or a control is embedded in it',
    mend: 'Replace it by plain text, a table or a picture.',
  },
  'file-with-password': {
    found: 'It is locked with a password, so nobody could check or change it',
    mend: 'Save it without a password.',
  },
};

/** Tells whether a path is that of a finished file beside a product. */
export function isOfferedFile(path: string): boolean {
  const ending = /^products\/[^/]+\/[^/]+\.([a-z0-9]+)$/u.exec(path)?.[1];
  return OFFERED_ENDINGS.some((known) => known === ending);
}

/** Checks the bytes of a file by the name it has. */
export function checkOfferedFile(name: string, bytes: Uint8Array): readonly Finding[] {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!OFFERED_ENDINGS.some((known) => known === ending)) return [wrongEnding(ending)];
  if (bytes.length > MAX_OFFERED_BYTES) return [offeredFileTooBig(bytes.length)];
  if (bytes.length === 0) return [finding('wrong-file-content', 'This file is empty.', 'Save it again.')];
  if (ending === 'csv' || ending === 'txt') return checkText(ending, bytes);
  if (isPdf(bytes)) return checkPdf(ending, bytes);
  return startsWith(bytes, [0x50, 0x4b])
    ? checkArchive(ending, bytes)
    : [wrongContent(ending, describe(bytes))];
}

function checkArchive(ending: string, bytes: Uint8Array): readonly Finding[] {
  try {
    const content = readOffice(readParts(bytes));
    if (content.ending === undefined) return [wrongContent(ending, 'a zip file')];
    return [
      ...(content.ending === ending ? [] : [wrongContent(ending, `a .${content.ending} file`)]),
      ...content.dangers.map(({ kind, where }) =>
        finding(kind, `${DANGERS[kind].found} (${quote(where)}).`, DANGERS[kind].mend),
      ),
    ];
  } catch (error) {
    if (!(error instanceof ArchiveRefusal)) throw error;
    return [finding('untrue-archive', error.message, 'Open it in your office program and save it again.')];
  }
}

function checkPdf(ending: string, bytes: Uint8Array): readonly Finding[] {
  const active = findActivePart(bytes);
  const { found, mend } = DANGERS['file-with-password'];
  return [
    ...(ending === 'pdf' ? [] : [wrongContent(ending, 'a PDF')]),
    ...(isEncrypted(bytes) ? [finding('file-with-password', `${found}.`, mend)] : []),
    ...(active === undefined
      ? []
      : [
          finding(
            'pdf-that-acts',
            `This PDF holds something that acts by itself or another file (${quote(active)}).`,
            'Print it to a new PDF, and offer that.',
          ),
        ]),
  ];
}

function checkText(ending: string, bytes: Uint8Array): readonly Finding[] {
  const kind = describe(bytes);
  if (kind !== 'something else') return [wrongContent(ending, kind)];
  const text = decode(bytes);
  if (text === undefined)
    return [finding('not-utf8', 'This file is not saved as UTF-8.', 'Save it again and choose UTF-8.')];
  if (text.includes('\0')) return [wrongContent(ending, 'no text')];
  return ending === 'csv' ? checkCells(text) : [];
}

/** A spreadsheet takes a cell that begins so for a formula; a minus or plus before a number is none. */
function checkCells(text: string): readonly Finding[] {
  const lines = text.split(/\r\n|\n|\r/u);
  return lines.flatMap((line, at) => {
    const cell =
      /(?:^|[,;\t])\s*"?([=@\t\r]|[+-](?!\s*[\d.,]+\s*(?:%?"?\s*(?:[,;\t]|$))))[^,;\t]{0,40}/u.exec(line);
    if (!cell) return [];
    return [
      {
        ...finding(
          'csv-formula',
          `A spreadsheet would take ${quote(cell[0].replace(/^[,;\t]/u, ''))} for a formula and carry it out.`,
          'Put an apostrophe before it, or begin the cell with a word.',
        ),
        line: at + 1,
        column: cell.index + 1,
      },
    ];
  });
}

function wrongEnding(ending: string): Finding {
  const found = ending === '' ? 'The name of this file has no ending.' : `A .${ending} file is not taken.`;
  return finding('wrong-file-content', found, `Offer one of: ${OFFERED_ENDINGS.join(', ')}.`);
}

/** Says that a file is too big; `size` in bytes. */
export function offeredFileTooBig(size: number): Finding {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return finding(
    'offered-file-too-big',
    `This file has ${megabytes} MB; at most 10 MB are taken.`,
    'Make its pictures smaller, or split it.',
  );
}

function wrongContent(ending: string, content: string): Finding {
  return finding(
    'wrong-file-content',
    `The name says .${ending}, but inside it is ${content}.`,
    'Open it, save it in the form its name says, and offer that.',
  );
}

function finding(kind: ProblemKind, found: string, mend: string): Finding {
  return { kind, ...FILE_START, field: '', found, expected: '', mend };
}

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old or locked Office file'],
  [[0x4d, 0x5a], 'a program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x50, 0x4b], 'a zip or Office file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text (RTF) file'],
];

function describe(bytes: Uint8Array): string {
  return SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1] ?? 'something else';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
