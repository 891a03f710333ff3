/**
 * Looks at fields before the YAML parser does. The parser takes minutes over some short texts (800 opening brackets: four
 * minutes), so nesting is bounded first.
 */
import type { Finding } from './problem.ts';
import { makePositionFinder } from './text-position.ts';

const MAX_LINES = 5_000;
const MAX_LINE_CHARS = 10_000;
const MAX_BRACKET_DEPTH = 40;
const MAX_INDENT = 100;
// A key after a question mark, and the end of a document: nobody needs them, and parsers differ over them.
const COMPLEX = /^[\s-]*\?(?:\s|$)|(?:\?\s+){8}|^\.\.\.(?:\s|$)/u;

/** Says where the fields are too long or too deeply nested to be read safely; at most one finding. */
export function checkYamlLimits(yaml: string, yamlOffset: number, text: string): Finding[] {
  const offset = findExcess(yaml);
  if (offset === undefined) return [];
  return [
    {
      kind: 'too-deep',
      ...makePositionFinder(text)(yamlOffset + offset),
      field: '',
      found:
        'From here the fields are too long, nested too deeply, or begin with a sign that is not read here.',
      expected: `Fields take at most ${MAX_LINES} lines, and brackets at most ${MAX_BRACKET_DEPTH} levels; no line begins with ? or ....`,
      mend: 'Write each field on its own line, and put text with brackets in quotation marks.',
    },
  ];
}

function findExcess(yaml: string): number | undefined {
  let offset = 0;
  let depth = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    depth = depthAfter(line, depth);
    const tooDeep = depth > MAX_BRACKET_DEPTH || line.search(/[^\s-]|$/u) > MAX_INDENT;
    if (tooDeep || index >= MAX_LINES || line.length > MAX_LINE_CHARS || COMPLEX.test(line)) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

/** Gives the greatest depth while the line is over the limit, else the depth at its end. Closing brackets never go below 0. */
function depthAfter(line: string, before: number): number {
  let depth = before;
  for (const character of line) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_BRACKET_DEPTH) return depth;
  }
  return depth;
}
