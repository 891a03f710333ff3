/**
 * Reads the fields of an entry and remembers where each stands. YAML 1.2, without anchors, aliases and tags; what Astro's
 * own reader (js-yaml) would read otherwise is refused, except dates, which the site's loader turns back into text.
 */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { FieldPath } from './field-path.ts';
import type { Finding } from './problem.ts';
import { FILE_START, makePositionFinder, type Position } from './text-position.ts';
import { toYamlFinding } from './yaml-errors.ts';
import { checkYamlLimits } from './yaml-limits.ts';
import { checkNodes } from './yaml-nodes.ts';

export interface Fields {
  /** The value as read: named fields, or undefined if they could not be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Where the value at the path stands; the nearest part above it if there is none. */
  readonly positionOf: (path: FieldPath) => Position;
  /** Where the name of the field stands. */
  readonly positionOfName: (path: FieldPath) => Position;
  readonly findings: readonly Finding[];
}

/** Reads fields that begin at an offset of the text of a file. */
export function readFields(yaml: string, yamlOffset: number, text: string): Fields {
  const limits = checkYamlLimits(yaml, yamlOffset, text);
  if (limits.length > 0) return unreadableFields(limits);
  const find = makePositionFinder(text);
  const toPosition = (offset: number) => find(yamlOffset + offset);
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  const root = document.contents;
  const errors = document.errors.map((error) => {
    const offset = findOpeningQuote(root, error) ?? error.pos[0];
    return toYamlFinding(error.code, toPosition(offset), /^[^\s:]+/u.exec(yaml.slice(offset))?.[0] ?? '');
  });
  const isReadable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const refused = root && isReadable ? checkNodes(root, yaml, toPosition) : [];
  const findings = [...keepCauses(errors), ...refused];
  if (!isReadable || refused.some(({ kind }) => kind !== 'ambiguous-value'))
    return unreadableFields(findings);
  if (!isMap(root))
    return unreadableFields([...findings, notFields(root ? toPosition(root.range?.[0] ?? 0) : FILE_START)]);
  return {
    data: root.toJS(document) as Record<string, unknown>,
    positionOf: (path) => toPositionOr(offsetOfValue(root, path), toPosition),
    positionOfName: (path) => toPositionOr(offsetOfName(root, path), toPosition),
    findings,
  };
}

/** Gives fields of which nothing is known. */
export function unreadableFields(findings: readonly Finding[]): Fields {
  return { data: undefined, positionOf: () => FILE_START, positionOfName: () => FILE_START, findings };
}

function notFields(position: Position): Finding {
  return {
    kind: 'not-fields',
    ...position,
    field: '',
    found: 'There are no named fields here.',
    expected: 'Each line is the name of a field, a colon, a blank and its value.',
    mend: 'For example: title: Ask the market early.',
  };
}

/** Keeps one error a line, and only tabs if there are any: the parser then misreads the lines that follow. */
function keepCauses(errors: readonly Finding[]): Finding[] {
  const tabs = errors.filter(({ kind }) => kind === 'tab-indent');
  const causes = tabs.length > 0 ? tabs : errors;
  return causes.filter(
    (finding, index) => causes.findIndex((other) => other.line === finding.line) === index,
  );
}

/** A quotation mark that is not closed is reported at the end of the file; this finds where it was opened. */
function findOpeningQuote(root: Node | null, error: YAMLParseError): number | undefined {
  let offset: number | undefined;
  if (!root || error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return undefined;
  visit(root, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range && range[0] < error.pos[0]) offset = range[0];
    },
  });
  return offset;
}

/** Gives the offset of the start of the fields as the start of the file: what is missing stands nowhere. */
function toPositionOr(offset: number | undefined, toPosition: (offset: number) => Position): Position {
  return offset === undefined ? FILE_START : toPosition(offset);
}

function offsetOfValue(root: Node, path: FieldPath): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const key of path) {
    node = childOf(node, key);
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function offsetOfName(root: Node, path: FieldPath): number | undefined {
  const name = path.at(-1);
  let node: unknown = root;
  for (const key of path.slice(0, -1)) node = childOf(node, key);
  const pair = isMap(node)
    ? node.items.find((item) => isPair(item) && keyText(item.key) === name)
    : undefined;
  const key: unknown = pair?.key;
  return isNode(key) ? key.range?.[0] : offsetOfValue(root, path);
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (isMap(node)) return node.items.find((item) => keyText(item.key) === key)?.value;
  return undefined;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
