/** Fills in the named cells of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1.4): days as days, all else as text, never as a formula. */
import { type DetailWords, toDetailWords } from '../../model/detail-words.ts';
import type { Details } from '../../model/merge-fields.ts';
import { columnLetters } from '../workbook/formula.ts';
import { element, type XmlElement } from '../xml.ts';
import { elementsOf, type ReadElement } from '../xml-reader.ts';
import { changeElements } from './change-elements.ts';
import { changeParts, type PartChange } from './change-parts.ts';
import { type MergeCell, parseMergeCell } from './merge-cells.ts';

type Words = ReadonlyMap<string, DetailWords>;

const NO_VALUE = {
  'office:value-type': undefined,
  'office:date-value': undefined,
  'calcext:value-type': undefined,
};

/** Fills in the file; a cell without a detail stays as it is. */
export function fillOds(bytes: Uint8Array, details: Details): Uint8Array {
  const words = toDetailWords(details);
  const fill: PartChange = (root) => fillContent(root, words);
  return changeParts(bytes, () => new Map([['content.xml', fill]]));
}

function fillContent(root: ReadElement, words: Words): XmlElement {
  const cells = elementsOf(root, 'table:named-range')
    .map(({ attributes }) =>
      parseMergeCell(attributes['table:name'] ?? '', attributes['table:cell-range-address'] ?? ''),
    )
    .filter((cell) => cell !== undefined);
  return changeElements(root, (part) => {
    if (part.name !== 'table:table') return undefined;
    const inTable = cells.filter(({ sheet }) => sheet === part.attributes['table:name']);
    return inTable.length > 0 ? fillTable(part, inTable, words) : part;
  });
}

function fillTable(table: ReadElement, cells: readonly MergeCell[], words: Words): XmlElement {
  let lastRow = 0;
  return changeElements(table, (part) => {
    if (part.name !== 'table:table-row') return undefined;
    const row = lastRow + 1;
    lastRow += repeats(part, 'table:number-rows-repeated');
    const inRow = cells.filter((cell) => cell.row === row);
    return inRow.length > 0 ? fillRow(part, inRow, words) : part;
  });
}

function fillRow(row: ReadElement, cells: readonly MergeCell[], words: Words): XmlElement {
  let column = 0;
  return changeElements(row, (part) => {
    if (part === row) return undefined;
    const letters = columnLetters(column);
    column += repeats(part, 'table:number-columns-repeated');
    const cell = cells.find((one) => one.column === letters);
    const detail = cell && words.get(cell.field);
    return detail ? writeCell(part, detail) : part;
  });
}

function writeCell({ name, attributes }: ReadElement, { text, day }: DetailWords): XmlElement {
  const value =
    day === undefined
      ? { 'office:value-type': 'string' }
      : { 'office:value-type': 'date', 'office:date-value': day };
  const shown = day === undefined ? [element('text:p', {}, [text])] : [];
  return element(name, { ...attributes, ...NO_VALUE, ...value }, shown);
}

function repeats({ attributes }: ReadElement, name: string): number {
  return Number(attributes[name] ?? 1);
}
