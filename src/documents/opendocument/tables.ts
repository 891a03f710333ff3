/** Draws tables for OpenDocument: header rows that repeat on each page, rows that stay whole, boxes for long answers. */
import { columnWidths } from '../column-widths.ts';
import { TEXT_WIDTH } from '../design.ts';
import {
  type Cell,
  fieldPrompt,
  LONG_PROMPT,
  type LongField,
  type Paragraph,
  type Table,
} from '../document.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { type AutomaticStyles, type Before, CELL, ROW } from './automatic-styles.ts';
import { type MergeUse, toInputField, toTextNodes } from './inlines.ts';

/** Rows with more text than this may part at the end of a page. */
const WHOLE_ROW_CHARS = 700;
/** Tables with no more rows than this stay on one page. */
const WHOLE_TABLE_ROWS = 6;

/** Draws a table. */
export function toTable(
  table: Table,
  before: Before,
  { styles, mergeUse }: { readonly styles: AutomaticStyles; readonly mergeUse: MergeUse },
): XmlElement {
  const isWhole = table.rows.length <= WHOLE_TABLE_ROWS;
  const name = styles.table(columnWidths(table, TEXT_WIDTH), { ...before, isWhole });
  return makeTable(
    name,
    table.name,
    table.header,
    table.rows.map((row) => toRow(row, mergeUse)),
  );
}

/** Draws the box of a long answer: its question in the header row, room to write below. */
export function toAnswerBox(field: LongField, before: Before, styles: AutomaticStyles): XmlElement {
  const name = styles.table([TEXT_WIDTH], { ...before, isWhole: true });
  const question: Paragraph = { kind: 'paragraph', content: [{ kind: 'text', text: field.label }] };
  const answer = paragraph('Table_20_Contents', [toInputField(field.label, LONG_PROMPT)]);
  return makeTable(name, field.label, [question], [row(ROW.tall, [cell(CELL.body, answer)])]);
}

function makeTable(
  name: string,
  title: string,
  header: readonly Paragraph[],
  rows: readonly XmlElement[],
): XmlElement {
  const columns = header.map((_, index) =>
    element('table:table-column', { 'table:style-name': `${name}.${index + 1}` }),
  );
  const heads = header.map(({ content }) =>
    cell(CELL.header, paragraph('Table_20_Heading', toTextNodes(content))),
  );
  return element('table:table', { 'table:name': name, 'table:style-name': name }, [
    element('table:title', {}, [title]),
    ...columns,
    element('table:table-header-rows', {}, [row(ROW.header, heads)]),
    ...rows,
  ]);
}

function toRow(cells: readonly Cell[], use: MergeUse): XmlElement {
  const isTall = cells.some(({ kind }) => kind === 'long');
  const length = JSON.stringify(cells.map((one) => (one.kind === 'long' ? '' : one.content))).length / 2;
  const style = isTall ? ROW.tall : length <= WHOLE_ROW_CHARS ? ROW.short : ROW.long;
  return row(
    style,
    cells.map((one) => cell(CELL.body, paragraph('Table_20_Contents', toCellNodes(one, use)))),
  );
}

function toCellNodes(one: Cell, use: MergeUse): readonly XmlNode[] {
  return one.kind === 'long' ? [toInputField(one.label, fieldPrompt(one))] : toTextNodes(one.content, use);
}

function row(style: string, cells: readonly XmlElement[]): XmlElement {
  return element('table:table-row', { 'table:style-name': style }, cells);
}

function cell(style: string, content: XmlElement): XmlElement {
  return element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, [content]);
}

function paragraph(style: string, nodes: readonly XmlNode[]): XmlElement {
  return element('text:p', { 'text:style-name': style }, nodes);
}
