/** Writes a book as an OpenDocument spreadsheet (.ods, ISO/IEC 26300, ODF 1.3): the same book gives the same bytes. */
import { writeOpenDocumentProperties } from '../custom-properties.ts';
import { element, type XmlElement } from '../xml.ts';
import { columnLetters, quoteSheet } from './formula.ts';
import type { Book, Grid } from './grid.ts';
import { FONT_NAME } from './looks.ts';
import { odsRoot, toOdsPackage } from './ods-package.ts';
import {
  FOOT_STYLE,
  sheetStyleName,
  writeMasterPages,
  writePageLayouts,
  writeSheetStyles,
} from './ods-pages.ts';
import { PICTURE_STYLE, toOdsPictures } from './ods-pictures.ts';
import { toOdsRange, writeOdsEntryRules } from './ods-rules.ts';
import { writeOdsSettings } from './ods-settings.ts';
import { writeOdsSheet } from './ods-sheet.ts';
import { makeOdsStyles, writeToneStyles } from './ods-styles.ts';

/** Writes the file. */
export function toOds(book: Book): Uint8Array {
  return toOdsPackage({
    content: writeContent(book),
    styles: writeStyles(book),
    meta: writeMeta(book),
    settings: writeOdsSettings(book.grids),
    pictures: toOdsPictures(book.grids),
  });
}

function writeContent({ grids }: Book): XmlElement {
  const styles = makeOdsStyles();
  const sheets = grids.map((grid, index) =>
    writeOdsSheet({ grid, index, styles, styleName: sheetStyleName(grid) }),
  );
  const body = element('office:spreadsheet', {}, [
    // As Excel compares: not by capitals, whole cells, * and ? for any letters.
    element('table:calculation-settings', {
      'table:case-sensitive': 'false',
      'table:automatic-find-labels': 'false',
      'table:use-regular-expressions': 'false',
      'table:use-wildcards': 'true',
    }),
    ...writeOdsEntryRules(grids),
    ...sheets,
    ...writeNames(grids),
    ...writeTables(grids),
  ]);
  return odsRoot('document-content', [
    writeFonts(),
    element('office:automatic-styles', {}, [...writeSheetStyles(grids), PICTURE_STYLE, ...styles.all()]),
    element('office:body', {}, [body]),
  ]);
}

function writeNames(grids: readonly Grid[]): XmlElement[] {
  const names = grids.flatMap((grid) =>
    grid.names.map(({ name, row, column }) => {
      const address = `$${quoteSheet(grid.name)}.$${columnLetters(column)}$${row + 1}`;
      return element('table:named-range', {
        'table:name': name,
        'table:base-cell-address': address,
        'table:cell-range-address': address,
      });
    }),
  );
  return names.length === 0 ? [] : [element('table:named-expressions', {}, names)];
}

/** Names each table and says that its first row is its header. */
function writeTables(grids: readonly Grid[]): XmlElement[] {
  const tables = grids.flatMap((grid) =>
    grid.tables.map(({ name, headerRow, lastRow, headers }) => {
      const range = toOdsRange(grid.name, { column: 0, firstRow: headerRow, lastRow }, headers.length - 1);
      return element('table:database-range', {
        'table:name': name,
        'table:target-range-address': range,
        'table:contains-header': 'true',
      });
    }),
  );
  return tables.length === 0 ? [] : [element('table:database-ranges', {}, tables)];
}

function writeStyles({ grids, foot, language }: Book): XmlElement {
  const [code, country] = language.split('-');
  const letters = {
    'style:font-name': FONT_NAME,
    'fo:font-size': '11pt',
    'fo:language': code,
    'fo:country': country,
  };
  const standard = element('style:default-style', { 'style:family': 'table-cell' }, [
    element('style:text-properties', letters),
  ]);
  return odsRoot('document-styles', [
    writeFonts(),
    element('office:styles', {}, [
      standard,
      element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
      ...writeToneStyles(),
    ]),
    element('office:automatic-styles', {}, [FOOT_STYLE, ...writePageLayouts(grids)]),
    element('office:master-styles', {}, writeMasterPages(grids, foot)),
  ]);
}

function writeFonts(): XmlElement {
  const face = {
    'style:name': FONT_NAME,
    'svg:font-family': FONT_NAME,
    'style:font-family-generic': 'swiss',
  };
  return element('office:font-face-decls', {}, [element('style:font-face', face)]);
}

function writeMeta({ title, description, author, language, day, properties }: Book): XmlElement {
  const time = `${day}T00:00:00Z`;
  return odsRoot('document-meta', [
    element('office:meta', {}, [
      element('meta:generator', {}, [author]),
      element('dc:title', {}, [title]),
      element('dc:description', {}, [description]),
      element('meta:initial-creator', {}, [author]),
      element('dc:creator', {}, [author]),
      element('meta:creation-date', {}, [time]),
      element('dc:date', {}, [time]),
      element('dc:language', {}, [language]),
      ...writeOpenDocumentProperties(properties),
    ]),
  ]);
}
