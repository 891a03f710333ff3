/** Draws the blocks of a document for Word. Styles make room, not empty paragraphs; one stands only where two tables would touch. */
import { type FileChild, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import { type Block, type List, type ListItem, type Note, noteLabel, type NoteKind } from '../document.ts';
import { toTickControl } from './content-control.ts';
import { toRuns, withAnchor } from './inlines.ts';
import { noteStyle } from './note-styles.ts';
import { listReference } from './numbering.ts';
import type { WordParts } from './parts.ts';
import { toAnswerBox, toTable } from './tables.ts';

/** What a drawing needs to know of where it is. */
export interface WordPlace {
  readonly parts: WordParts;
  /** Gives the next list a number of its own, so that its counting begins anew. */
  readonly nextList: () => number;
  /** Style of a paragraph here. */
  readonly style: string;
  readonly listDepth: number;
  /** The note it stands in. */
  readonly note: NoteKind | undefined;
  /** Whether the first block begins a page. */
  readonly hasBreak?: boolean;
}

type Before = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing' | 'keepNext'>;

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const AFTER_BOX = { before: 220 };
/** Word keeps the room above a heading at the top of a page; there it is not wanted. */
const PAGE_START = { pageBreakBefore: true, spacing: { before: 0 } } as const;

/** Draws blocks in order. */
export function toWordBlocks(blocks: readonly Block[], place: WordPlace): FileChild[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const hasBreak = above ? above.kind === 'page-break' : place.hasBreak === true;
    const isBox = block.kind === 'table' || block.kind === 'long';
    if (isBox) return [...separator(above, hasBreak), ...toWordBlock(block, place, {})];
    const spacing = isAfterBox(above) && block.kind !== 'heading' ? { spacing: AFTER_BOX } : {};
    const next = blocks[index + 1]?.kind;
    const keep = next === 'table' || next === 'long' ? { keepNext: true } : {};
    return toWordBlock(block, place, { ...(hasBreak ? PAGE_START : {}), ...spacing, ...keep });
  });
}

function isAfterBox(above: Block | undefined): boolean {
  return above?.kind === 'table' || above?.kind === 'long' || above?.kind === 'note';
}

/** Word joins tables that touch, and a table cannot begin a page by itself. */
function separator(above: Block | undefined, pageBreakBefore: boolean): Paragraph[] {
  return isAfterBox(above) || pageBreakBefore ? [new Paragraph({ style: 'TableGap', pageBreakBefore })] : [];
}

function toWordBlock(block: Block, place: WordPlace, before: Before): FileChild[] {
  const { parts, style } = place;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...before,
          children: withAnchor(block.anchor, toRuns(block.content, parts), parts),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style,
          ...before,
          children: withAnchor(block.anchor, toRuns(block.content, parts), parts),
        }),
      ];
    case 'list':
      return toList(block, place, before);
    case 'table':
      return [toTable(block, parts)];
    case 'long':
      return [toAnswerBox(block, parts)];
    case 'note':
      return toNote(block, place, before);
    case 'page-break':
      return [];
  }
}

function toList(list: List, place: WordPlace, before: Before): FileChild[] {
  const instance = place.nextList();
  return list.items.flatMap((item, index) =>
    toItem(item, { list, instance }, place, index === 0 ? before : {}),
  );
}

interface ListPlace {
  readonly list: List;
  readonly instance: number;
}

function toItem(item: ListItem, inList: ListPlace, place: WordPlace, before: Before): FileChild[] {
  const [first, ...rest] = item.blocks;
  const hasLine = first?.kind === 'paragraph';
  const hasMore = rest.length > 0;
  const line = toItemLine(item, { ...inList, content: hasLine ? first.content : [], hasMore }, place, before);
  const continued = item.tick ? 'TickContinue' : 'ListContinue';
  const style = place.note === undefined ? continued : place.style;
  return [
    line,
    ...toWordBlocks(hasLine ? rest : item.blocks, {
      ...place,
      style,
      listDepth: place.listDepth + 1,
      hasBreak: false,
    }),
  ];
}

function toItemLine(
  { tick }: ListItem,
  {
    list,
    instance,
    content,
    hasMore,
  }: ListPlace & { readonly content: Parameters<typeof toRuns>[0]; readonly hasMore: boolean },
  { parts, note, style, listDepth }: WordPlace,
  before: Before,
): Paragraph {
  const runs = toRuns(content, parts);
  const inNote = note !== undefined;
  if (tick) {
    const tab = new TextRun({ children: [new Tab()] });
    return new Paragraph({
      style: inNote ? style : hasMore ? 'TickHead' : 'TickItem',
      ...before,
      children: [toTickControl(tick, parts), tab, ...runs],
    });
  }
  const plain = list.start === undefined ? 'ListBullet' : 'ListNumber';
  const numbering = { reference: listReference(list.start, inNote), level: Math.min(listDepth, 2), instance };
  return new Paragraph({ style: inNote ? style : plain, ...before, numbering, children: runs });
}

function toNote({ note, blocks }: Note, place: WordPlace, before: Before): FileChild[] {
  const style = noteStyle(note);
  const label = toRuns([{ kind: 'text', text: noteLabel(note) }], place.parts);
  return [
    new Paragraph({ style: `${style}Label`, ...before, children: label }),
    ...toWordBlocks(blocks, { ...place, style, note, hasBreak: false }),
  ];
}
