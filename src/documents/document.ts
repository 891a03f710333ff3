/**
 * A template as a document: blocks and the text in them, without a word about any file format. `parse-document.ts` makes it of the
 * source, with its last part from the record; Word, OpenDocument and the page are drawn from it.
 */

import { type MergeFieldId, mergeField } from '../model/merge-fields.ts';

/** Words of one look. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/** Words that lead to an address, absolute, or to a part of the document, `#anchor`. */
export interface Link {
  readonly kind: 'link';
  readonly content: readonly TextRun[];
  readonly url: string;
  /** Title of what it leads to, where the words alone do not say it. */
  readonly title?: string;
}

export interface MergeField {
  readonly kind: 'merge';
  readonly field: MergeFieldId;
}

/** A short answer. `id` is its own within the document; `label` is what a screen reader says. */
export interface AnswerField {
  readonly kind: 'answer';
  readonly id: string;
  readonly type: 'text' | 'date';
  readonly label: string;
}

/** An answer chosen from a list. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
}

export type Inline = TextRun | Link | MergeField | AnswerField | ChoiceField | { readonly kind: 'break' };

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
  /** Its own within the document; letters, figures and hyphens. */
  readonly anchor: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  /** Name by which the text leads here. */
  readonly anchor?: string;
}

/** A box for a longer answer. */
export interface LongField {
  readonly kind: 'long';
  readonly id: string;
  readonly label: string;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  /** Present where the item begins with a box to tick; the box has an id of its own and a label. */
  readonly tick?: { readonly id: string; readonly label: string; readonly isTicked?: boolean };
}

export interface List {
  readonly kind: 'list';
  /** First number of a numbered list; undefined for one with dots. */
  readonly start: number | undefined;
  readonly items: readonly ListItem[];
}

/** A table cell: a line of text and short answers, or one long answer. */
export type Cell = Paragraph | LongField;

export interface Table {
  readonly kind: 'table';
  /** Words of the heading or line above it, as its name. */
  readonly name: string;
  readonly header: readonly Paragraph[];
  /** How the width is shared among the columns, as parts of their sum; undefined if by what stands in them. */
  readonly shares?: readonly number[];
  /** Rows of as many cells as the header has. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The kinds of text set apart, with the label that says which it is. */
export const NOTE_KINDS = [
  { id: 'guidance', label: 'Guidance: delete before use' },
  { id: 'example', label: 'Example: invented' },
  { id: 'caution', label: 'Caution' },
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number]['id'];

export interface Note {
  readonly kind: 'note';
  readonly note: NoteKind;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | LongField | List | Table | Note | { readonly kind: 'page-break' };

/** The document itself, without the title block and the footer, which its stamp gives. */
export interface TemplateDocument {
  readonly title: string;
  readonly intro: readonly Inline[];
  readonly blocks: readonly Block[];
  /** Blocks of the part "About this template", its heading first. */
  readonly about: readonly Block[];
  /** Whether a box near the start asks for its merge fields, as it does unless this is false; then they are filled in where they stand. */
  readonly hasDetailsBox?: boolean;
  /** Whether it must fit one page: it is then set smaller and closer. */
  readonly isOneSheet?: boolean;
}

/** Gives the label of a kind of note. */
export function noteLabel(id: NoteKind): string {
  const found = NOTE_KINDS.find((kind) => kind.id === id);
  if (!found) throw new RangeError(`"${id}" is not a kind of note.`);
  return found.label;
}

/**
 * Gives the words of an empty field. They stand in square brackets, so that a field is seen without colour and on paper; a choice shows
 * its choices if they are short.
 */
export function fieldPrompt(field: AnswerField | ChoiceField | LongField): string {
  if (field.kind === 'answer') return field.type === 'date' ? `[${field.label}: date]` : `[${field.label}]`;
  if (field.kind === 'long') return `[${field.label}]`;
  const all = field.choices.join(' / ');
  return all.length <= MAX_PROMPT_CHARS ? `[${all}]` : '[Choose one]';
}

/** Gives the plain words of inline content, merge fields as their placeholders. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('').replace(/\s+/gu, ' ').trim();
}

/** Gives links to the headings of level 1, in order. */
export function headingLinks(
  blocks: readonly Block[],
): readonly { readonly href: string; readonly label: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1
      ? [{ href: `#${block.anchor}`, label: plainText(block.content) }]
      : [],
  );
}

/** What stands in the box of a long answer whose question is said above it. */
export const LONG_PROMPT = '[Write your answer here]';

const MAX_PROMPT_CHARS = 100;

function wordsOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'link') return inline.content.map(({ text }) => text).join('');
  if (inline.kind === 'merge') return mergeField(inline.field).placeholder;
  return ' ';
}
