/**
 * Finds code in a body before the MDX compiler sees it. The compiler's parser of code takes minutes over some short texts and
 * crashes on others (`{` and 50,000 brackets), so whatever would reach it is refused here; `gate-rules.ts` then judges the tree.
 */
import { markdownToMdast } from 'satteri';
import { BODY_FEATURES } from './body-features.ts';
import type { Finding } from './problem.ts';
import { makePositionFinder, type Position } from './text-position.ts';
import { type BodyNode, tooManyParts, walkTree } from './tree.ts';

export interface CodeScan {
  readonly findings: readonly Finding[];
  /** The text with the code made harmless, character for character, so that the rest can still be checked; undefined if no parser may see it. */
  readonly harmless: string | undefined;
}

const MAX_REPORTED = 50;
/** The compiler takes quadratic time over tags and entities: ten thousand took it eight seconds. */
const MAX_SIGNS = 1000;
const DEEP_MARKERS = /^(?:[>*+\-\s]|\d{1,9}[.)]){1000}/mu;

/** Scans a body whose front matter is blank; `source` has no byte order mark. */
export function scanForCode(source: string): CodeScan {
  const toPosition = makePositionFinder(source);
  const deep = DEEP_MARKERS.exec(source);
  if (deep && deep[0].trim() !== '')
    return { findings: [tooDeep(toPosition(deep.index))], harmless: undefined };
  const excess = [...source.matchAll(/[<&]/gu)][MAX_SIGNS];
  if (excess) return { findings: [tooManyParts(toPosition(excess.index))], harmless: undefined };
  const tree = markdownToMdast(source, { features: BODY_FEATURES });
  const brackets = findBrackets(source, tree);
  const words = findFirstWords(source, tree);
  const findings = [
    ...brackets.filter((offset) => source[offset] === '{').map((offset) => expression(toPosition(offset))),
    ...words.map((offset) => importExport(toPosition(offset))),
  ];
  return {
    findings: findings.slice(0, MAX_REPORTED),
    harmless: makeHarmless(source, [...brackets, ...words]),
  };
}

/** Says that a bracket is read as code. */
export function expression(position: Position): Finding {
  return {
    kind: 'expression',
    ...position,
    field: 'body',
    found: 'A curly bracket { begins code.',
    expected: 'A body is text only.',
    mend: String.raw`To show the bracket itself, write \{ and \}.`,
  };
}

/** Says that a paragraph is read as code because of its first word. */
export function importExport(position: Position): Finding {
  return {
    kind: 'import-export',
    ...position,
    field: 'body',
    found: 'A paragraph that begins with import or export is read as code.',
    expected: 'A body is text only.',
    mend: 'Begin the paragraph with another word.',
  };
}

function tooDeep(position: Position): Finding {
  return {
    kind: 'too-deep',
    ...position,
    field: 'body',
    found: 'This line begins with hundreds of signs for lists or quotations.',
    expected: '',
    mend: 'Take them away, or write one paragraph for each thought.',
  };
}

/** Gives the offsets of curly brackets that are neither escaped nor inside code that is only shown. */
function findBrackets(source: string, tree: BodyNode): number[] {
  const shown: (readonly [number, number])[] = [];
  walkTree(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const isFenced = node.type === 'code' && /^(?:```|~~~)/u.test(source.slice(start, start + 3));
    if (isFenced || node.type === 'inlineCode') shown.push([start, node.position?.end.offset ?? start]);
  });
  const offsets: number[] = [];
  let next = 0;
  for (const { index } of source.matchAll(/[{}]/gu)) {
    while ((shown[next]?.[1] ?? Infinity) <= index) next += 1;
    const isShown = (shown[next]?.[0] ?? Infinity) <= index;
    if (!isShown && !isEscaped(source, index)) offsets.push(index);
  }
  return offsets;
}

function isEscaped(source: string, offset: number): boolean {
  let slashes = 0;
  while (source[offset - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function findFirstWords(source: string, tree: BodyNode): number[] {
  const blocks = 'children' in tree ? tree.children : [];
  return blocks.flatMap(({ position }) => {
    const start = position?.start;
    const isCode =
      start?.column === 1 &&
      /^(?:import|export)(?=[\s{*"'(]|$)/u.test(source.slice(start.offset, (start.offset ?? 0) + 7));
    return isCode && start.offset !== undefined ? [start.offset] : [];
  });
}

/** Turns code into signs that the MDX parser takes as text: `title={x}` into `title="x"`, `{...x}` into blanks, `{x}` into `(x)`. */
function makeHarmless(source: string, offsets: readonly number[]): string {
  const characters = source.split('');
  const closing: string[] = [];
  for (const offset of offsets) {
    const character = source[offset] ?? '';
    if (character === '{') closing.push(source[offset - 1] === '=' ? '"' : ')');
    if (character === '{') characters[offset] = closing.at(-1) === '"' ? '"' : '(';
    else if (character === '}') characters[offset] = closing.pop() ?? ')';
    else characters[offset] = character.toUpperCase();
  }
  return characters.join('').replace(/\(\.\.\.[^()<>"\n]*\)/gu, (spread) => ' '.repeat(spread.length));
}
