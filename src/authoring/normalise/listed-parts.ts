/** Which parts of a contributed text stay what they are; all else becomes text that shows how it was typed. */
import { addressKind } from '../link-address.ts';
import { encodeAddress } from './escape-text.ts';
import type { BodyNode } from '../tree.ts';

/** A part, where it stands, and the text it came from. */
export interface Setting {
  readonly source: string;
  /** Addresses of `[text][name]`, by name. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Emphasis is given up where its signs would not be read again. */
  readonly hasEmphasis: boolean;
  /** Level of the heading that the whole text stands under. */
  readonly below: number;
  /** Level of the heading before, so that none is skipped. */
  readonly above: number;
}

const MAX_LIST_DEPTH = 6;
const MAX_INLINE_DEPTH = 8;

/** Tells whether a block stays what it is. `depth` counts the lists around it. */
export function isListedBlock(node: BodyNode, depth: number): boolean {
  if (node.type === 'heading') return depth === 0 && node.depth >= 2 && node.depth <= 4;
  if (node.type === 'list') return depth < MAX_LIST_DEPTH;
  return node.type === 'paragraph' || node.type === 'code' || node.type === 'table';
}

/** Tells whether a part of a line stays what it is. `depth` counts the parts around it. */
export function isListedInline(node: BodyNode, { addresses }: Setting, depth: number): boolean {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') return true;
  if (depth >= MAX_INLINE_DEPTH) return false;
  if (node.type === 'link') return isTaken(node.url);
  if (node.type === 'linkReference') return addresses.has(node.identifier);
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** Tells whether an address, as it will be written, may be linked to. A relative one would lead elsewhere from the page of the entry. */
export function isTaken(address: string): boolean {
  return ['web', 'mail', 'site'].includes(addressKind(encodeAddress(address)));
}

/** Gives what was typed for a part. */
export function typedText(node: BodyNode, { source }: Setting): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}

/** Gives the parts inside a part. */
export function childrenOf(node: BodyNode): readonly BodyNode[] {
  return 'children' in node ? (node.children as readonly BodyNode[]) : [];
}
