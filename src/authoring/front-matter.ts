/**
 * Separates the fields at the top of an entry from its body. Astro takes everything up to the first line that *begins* with
 * `---` or `+++`; here that line must be exactly `---`, so that both see the same fields and the same body.
 */
import type { Finding } from './problem.ts';
import { quote } from './problem.ts';
import { FILE_START } from './text-position.ts';

export interface FrontMatter {
  /** The fields as YAML, without the lines of hyphens. */
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly yamlOffset: number;
  /** The whole file with all before the body turned into blanks, as Astro hands it to the compiler: lines and columns hold. */
  readonly body: string;
}

const EXAMPLE =
  'Begin the file with a line of three hyphens, then the fields, then another line of three hyphens.';

/** Splits the text of an entry, without a byte order mark; gives findings instead if the lines of hyphens are not in order. */
export function splitFrontMatter(text: string): FrontMatter | Finding[] {
  const opening = /^---\r?\n/u.exec(text);
  if (!opening) return [/^(?:---|\+\+\+)/u.test(text) ? badLine(text, 0) : missing()];
  const yamlOffset = opening[0].length;
  const closing = /^(?:---|\+\+\+)/mu.exec(text.slice(yamlOffset));
  if (!closing) return [unclosed()];
  const closingOffset = yamlOffset + closing.index;
  const closingLine = lineAt(text, closingOffset);
  if (closingLine !== '---') return [badLine(text, closingOffset)];
  const bodyOffset = closingOffset + closingLine.length;
  return {
    yaml: text.slice(yamlOffset, closingOffset),
    yamlOffset,
    // Without the u flag, as Astro does: one blank for each UTF-16 unit, so that offsets hold as well.
    body: text.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ') + text.slice(bodyOffset),
  };
}

function lineAt(text: string, offset: number): string {
  return /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
}

function missing(): Finding {
  return {
    kind: 'no-front-matter',
    ...FILE_START,
    field: '',
    found: 'The file does not begin with its fields.',
    expected: 'The first line is --- and nothing else.',
    mend: EXAMPLE,
  };
}

function unclosed(): Finding {
  return {
    kind: 'unclosed-front-matter',
    ...FILE_START,
    field: '',
    found: 'The fields begin here and never end.',
    expected: 'After the last field comes a line that is --- and nothing else.',
    mend: 'Add that line before the text of the body.',
  };
}

function badLine(text: string, offset: number): Finding {
  return {
    kind: 'bad-front-matter-line',
    line: text.slice(0, offset).split('\n').length,
    column: 1,
    field: '',
    found: `${quote(lineAt(text, offset))} is not a line of three hyphens.`,
    expected: 'The lines above and below the fields are --- and nothing else, without blanks at the end.',
    mend: 'Write ---, or begin the line with another character if it is text.',
  };
}
