/** Reads a table: its first row names the columns, each cell holds a line of text and short answers, or one long answer. */
import type { MdastNode } from 'satteri';
import type { Cell, Paragraph, Table } from '../document.ts';
import { readLongField } from './fields.ts';
import { readInlines } from './inlines.ts';
import { type Reader, textOf } from './reader.ts';

const MAX_COLUMNS = 6;
const PLAIN = { isBold: false, isItalic: false };

type TableNode = Extract<MdastNode, { type: 'table' }>;

/** Reads a table; `name` is what the heading or line above it says, empty if there is none. */
export function readTable(node: TableNode, name: string, reader: Reader): Table {
  const [head, ...body] = node.children;
  const headers = head?.children ?? [];
  const labels = headers.map((cell) => textOf(cell).trim());
  checkTable(node, { name, labels }, reader);
  return {
    kind: 'table',
    name,
    header: headers.map((cell) => readParagraph(cell, '', reader)),
    rows: body.map((row) => labels.map((label, index) => readCell(row.children[index], label, reader))),
  };
}

function readCell(cell: MdastNode | undefined, label: string, reader: Reader): Cell {
  if (!cell) return { kind: 'paragraph', content: [] };
  const place = { node: cell, look: PLAIN, label };
  return readLongField(textOf(cell), place, reader) ?? readParagraph(cell, label, reader);
}

function readParagraph(cell: MdastNode, label: string, reader: Reader): Paragraph {
  const children = 'children' in cell ? cell.children : [];
  return { kind: 'paragraph', content: readInlines(children, { look: PLAIN, label }, reader) };
}

function checkTable(
  node: TableNode,
  { name, labels }: { readonly name: string; readonly labels: readonly string[] },
  reader: Reader,
): void {
  if (labels.length > MAX_COLUMNS)
    reader.report('table-too-wide', node, {
      found: `This table has ${labels.length} columns.`,
      expected: `At most ${MAX_COLUMNS}, so that each is wide enough on paper and on a phone.`,
      mend: 'Split it, or turn some columns into rows.',
    });
  labels.forEach((label, index) => {
    if (label !== '') return;
    reader.report('table-header-empty', node, {
      found: `Column ${index + 1} of this table has no name.`,
      expected: 'Every column has a name in the first row, which a screen reader says with each cell.',
      mend: 'Write what stands in the column.',
    });
  });
  if (name !== '') return;
  reader.report('table-without-name', node, {
    found: 'Nothing above this table says what it is.',
    expected: 'A table follows a heading or a line of text.',
    mend: 'Write a line above it, such as: What the councils want to share:',
  });
}
