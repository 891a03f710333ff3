/** The styles of text set apart in an OpenDocument text. */
import { NOTE_COLOUR, SIZE } from '../design.ts';
import type { NoteKind } from '../document.ts';
import { hex, points, type Style } from './style-elements.ts';

/** Gives the name of the style of a note's paragraphs; that of its label has `_20_label` after it. */
export function noteStyleName(note: NoteKind): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}`;
}

/** Gives the two styles of a note. Its paragraphs join: with the same border and ground they become one box. */
export function noteStyles(note: NoteKind): readonly Style[] {
  const { ground, bar } = NOTE_COLOUR[note];
  const name = noteStyleName(note);
  const box = {
    'fo:background-color': hex(ground),
    'fo:border-left': `4.5pt solid ${hex(bar)}`,
    'fo:border-right': 'none',
    'fo:border-top': 'none',
    'fo:border-bottom': 'none',
    'fo:padding-left': points(8),
    'fo:padding-right': points(6),
    'fo:padding-top': points(3),
    'fo:padding-bottom': points(4),
    'fo:margin-top': '0pt',
    'fo:margin-bottom': points(4),
    'style:join-border': 'true',
  };
  return [
    { name, parent: 'Standard', text: { 'fo:font-size': points(SIZE.table) }, paragraph: box },
    {
      name: `${name}_20_label`,
      display: `${name} label`,
      parent: name,
      next: name,
      text: { 'fo:font-weight': 'bold', 'fo:color': hex(bar) },
      paragraph: { 'fo:margin-top': points(10), 'fo:keep-with-next': 'always' },
    },
  ];
}
