/** What reading a source needs at every step: the text itself, what it may name, and where to say what is wrong. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../../authoring/problem.ts';
import type { ProblemKind } from '../../authoring/problem-kinds.ts';
import type { EntryLink } from '../../model/entry.ts';

/** What a document may name. */
export interface NamedThings {
  /** Ids of the record's rules, in its order: the first is rule 1. */
  readonly rules: readonly string[];
  /** Pages of entries by shelfmark, with absolute addresses. */
  readonly entries: ReadonlyMap<string, EntryLink>;
}

/** What is wrong, in words. */
export interface FindingWords {
  readonly found: string;
  readonly expected?: string;
  readonly mend: string;
}

/** A source that is being read. */
export interface Reader extends NamedThings {
  /** Notes a mistake; `exact` is the text in the node at which it stands, if it is narrower than the node. */
  readonly report: (kind: ProblemKind, node: MdastNode, words: FindingWords, exact?: string) => void;
  /** Gives the next id of a field: `field-1`, `field-2`. */
  readonly nextFieldId: () => string;
  /** Gives an anchor for a heading, unlike any before. */
  readonly toAnchor: (text: string) => string;
}

/** Makes a reader of a source and the list to which its mistakes are added. */
export function makeReader(
  source: string,
  named: NamedThings,
): { readonly reader: Reader; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const anchors = new Set<string>();
  let fields = 0;
  const reader: Reader = {
    ...named,
    report: (kind, node, { found, expected = '', mend }, exact) => {
      findings.push({ kind, ...positionOf(source, node, exact), field: 'body', found, expected, mend });
    },
    nextFieldId: () => `field-${(fields += 1)}`,
    toAnchor: (text) => {
      const anchor = unusedAnchor(text, anchors);
      anchors.add(anchor);
      return anchor;
    },
  };
  return { reader, findings };
}

/** Collects the text that a reader sees in a node. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function unusedAnchor(text: string, used: ReadonlySet<string>): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 30);
  const base = `part-${plain === '' ? 'x' : plain}`;
  let anchor = base;
  for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
  return anchor;
}

function positionOf(source: string, node: MdastNode, exact?: string): { line: number; column: number } {
  const start = node.position?.start;
  if (!start) return { line: 1, column: 1 };
  const end = node.position?.end.offset ?? source.length;
  const at = exact === undefined ? -1 : source.indexOf(exact, start.offset);
  if (at === -1 || at > end) return { line: start.line, column: start.column };
  const before = source.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
