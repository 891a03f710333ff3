/** Gives the words that a reader will see of a contributed text, with single blanks: to tell whether writing it back lost any. */
import type { BodyNode } from '../tree.ts';
import {
  childrenOf,
  isListedBlock,
  isListedInline,
  isTaken,
  type Setting,
  typedText,
} from './listed-parts.ts';

/** Gives the words of blocks. */
export function shownText(blocks: readonly BodyNode[], setting: Setting): string {
  return blocks
    .map((block) => blockText(block, setting, 0))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function blockText(node: BodyNode, setting: Setting, depth: number): string {
  if (node.type === 'definition' && isTaken(node.url) && setting.addresses.get(node.identifier) === node.url)
    return '';
  if (!isListedBlock(node, depth)) return typedText(node, setting);
  if (node.type === 'code') return node.value;
  if (node.type === 'table')
    return childrenOf(node)
      .flatMap(childrenOf)
      .map((cell) => inlineText(childrenOf(cell), setting, 0))
      .join(' ');
  if (node.type !== 'list') return inlineText(childrenOf(node), setting, 0);
  return childrenOf(node)
    .map((item) => {
      const box =
        item.type === 'listItem' && typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
      return (
        box +
        childrenOf(item)
          .map((child) => blockText(child, setting, depth + 1))
          .join(' ')
      );
    })
    .join(' ');
}

function inlineText(nodes: readonly BodyNode[], setting: Setting, depth: number): string {
  return nodes
    .map((node) => {
      if (!isListedInline(node, setting, depth)) return typedText(node, setting);
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      return node.type === 'break' ? ' ' : inlineText(childrenOf(node), setting, depth + 1);
    })
    .join('');
}
