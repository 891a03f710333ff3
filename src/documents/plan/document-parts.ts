/** Small parts of the documents of a plan: words, lines and cells, so that what they say can be read at a glance. */
import type { AnswerField, Block, Heading, Inline, ListItem, Paragraph, TextRun } from '../document.ts';

/** Makes words of the text. */
export function text(words: string): TextRun {
  return { kind: 'text', text: words };
}

/** Makes words in bold. */
export function bold(words: string): TextRun {
  return { kind: 'text', text: words, isBold: true };
}

/** Makes words that lead to an address. */
export function link(words: string, url: string): Inline {
  return { kind: 'link', content: [text(words)], url };
}

/** Makes words in bold that lead to an address. */
export function boldLink(words: string, url: string): Inline {
  return { kind: 'link', content: [bold(words)], url };
}

/** Makes a paragraph; plain texts among its content are words. */
export function line(...content: readonly (Inline | string)[]): Paragraph {
  return {
    kind: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

/** Makes a heading; `anchor` is its own within the document. */
export function heading(level: 1 | 2 | 3, words: string, anchor: string): Heading {
  return { kind: 'heading', level, content: [text(words)], anchor };
}

/** Makes a list with dots. */
export function list(items: readonly Paragraph[]): Block {
  return { kind: 'list', start: undefined, items: items.map((item) => ({ blocks: [item] })) };
}

/** Makes a line with a box to tick; `id` is its own within the document, `label` is what a screen reader says. */
export function tickItem(
  tick: NonNullable<ListItem['tick']>,
  first: Paragraph,
  more: readonly Paragraph[] = [],
): ListItem {
  return { blocks: [first, ...more], tick };
}

/** Makes a place to fill in. */
export function blank(id: string, label: string, type: AnswerField['type'] = 'text'): AnswerField {
  return { kind: 'answer', id, type, label };
}

/** Sets what a reader typed, each of its lines in a line, under a label; nothing if it is blank. */
export function typedLines(label: string, typed: string): readonly Paragraph[] {
  const content = toTyped(typed);
  return content.length === 0 ? [] : [{ kind: 'paragraph', content: [bold(`${label} `), ...content] }];
}

/** Gives what a reader typed as words, with a break where they pressed Enter. */
export function toTyped(typed: string): readonly Inline[] {
  if (typed.trim() === '') return [];
  return typed
    .trim()
    .split(/\r\n|\r|\n/u)
    .flatMap((one, index): Inline[] => (index === 0 ? [text(one)] : [{ kind: 'break' }, text(one)]));
}
