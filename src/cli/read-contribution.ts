/** Reads a contribution from a file: bounded, never through a link, Word files only after they have been checked. */
import { lstatSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { MAX_CONTRIBUTION_CHARS, parseContribution } from '../authoring/contribution-file.ts';
import type { ReadContribution } from '../authoring/contribution.ts';
import { checkOfferedFile } from '../authoring/offered-file/check-offered-file.ts';

/** Four bytes is the longest character of UTF-8. */
const MAX_TEXT_BYTES = 4 * MAX_CONTRIBUTION_CHARS;
const MAX_WORD_BYTES = 1_000_000;

/** Reads a `.mdx` or `.txt` file, or a Word file of the question sheet. */
export async function readContribution(path: string): Promise<ReadContribution> {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return fail('There is no such file.');
  if (!stat.isFile()) return fail('This is a folder or a link, not a file.');
  if (/\.docx$/iu.test(path)) return readWordFile(path, stat.size);
  if (!/\.(?:mdx|txt|md)$/iu.test(path))
    return fail('Give a .mdx file that a form made, or a question sheet as .txt or .docx.');
  if (stat.size > MAX_TEXT_BYTES) return fail(tooBig(stat.size, MAX_TEXT_BYTES));
  try {
    return parseContribution(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(
      'This file is not saved as UTF-8, so accents and the £ sign would be lost. Save it again and choose UTF-8.',
    );
  }
}

async function readWordFile(path: string, size: number): Promise<ReadContribution> {
  if (size > MAX_WORD_BYTES) return fail(tooBig(size, MAX_WORD_BYTES));
  const bytes = readFileSync(path);
  const findings = checkOfferedFile(path, new Uint8Array(bytes));
  if (findings.length > 0) return fail(...findings.map(({ found, mend }) => `${found} ${mend}`.trim()));
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    return parseContribution(value);
  } catch {
    return fail('This Word file cannot be read. Open it in Word, save it again, and try once more.');
  }
}

function tooBig(bytes: number, maximum: number): string {
  return `This file has ${bytes} bytes; at most ${maximum} are read. Ask for the long part as a separate file.`;
}

function fail(...problems: readonly string[]): ReadContribution {
  return { contribution: undefined, problems };
}
