/** Draws the blocks of a document for OpenDocument. */
import { type Block, type List, type ListItem, type Note, noteLabel } from '../document.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import type { AutomaticStyles, Before } from './automatic-styles.ts';
import { type MergeUse, toTextNodes, withBookmark } from './inlines.ts';
import { listStyleName } from './list-styles.ts';
import { noteStyleName } from './note-styles.ts';
import { toAnswerBox, toTable } from './tables.ts';

/** What a drawing needs to know of where it is. */
export interface OdtPlace {
  readonly styles: AutomaticStyles;
  /** Style of a paragraph here. */
  readonly style: string;
  readonly isInNote: boolean;
  readonly mergeUse: MergeUse;
  /** Whether the first block begins a page. */
  readonly hasBreak?: boolean;
  /** Whether a table, box or note stands above the first block. */
  readonly isAfterBox?: boolean;
}

const TICK_BOX = { ticked: '☒', open: '☐' } as const;

/** Draws blocks in order. */
export function toOdtBlocks(blocks: readonly Block[], place: OdtPlace): readonly XmlElement[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const hasBreak = above ? above.kind === 'page-break' : place.hasBreak === true;
    const isAfterBox = above ? isBox(above) : place.isAfterBox === true;
    const next = blocks[index + 1]?.kind;
    return toOdtBlock(block, place, { hasBreak, isAfterBox, keepsNext: next === 'table' || next === 'long' });
  });
}

function isBox({ kind }: Block): boolean {
  return kind === 'table' || kind === 'long' || kind === 'note';
}

function toOdtBlock(block: Block, place: OdtPlace, before: Before): readonly XmlElement[] {
  const { styles, style } = place;
  switch (block.kind) {
    case 'heading':
      return [
        element(
          'text:h',
          {
            'text:style-name': styles.paragraph(`Heading_20_${block.level}`, {
              hasBreak: before.hasBreak === true,
            }),
            'text:outline-level': block.level,
          },
          withBookmark(block.anchor, toTextNodes(block.content, place.mergeUse)),
        ),
      ];
    case 'paragraph':
      return [
        paragraph(
          styles.paragraph(style, before),
          withBookmark(block.anchor, toTextNodes(block.content, place.mergeUse)),
        ),
      ];
    case 'list':
      return toList(block, place, before);
    case 'table':
      return [toTable(block, before, place)];
    case 'long':
      return [toAnswerBox(block, before, styles)];
    case 'note':
      return toNote(block, place, before);
    case 'page-break':
      return [];
  }
}

/** Boxes to tick are lines of their own with a hanging indent; what is between them is a list. */
function toList(list: List, place: OdtPlace, before: Before): readonly XmlElement[] {
  if (list.items.some(({ tick }) => tick))
    return list.items.flatMap((item, index) => toTickLine(item, place, index === 0 ? before : {}));
  const items = list.items.map((item, index) => {
    const isAfterBox = index === 0 && before.isAfterBox === true;
    return toItem(item, { place: { ...place, isAfterBox }, start: index === 0 ? list.start : undefined });
  });
  return [element('text:list', { 'text:style-name': listStyleName(list.start !== undefined) }, items)];
}

function toItem(
  { blocks }: ListItem,
  { place, start }: { readonly place: OdtPlace; readonly start: number | undefined },
): XmlElement {
  const style = place.isInNote ? place.style : 'List_20_item';
  const inside = toOdtBlocks(blocks, { ...place, style, hasBreak: false });
  return element('text:list-item', { 'text:start-value': start }, inside);
}

function toTickLine({ blocks, tick }: ListItem, place: OdtPlace, before: Before): readonly XmlElement[] {
  const [first, ...rest] = blocks;
  const style = place.isInNote ? place.style : rest.length > 0 ? 'Tick_20_head' : 'Tick_20_item';
  const content = first?.kind === 'paragraph' ? toTextNodes(first.content, place.mergeUse) : [];
  const box: readonly XmlNode[] = tick
    ? [tick.isTicked === true ? TICK_BOX.ticked : TICK_BOX.open, element('text:tab')]
    : [];
  return [
    paragraph(place.styles.paragraph(style, before), [...box, ...content]),
    ...toOdtBlocks(first?.kind === 'paragraph' ? rest : blocks, {
      ...place,
      ...(tick && !place.isInNote ? { style: 'Tick_20_continue' } : {}),
      hasBreak: false,
      isAfterBox: false,
    }),
  ];
}

function toNote({ note, blocks }: Note, place: OdtPlace, before: Before): readonly XmlElement[] {
  const style = noteStyleName(note);
  const label = paragraph(
    place.styles.paragraph(`${style}_20_label`, { hasBreak: before.hasBreak === true }),
    [noteLabel(note)],
  );
  return [
    label,
    ...toOdtBlocks(blocks, { ...place, style, isInNote: true, hasBreak: false, isAfterBox: false }),
  ];
}

function paragraph(style: string, nodes: readonly XmlNode[]): XmlElement {
  return element('text:p', { 'text:style-name': style }, nodes);
}
