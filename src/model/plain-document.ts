/** Sets plain text for a `.txt` file that anybody can open: lines of at most 78 characters, ends of line that Notepad knows. */

const WIDTH = 78;
const LINE_END = '\r\n';
/** Says to old editors that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A piece of a plain document. An item of a list may be numbered. */
export type PlainPart =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'address'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered?: boolean };

/** Sets the parts one after the other, a blank line between them. */
export function toPlainDocument(parts: readonly PlainPart[]): string {
  return (
    BYTE_ORDER_MARK + parts.map((part) => toLines(part).join(LINE_END)).join(LINE_END.repeat(2)) + LINE_END
  );
}

function toLines(part: PlainPart): readonly string[] {
  switch (part.kind) {
    case 'title':
      return [...wrap(part.text), '='.repeat(Math.min(WIDTH, part.text.length))];
    case 'heading':
      return ['', ...wrap(part.text), '-'.repeat(Math.min(WIDTH, part.text.length))];
    case 'paragraph':
      return wrap(part.text);
    case 'address':
      return [part.text];
    case 'list':
      return part.items.flatMap((item, at) => toItem(item, part.isNumbered === true ? `${at + 1}. ` : '- '));
  }
}

function toItem(text: string, mark: string): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, WIDTH - mark.length).map((line, at) => (at === 0 ? mark : indent) + line);
}

/** Breaks at blanks; a word longer than the line, such as an address, stays whole. A line break in the text stays. */
function wrap(text: string, width = WIDTH): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/\s+/u).filter((one) => one !== '')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width)
        lines.splice(-1, 1, `${last} ${word}`);
      else lines.push(word);
    }
    return lines;
  });
}
