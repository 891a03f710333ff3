/** Writes the parts of a line: text, emphasis, code and links. */
import type { BodyNode } from '../tree.ts';
import { escapeAddress, escapeText, LINE_END } from './escape-text.ts';
import { childrenOf, isListedInline, type Setting, typedText } from './listed-parts.ts';

/** Writes parts of a line; the result may have several lines, whose starts are still to be protected. */
export function writeInlines(nodes: readonly BodyNode[], setting: Setting, depth = 0): string {
  // An exclamation mark before a link would make a picture of it.
  return nodes
    .map((node) => writeInline(node, setting, depth))
    .reduce((line, part) => (part.startsWith('[') ? line.replace(/!$/u, String.raw`\!`) : line) + part, '');
}

function writeInline(node: BodyNode, setting: Setting, depth: number): string {
  if (!isListedInline(node, setting, depth)) return escapeText(typedText(node, setting));
  const inside = () => writeInlines(childrenOf(node), setting, depth + 1);
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'inlineCode':
      return writeCode(node.value);
    case 'break':
      return LINE_END;
    case 'link':
      return `[${inside()}](${escapeAddress(node.url)})`;
    case 'linkReference':
      return `[${inside()}](${escapeAddress(setting.addresses.get(node.identifier) ?? '')})`;
    default:
      return wrap(inside(), setting.hasEmphasis ? (MARKS[node.type] ?? '') : '');
  }
}

const MARKS: Readonly<Record<string, string>> = { emphasis: '*', strong: '**', delete: '~~' };

/** Signs of emphasis are only read next to a word, so blanks at the ends go outside. */
function wrap(text: string, mark: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  return inside === '' ? text : `${before}${mark}${inside}${mark}${after}`;
}

function writeCode(value: string): string {
  const longest = Math.max(0, ...(value.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const needsBlank = /^`|`$/u.test(value) || (/^ .* $/u.test(value) && value.trim() !== '');
  const blank = needsBlank ? ' ' : '';
  return `${fence}${blank}${value.replace(/\s*\n\s*/gu, ' ')}${blank}${fence}`;
}
