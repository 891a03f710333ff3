/** Refuses YAML that parsers do not agree about, or that is not what it seems: references, tags, nameless fields, odd numbers. */
import { isNode, isScalar, type Node, visit } from 'yaml';
import { quote, type Finding } from './problem.ts';
import type { Position } from './text-position.ts';

// Binary numbers, times and a sign before a point: js-yaml reads them as YAML 1.1 or not at all.
const READ_DIFFERENTLY = /^[-+]?0b[01]+$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d|^\+\.\d/u;

/** Says which values of the fields are refused, whatever the schema says. */
export function checkNodes(root: Node, yaml: string, toPosition: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  visit(root, {
    Pair: (_, { key }) => {
      const hasName = isScalar(key) && key.value !== null && key.value !== '';
      if (!hasName) findings.push(namelessField(toPosition((isNode(key) ? key.range?.[0] : undefined) ?? 0)));
    },
    Alias: (_, node) => void findings.push(yamlReference(toPosition(node.range?.[0] ?? 0))),
    Collection: (_, node) => {
      if (node.anchor ?? node.tag) findings.push(yamlReference(toPosition(node.range?.[0] ?? 0)));
    },
    Scalar: (_, node) => {
      const position = toPosition(node.range?.[0] ?? 0);
      if (node.anchor ?? node.tag) findings.push(yamlReference(position));
      else if (node.range && !isIndented(yaml, node.range[0], node.range[1]))
        findings.push(notIndented(position));
      else if (node.type === 'PLAIN' && READ_DIFFERENTLY.test(node.source ?? ''))
        findings.push(ambiguous(position, node.source ?? ''));
    },
  });
  return findings;
}

/** Tells whether text that goes on over a line end is moved in below its field, as js-yaml wants it. */
function isIndented(yaml: string, start: number, end: number): boolean {
  const [, ...further] = yaml.slice(start, end).split('\n');
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ -]*/u.exec(yaml.slice(lineStart, start))?.[0].length ?? 0;
  const isItem = start === lineStart + indent;
  const least = isItem ? indent : indent + 1;
  return further.every((line) => line.trim() === '' || line.search(/\S/u) >= least);
}

function notIndented(position: Position): Finding {
  return {
    kind: 'bad-yaml',
    ...position,
    field: '',
    found: 'This text goes on in the next line, and that line is not moved in.',
    expected: '',
    mend: 'Write the text on one line.',
  };
}

function namelessField(position: Position): Finding {
  return {
    kind: 'bad-yaml',
    ...position,
    field: '',
    found: 'This value has no name before its colon.',
    expected: '',
    mend: 'Write the name of the field, a colon, a blank and the value: kind: pitfall.',
  };
}

function yamlReference(position: Position): Finding {
  return {
    kind: 'yaml-reference',
    ...position,
    field: '',
    found: 'A value that begins with &, * or ! is not taken as text.',
    expected: '',
    mend: 'Put it in quotation marks, or write the value out.',
  };
}

function ambiguous(position: Position, typed: string): Finding {
  return {
    kind: 'ambiguous-value',
    ...position,
    field: '',
    found: `${quote(typed)} is read as a number or a time by some programs and as text by others.`,
    expected: '',
    mend: `Put it in quotation marks: '${typed}'.`,
  };
}
