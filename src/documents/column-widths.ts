/** Shares the width of a page among the columns of a table, by what stands in them or as the table says. */
import { type Cell, type Inline, fieldPrompt, plainText, type Table } from './document.ts';

const MIN_CHARS = 9;
const MAX_CHARS = 44;
const WHOLE = /^.{1,32}$/u;

/** Gives the width of each column; they add up to `total`, a whole number. */
export function columnWidths(table: Table, total: number): readonly number[] {
  const needs =
    table.shares ??
    table.header.map((header, index) => needOf([header, ...table.rows.flatMap((row) => row[index] ?? [])]));
  const sum = needs.reduce((all, need) => all + need, 0);
  const widths = needs.map((need) => Math.floor((total * need) / sum));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** A column needs room for its longest word, and grows slowly with its fullest cell. */
function needOf(cells: readonly Cell[]): number {
  const texts = cells.map(textOf);
  const longest = Math.max(...texts.map((text) => text.length));
  const word = Math.max(...texts.flatMap((text) => text.split(' ').map(({ length }) => length)));
  const room = Math.min(Math.max(longest, MIN_CHARS), MAX_CHARS);
  return Math.max(Math.sqrt(room * MAX_CHARS) * 0.75, word * 1.15 + 1, MIN_CHARS);
}

function textOf(cell: Cell): string {
  if (cell.kind === 'long') return 'x '.repeat(MAX_CHARS);
  return cell.content.map((inline) => wordsOf(inline)).join('');
}

function wordsOf(inline: Inline): string {
  if (inline.kind === 'answer') return fieldPrompt(inline);
  // A short list of choices is read best on one line.
  if (inline.kind === 'choice')
    return fieldPrompt(inline).replaceAll(' ', WHOLE.test(fieldPrompt(inline)) ? '\u00A0' : ' ');
  return inline.kind === 'text' ? inline.text : plainText([inline]).padEnd(1);
}
