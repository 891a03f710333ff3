/** Walks the tree of a body, bounded, so that a hostile text can neither hang the check nor overflow its stack. */
import type { MdastNode } from 'satteri';
import type { Finding } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { FILE_START, type Position } from './text-position.ts';

const MAX_NODES = 20_000;
const MAX_DEPTH = 400;

/** What the check reads of a node of the tree. */
export type BodyNode = MdastNode;

/** Visits every node once, parents before children, in the order of the text. Gives a finding if the tree is too big. */
export function walkTree(root: BodyNode, visit: (node: BodyNode) => void): Finding[] {
  const stack: { readonly node: BodyNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let count = 0; stack.length > 0; count += 1) {
    const next = stack.pop();
    if (!next) break;
    if (count >= MAX_NODES || next.depth > MAX_DEPTH) return [tooManyParts(positionOf(next.node))];
    visit(next.node);
    const children = 'children' in next.node ? next.node.children : [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) stack.push({ node: child, depth: next.depth + 1 });
    }
  }
  return [];
}

/** Gives the line and column where a node starts. */
export function positionOf(node: BodyNode): Position {
  return node.position ? { line: node.position.start.line, column: node.position.start.column } : FILE_START;
}

/** Makes a finding about the body. */
export function bodyFinding(
  kind: ProblemKind,
  node: BodyNode,
  words: { readonly found: string; readonly expected?: string; readonly mend?: string },
): Finding {
  return {
    kind,
    ...positionOf(node),
    field: 'body',
    found: words.found,
    expected: words.expected ?? '',
    mend: words.mend ?? '',
  };
}

/** Collects the text that a reader sees in a node. */
export function textOf(node: BodyNode): string {
  let text = '';
  walkTree(node, (part) => {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    if (part.type === 'image') text += part.alt ?? '';
  });
  return text.trim();
}

/** Says that a body is larger or deeper than the check reads. */
export function tooManyParts(position: Position): Finding {
  return {
    kind: 'too-many-parts',
    ...position,
    field: 'body',
    found: 'The body has too many parts, or they are nested too deeply; the rest was not read.',
    expected: `At most ${MAX_NODES} parts and ${MAX_DEPTH} levels.`,
    mend: 'Split the text, or put long lists and tables into a file beside the product.',
  };
}
