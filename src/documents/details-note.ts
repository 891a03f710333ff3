/** The box near the start of a document where its merge fields are filled in once. */
import type { Block, Inline, Note, TemplateDocument } from './document.ts';
import { MERGE_FIELDS } from '../model/merge-fields.ts';

/** Gives a note that lists the merge fields of a document; undefined if it uses none, or has no such box. */
export function toDetailsNote(document: TemplateDocument): Note | undefined {
  if (document.hasDetailsBox === false) return undefined;
  const used = new Set([...document.intro, ...document.blocks.flatMap(inlinesOf)].flatMap(fieldOf));
  const fields = MERGE_FIELDS.filter(({ id }) => used.has(id));
  if (fields.length === 0) return undefined;
  const lines = fields.flatMap(({ id, label }, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text: `${label}: `, isBold: true },
    { kind: 'merge', field: id },
  ]);
  const words = 'Fill in these words once. They then stand everywhere in the document.';
  return {
    kind: 'note',
    note: 'guidance',
    blocks: [
      { kind: 'paragraph', content: [{ kind: 'text', text: words }] },
      { kind: 'paragraph', content: lines },
    ],
  };
}

function fieldOf(inline: Inline): string[] {
  return inline.kind === 'merge' ? [inline.field] : [];
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.content;
  if (block.kind === 'note') return block.blocks.flatMap(inlinesOf);
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(inlinesOf));
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()].flatMap(inlinesOf);
  return [];
}
