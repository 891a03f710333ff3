/** Writes the smaller parts of an Excel file: names of cells, tables, properties. */
import { writeOfficeProperties } from '../custom-properties.ts';
import { element, type XmlElement } from '../xml.ts';
import { columnLetters, quoteSheet } from './formula.ts';
import type { Book, Grid, GridTable } from './grid.ts';
import type { Part } from './xlsx-package.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Writes the names of cells, what is printed of each sheet, and which row each page repeats (18.2.5, 18.2.6). */
export function writeNames({ grids }: Book): XmlElement {
  const names = grids.flatMap((grid, index) => [
    ...printNames(grid, index),
    ...grid.names.map(({ name, row, column }) => ({
      name,
      sheet: undefined,
      range: `${quoteSheet(grid.name)}!$${columnLetters(column)}$${row + 1}`,
    })),
  ]);
  const written = names.map(({ name, sheet, range }) =>
    element('definedName', { name, localSheetId: sheet }, [range]),
  );
  return element('definedNames', {}, written);
}

function printNames(
  { name, widths, printedRowCount, repeatedRow }: Grid,
  sheet: number,
): { name: string; sheet: number; range: string }[] {
  const quoted = quoteSheet(name);
  const area = {
    name: '_xlnm.Print_Area',
    sheet,
    range: `${quoted}!$A$1:$${columnLetters(widths.length - 1)}$${printedRowCount}`,
  };
  if (repeatedRow === undefined) return [area];
  return [
    area,
    { name: '_xlnm.Print_Titles', sheet, range: `${quoted}!$${repeatedRow + 1}:$${repeatedRow + 1}` },
  ];
}

/** Writes a table, so that programs that read aloud know its header (18.5.1.2). Its look is that of its cells. */
export function writeTable({ name, headerRow, lastRow, headers }: GridTable, id: number): XmlElement {
  const columns = headers.map((header, index) => element('tableColumn', { id: index + 1, name: header }));
  const parts = [
    element('tableColumns', { count: columns.length }, columns),
    element('tableStyleInfo', {
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  ];
  const ref = `A${headerRow + 1}:${columnLetters(headers.length - 1)}${lastRow + 1}`;
  return element('table', { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 }, parts);
}

/** Writes title, language, author and day of the file, and how it names itself to a program. */
export function writeProperties({ title, description, author, language, day, properties }: Book): Part[] {
  const time = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${day}T00:00:00Z`]);
  const core = [
    element('dc:title', {}, [title]),
    element('dc:creator', {}, [author]),
    element('dc:description', {}, [description]),
    element('cp:lastModifiedBy', {}, [author]),
    time('dcterms:created'),
    time('dcterms:modified'),
    element('dc:language', {}, [language]),
  ];
  const namespaces = {
    'xmlns:cp': CORE,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return [
    {
      path: 'docProps/core.xml',
      content: element('cp:coreProperties', namespaces, core),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      content: element('Properties', { xmlns: EXTENDED }, [element('Application', {}, [author])]),
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
    {
      path: 'docProps/custom.xml',
      content: writeOfficeProperties(properties),
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    },
  ];
}
