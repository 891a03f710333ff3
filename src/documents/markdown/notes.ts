/** Reads text set apart: a quotation whose first line names its kind, such as `[!GUIDANCE]`. */
import type { MdastNode } from 'satteri';
import { type Block, NOTE_KINDS } from '../document.ts';
import { type BlockPlace, readBlocks } from './blocks.ts';
import type { Reader } from './reader.ts';

const NOTE_MARKS = NOTE_KINDS.map(({ id }) => `[!${id.toUpperCase()}]`);

type Quotation = Extract<MdastNode, { type: 'blockquote' }>;

/** Reads a note. A quotation without a known kind is a mistake, and gives nothing. */
export function readNote(node: Quotation, place: BlockPlace, reader: Reader): readonly Block[] {
  const { mark, rest } = splitMark(node);
  const kind = NOTE_KINDS.find(({ id }) => mark === `[!${id.toUpperCase()}]`);
  if (!kind) {
    reader.report('unknown-note', node, {
      found:
        mark === ''
          ? 'A quotation does not say what kind of note it is.'
          : `${JSON.stringify(mark)} is not a kind of note.`,
      expected: `Kinds: ${NOTE_MARKS.join(', ')}.`,
      mend: `Begin it with a line > ${NOTE_MARKS[0] ?? ''}`,
    });
    return [];
  }
  if (place.isInNote || place.listDepth > 0)
    reader.report('template-markup', node, {
      found: 'A note stands in a list or in another note.',
      mend: 'Put it outside, with an empty line before it.',
    });
  const blocks = readBlocks(rest, { ...place, isInNote: true }, reader);
  if (blocks.length > 0) return [{ kind: 'note', note: kind.id, blocks }];
  reader.report('template-markup', node, {
    found: 'This note says nothing.',
    mend: 'Write its text, or delete it.',
  });
  return [];
}

/** Parts the mark from the text: both are in the first text of the first paragraph. */
function splitMark(node: Quotation): { readonly mark: string; readonly rest: readonly MdastNode[] } {
  const [first, ...others] = node.children;
  const [text, ...inlines] = first?.type === 'paragraph' ? first.children : [];
  const match = text?.type === 'text' ? /^\s*(\[![^\]\n]*\])[ \t]*(?:\n|$)/u.exec(text.value) : null;
  const mark = match?.[1];
  if (mark === undefined || first?.type !== 'paragraph' || text?.type !== 'text' || !match)
    return { mark: '', rest: node.children };
  const value = text.value.slice(match[0].length);
  const children = value === '' ? inlines : [{ ...text, value }, ...inlines];
  const paragraph: readonly MdastNode[] = children.length === 0 ? [] : [{ ...first, children }];
  return { mark, rest: [...paragraph, ...others] };
}
