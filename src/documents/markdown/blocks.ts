/** Reads the blocks of a source: headings, paragraphs, lists, tables, boxes for long answers and notes set apart. */
import type { MdastNode } from 'satteri';
import { type Block, type List, type ListItem, plainText } from '../document.ts';
import { readLongField } from './fields.ts';
import { readInlines } from './inlines.ts';
import { readNote } from './notes.ts';
import { type Reader, textOf } from './reader.ts';
import { readTable } from './tables.ts';

export const PLAIN = { isBold: false, isItalic: false };
const MAX_LIST_DEPTH = 3;

/** Where blocks stand: how deep in lists, and whether in a note. */
export interface BlockPlace {
  readonly listDepth: number;
  readonly isInNote: boolean;
}

const REFUSED: Partial<Record<MdastNode['type'], readonly [what: string, mend: string]>> = {
  html: ['HTML', 'Write it in Markdown; write &lt; to show the sign <.'],
  code: ['Code', 'Take away the backquotes, or the blanks at the start of the lines.'],
  footnoteDefinition: ['A footnote', 'Say it in the text, or as guidance in a box.'],
  definition: ['A link by reference', 'Write each link in one piece: [text](https://…).'],
};

/** Reads blocks in order. */
export function readBlocks(nodes: readonly MdastNode[], place: BlockPlace, reader: Reader): readonly Block[] {
  return nodes.flatMap((node, index) => readBlock(node, { ...place, above: nodes.slice(0, index) }, reader));
}

function readBlock(
  node: MdastNode,
  place: BlockPlace & { readonly above: readonly MdastNode[] },
  reader: Reader,
): readonly Block[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'heading') return readHeading(node, place, reader);
  if (node.type === 'paragraph') return [readParagraph(node, labelAbove(place.above), reader)];
  if (node.type === 'list') return [readList(node, place, reader)];
  if (node.type === 'table') return [readTable(node, nameAbove(place.above), reader)];
  if (node.type === 'blockquote') return readNote(node, place, reader);
  if (node.type === 'thematicBreak' && place.listDepth === 0 && !place.isInNote)
    return [{ kind: 'page-break' }];
  const [what, mend] = REFUSED[node.type] ?? ['This', 'Write it as a paragraph, a list or a table.'];
  reader.report('template-markup', node, { found: `${what} has no place here.`, mend });
  return [];
}

/** The words of the heading or line right above, past notes: they name a table. */
function nameAbove(above: readonly MdastNode[]): string {
  const node = above.findLast(({ type }) => type !== 'blockquote');
  return node ? wordsOf(node) : '';
}

/** The nearest words above: they name a choice that has none of its own. */
function labelAbove(above: readonly MdastNode[]): string {
  return above.map(wordsOf).findLast((words) => words !== '') ?? 'Choice';
}

function wordsOf(node: MdastNode): string {
  if (node.type !== 'heading' && node.type !== 'paragraph') return '';
  const words = textOf(node).replace(/\[\[[^\]]*\]\]/gu, '');
  return words.replace(/\s+/gu, ' ').trim();
}

function readHeading(
  node: Extract<MdastNode, { type: 'heading' }>,
  { isInNote, listDepth }: BlockPlace,
  reader: Reader,
): readonly Block[] {
  if (isInNote || listDepth > 0) {
    reader.report('template-markup', node, {
      found: 'A heading stands in a list or in a box.',
      mend: 'Write it in bold, or put it outside.',
    });
    return [];
  }
  const content = readInlines(node.children, { look: PLAIN, label: textOf(node) }, reader);
  if (content.some(({ kind }) => kind === 'answer' || kind === 'choice' || kind === 'break'))
    reader.report('field-in-heading', node, {
      found: 'A heading holds a field to fill in.',
      expected: 'Headings stay the same, so that the list of contents stays right.',
      mend: 'Put the field into the paragraph below.',
    });
  const level = Math.min(Math.max(node.depth - 1, 1), 3) as 1 | 2 | 3;
  return [{ kind: 'heading', level, content, anchor: reader.toAnchor(plainText(content)) }];
}

function readParagraph(
  node: Extract<MdastNode, { type: 'paragraph' }>,
  label: string,
  reader: Reader,
): Block {
  const isPlain = node.children.every(({ type }) => type === 'text');
  const long = isPlain ? readLongField(textOf(node), { node, look: PLAIN, label: '' }, reader) : undefined;
  if (long) return long;
  return { kind: 'paragraph', content: readInlines(node.children, { look: PLAIN, label }, reader) };
}

function readList(node: Extract<MdastNode, { type: 'list' }>, place: BlockPlace, reader: Reader): List {
  if (place.listDepth === MAX_LIST_DEPTH)
    reader.report('template-markup', node, {
      found: `A list stands ${place.listDepth} lists deep.`,
      expected: `At most ${MAX_LIST_DEPTH} levels.`,
      mend: 'Use headings or a table instead.',
    });
  const inside = { ...place, listDepth: place.listDepth + 1 };
  return {
    kind: 'list',
    start: node.ordered === true ? (node.start ?? 1) : undefined,
    items: node.children.map((item) => readItem(item, inside, reader)),
  };
}

function readItem(
  item: Extract<MdastNode, { type: 'list' }>['children'][number],
  place: BlockPlace,
  reader: Reader,
): ListItem {
  const isTicked = 'checked' in item && typeof item.checked === 'boolean';
  const tick = isTicked ? { tick: { id: reader.nextFieldId(), label: tickLabel(item) } } : {};
  return { blocks: readBlocks(item.children, place, reader), ...tick };
}

function tickLabel(item: MdastNode): string {
  const first = 'children' in item ? item.children[0] : undefined;
  const words = first ? textOf(first).replace(/\[\[(?:\w+:)?\s*|\]\]|[{}]/gu, '') : '';
  return words.replace(/\s+/gu, ' ').trim() || 'Box to tick';
}
