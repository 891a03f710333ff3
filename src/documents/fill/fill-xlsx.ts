/** Fills in the named cells of an Excel file (SpreadsheetML, ECMA-376 part 1, 18.3.1.4): days as days, all else as text, never as a formula. */
import { type DetailWords, toDetailWords } from '../../model/detail-words.ts';
import type { Details } from '../../model/merge-fields.ts';
import { toSerialDay } from '../workbook/serial-day.ts';
import { escapeXlsxText } from '../workbook/xlsx-text.ts';
import { element, type XmlElement } from '../xml.ts';
import { elementsOf, type ReadElement, readXml, textIn } from '../xml-reader.ts';
import type { PackedFile } from '../zip.ts';
import { changeElements } from './change-elements.ts';
import { changeParts, type PartChange } from './change-parts.ts';
import { type MergeCell, parseMergeCell } from './merge-cells.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** Excel takes 1900 for a leap year; from here on it counts days as everybody does. */
const FIRST_SURE_DAY = '1900-03-01';

/** Fills in the file; a cell without a detail stays as it is. */
export function fillXlsx(bytes: Uint8Array, details: Details): Uint8Array {
  const words = toDetailWords(details);
  return changeParts(bytes, (files) => {
    const [workbook, relations] = [readPart(files, WORKBOOK), readPart(files, RELATIONS)];
    const cells = elementsOf(workbook, 'definedName')
      .map((name) => parseMergeCell(name.attributes['name'] ?? '', textIn(name)))
      .filter((cell) => cell !== undefined);
    const bySheet = Map.groupBy(cells, ({ sheet }) => sheet);
    return new Map(
      [...bySheet].map(([sheet, inSheet]): [string, PartChange] => [
        sheetPath(sheet, workbook, relations),
        (root) => fillSheet(root, inSheet, words),
      ]),
    );
  });
}

function readPart(files: readonly PackedFile[], path: string): ReadElement {
  return readXml(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
}

function sheetPath(sheet: string, workbook: ReadElement, relations: ReadElement): string {
  const id = elementsOf(workbook, 'sheet').find(({ attributes }) => attributes['name'] === sheet)?.attributes[
    'r:id'
  ];
  const relation = elementsOf(relations, 'Relationship').find(({ attributes }) => attributes['Id'] === id);
  return `xl/${relation?.attributes['Target'] ?? ''}`;
}

function fillSheet(
  root: ReadElement,
  cells: readonly MergeCell[],
  words: ReadonlyMap<string, DetailWords>,
): XmlElement {
  const found = new Map(cells.map(({ column, row, field }) => [`${column}${row}`, words.get(field)]));
  return changeElements(root, ({ name, attributes }) => {
    const detail = name === 'c' ? found.get(attributes['r'] ?? '') : undefined;
    return detail && writeCell(attributes, detail);
  });
}

function writeCell(attributes: ReadElement['attributes'], { text, day }: DetailWords): XmlElement {
  if (day !== undefined && day >= FIRST_SURE_DAY)
    return element('c', { ...attributes, t: undefined }, [element('v', {}, [String(toSerialDay(day))])]);
  const words = element('t', { 'xml:space': 'preserve' }, [escapeXlsxText(text)]);
  return element('c', { ...attributes, t: 'inlineStr' }, [element('is', {}, [words])]);
}
