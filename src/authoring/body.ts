/** Parses a body exactly as Astro does and says where it cannot be compiled. */
import { mdxToMdast } from 'satteri';
import { BODY_FEATURES } from './body-features.ts';
import { scanForCode } from './code-scan.ts';
import { checkGate } from './gate-rules.ts';
import type { Finding } from './problem.ts';
import { FILE_START, makePositionFinder, type Position } from './text-position.ts';
import type { BodyNode } from './tree.ts';

export interface Body {
  /** The tree that the compiler sees; undefined if there is none. With findings, it is that of the text made harmless. */
  readonly tree: BodyNode | undefined;
  readonly findings: readonly Finding[];
}

const MAX_SYNTAX_ERRORS = 20;

/** Parses a body whose front matter is blank and says everything that the content gate refuses in it. */
export function parseBody(source: string): Body {
  const scan = scanForCode(source);
  const findings = [...scan.findings];
  if (scan.harmless === undefined) return { tree: undefined, findings };
  let text = scan.harmless;
  for (let count = 0; count < MAX_SYNTAX_ERRORS; count += 1) {
    const parsed = parse(text);
    if ('tree' in parsed) return { tree: parsed.tree, findings: [...findings, ...checkGate(parsed.tree)] };
    const mark = findMark(text, parsed.position);
    findings.push(toSyntaxFinding(parsed.message, mark?.position ?? parsed.position, mark?.around ?? ''));
    if (!mark) break;
    text = `${text.slice(0, mark.offset)}(${text.slice(mark.offset + 1)}`;
  }
  return { tree: undefined, findings };
}

type Parsed = { readonly tree: BodyNode } | { readonly message: string; readonly position: Position };

function parse(text: string): Parsed {
  try {
    return { tree: mdxToMdast(text, { features: BODY_FEATURES }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): /u.exec(message);
    return { message, position: match ? { line: Number(match[1]), column: Number(match[2]) } : FILE_START };
  }
}

interface Mark {
  readonly offset: number;
  readonly position: Position;
  readonly around: string;
}

/** Finds the sign that opened what could not be read: the last `<` up to the place of the error. */
function findMark(text: string, { line, column }: Position): Mark | undefined {
  const lineStart = text.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const offset = text.lastIndexOf('<', lineStart + column - 1);
  if (offset === -1) return undefined;
  return {
    offset,
    position: makePositionFinder(text)(offset),
    around: text.slice(offset, offset + 40).split('\n')[0] ?? '',
  };
}

function toSyntaxFinding(message: string, position: Position, around: string): Finding {
  const tag = /closing tag (?:for )?`<\/?([^`>]*)>`/u.exec(message)?.[1];
  const unclosed = tag === undefined ? undefined : `<${tag}> does not have both its beginning and its end.`;
  return {
    kind: 'mdx-syntax',
    ...position,
    field: 'body',
    found:
      unclosed ??
      (around === ''
        ? 'The body cannot be read.'
        : 'The sign < begins a tag here, and the tag cannot be read.'),
    expected: '',
    mend: mendFor(around, unclosed !== undefined),
  };
}

function mendFor(around: string, isUnclosed: boolean): string {
  if (isUnclosed) return 'Close it on a line of its own, or write &lt; to show the sign <.';
  const address = /^<((?:https?:\/\/|mailto:)[^\s>]+)>/iu.exec(around)?.[1];
  if (address !== undefined) return `Write a link as [text](${address}).`;
  return around.startsWith('<!--') ? 'Delete the comment.' : 'Write &lt; to show the sign itself.';
}
