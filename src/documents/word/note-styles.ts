/** The styles of text set apart: a ground and a bar at the left, the label in bold in the colour of the bar. */
import { BorderStyle, type IBorderOptions, type IParagraphStyleOptions } from 'docx';
import { NOTE_COLOUR, SIZE } from '../design.ts';
import { NOTE_KINDS, type NoteKind } from '../document.ts';

const STYLE = { guidance: 'Guidance', example: 'Example', caution: 'Caution' } as const;

/** Left edge of the text in a note, in twips. */
export const NOTE_INDENT = 200;

/** Gives the style of the paragraphs of a note; that of its label has `Label` after it. */
export function noteStyle(note: NoteKind): string {
  return STYLE[note];
}

/** Gives two styles for each kind of note. */
export function noteStyles(): readonly IParagraphStyleOptions[] {
  return NOTE_KINDS.flatMap(({ id }) => [noteText(id), noteHead(id)]);
}

function noteText(note: NoteKind): IParagraphStyleOptions {
  const { ground } = NOTE_COLOUR[note];
  return {
    id: STYLE[note],
    name: STYLE[note],
    basedOn: 'BodyText',
    quickFormat: true,
    run: { size: SIZE.table * 2 },
    paragraph: {
      spacing: { before: 0, after: 0, line: 276 },
      indent: { left: NOTE_INDENT, right: 120 },
      shading: { fill: ground, type: 'clear', color: 'auto' },
      border: borders(note),
    },
  };
}

function noteHead(note: NoteKind): IParagraphStyleOptions {
  return {
    id: `${STYLE[note]}Label`,
    name: `${STYLE[note]} label`,
    basedOn: STYLE[note],
    next: STYLE[note],
    run: { size: SIZE.table * 2, bold: true, color: NOTE_COLOUR[note].bar },
    paragraph: { keepNext: true, spacing: { before: 200, after: 0, line: 276 } },
  };
}

/** Borders in the colour of the ground are its padding: they leave no white between paragraphs. */
function borders(note: NoteKind): Record<'top' | 'bottom' | 'between' | 'left' | 'right', IBorderOptions> {
  const { ground, bar } = NOTE_COLOUR[note];
  const padding = { style: BorderStyle.SINGLE, size: 24, color: ground, space: 0 };
  return {
    top: padding,
    bottom: padding,
    between: padding,
    left: { style: BorderStyle.SINGLE, size: 36, color: bar, space: 8 },
    right: { style: BorderStyle.SINGLE, size: 40, color: ground, space: 4 },
  };
}
