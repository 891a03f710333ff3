/**
 * The normaliser of contributed text: parses it as Markdown, keeps a short list of parts, turns everything else into text that shows
 * how it was typed, and writes it back so that MDX sees no code. Normalising twice changes nothing.
 */
import { markdownToMdast } from 'satteri';
import { cleanTyped } from '../../model/contribution.ts';
import { parseBody } from '../body.ts';
import { type BodyNode, walkTree } from '../tree.ts';
import { toVisibleText } from './escape-text.ts';
import { isTaken, type Setting } from './listed-parts.ts';
import { shownText } from './shown-text.ts';
import { writeBlocks, writeFence } from './write-blocks.ts';

/** Longest text that is parsed, in UTF-16 units. */
export const MAX_TEXT_CHARS = 20_000;

export interface NormaliseOptions {
  /** Level of the heading that the text will stand under; 1 if it is a body of its own. */
  readonly below?: number;
}

// Hundreds of signs for lists or quotations in a row: no person typed that as markup.
const DEEP_MARKERS = /^(?:[>*+\-\s]|\d{1,9}[.)]){100}/mu;
const MAX_TAG_SIGNS = 500;
const MAX_PASSES = 4;
const FEATURES = {
  gfm: { footnotes: false },
  frontmatter: false,
  smartPunctuation: false,
} as const;

/** Normalises a text. @throws {RangeError} if it is longer than is read */
export function normaliseMarkdown(typed: string, { below = 1 }: NormaliseOptions = {}): string {
  if (typed.length > MAX_TEXT_CHARS)
    throw new RangeError(
      `A text has at most ${MAX_TEXT_CHARS} characters, and this one has ${typed.length}.`,
    );
  const text = sparePasses(cleanTyped(typed));
  if (text === '') return '';
  for (const hasEmphasis of [true, false]) {
    const settled = settle(text, { hasEmphasis, below });
    if (settled !== undefined) return settled;
  }
  return settle(toVisibleText(text), { hasEmphasis: true, below }) ?? showSigns(text);
}

/** The compiler's time grows with the square of the number of entities; beyond what a person types, signs that look alike stand in. */
function sparePasses(text: string): string {
  const signs = text.match(/[<&]/gu)?.length ?? 0;
  return signs > MAX_TAG_SIGNS ? text.replaceAll('<', '＜').replaceAll('&', '＆') : text;
}

type Choices = Pick<Setting, 'hasEmphasis' | 'below'>;

/** Writes and reads until nothing changes; undefined if that loses a word, never ends, or does not pass the content gate. */
function settle(text: string, choices: Choices): string | undefined {
  if (DEEP_MARKERS.test(text)) return undefined;
  const first = read(text, choices);
  let written = writeBlocks(first.blocks, first.setting);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    if (written.length > 2 * MAX_TEXT_CHARS + text.length) return undefined;
    const again = read(written, { ...choices, hasEmphasis: true });
    if (shownText(again.blocks, again.setting) !== shownText(first.blocks, first.setting)) return undefined;
    const next = writeBlocks(again.blocks, again.setting);
    if (next === written) return parseBody(written).findings.length === 0 ? written : undefined;
    written = next;
  }
  return undefined;
}

function read(
  source: string,
  choices: Choices,
): { readonly blocks: readonly BodyNode[]; readonly setting: Setting } {
  const tree = markdownToMdast(source, { features: FEATURES }) as BodyNode;
  const addresses = new Map<string, string>();
  walkTree(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier) && isTaken(node.url))
      addresses.set(node.identifier, node.url);
  });
  return {
    blocks: 'children' in tree ? (tree.children as readonly BodyNode[]) : [],
    setting: { source, addresses, above: choices.below, ...choices },
  };
}

/** Puts everything into one block of code: nothing in it means anything, whatever it is. */
function showSigns(text: string): string {
  return writeFence(text, '');
}
