/** Writes a book as an Excel file (.xlsx, ECMA-376): the same book gives the same bytes. */
import { element, toXmlBytes, type XmlElement } from '../xml.ts';
import { type PackedFile, toZip } from '../zip.ts';
import type { Book, Grid } from './grid.ts';
import { writeNames, writeProperties, writeTable } from './xlsx-parts.ts';
import { type SheetContext, writeSheet } from './xlsx-sheet.ts';
import { makeStyleSheet, type StyleSheet } from './xlsx-styles.ts';
import { escapeXlsxText } from './xlsx-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const WINDOW = {
  xWindow: 0,
  yWindow: 0,
  windowWidth: 28_800,
  windowHeight: 15_000,
  tabRatio: 850,
  activeTab: 0,
};

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

/** A part of the file, and what kind of content it has; undefined if its name says so. */
interface Part {
  readonly path: string;
  readonly xml: XmlElement;
  readonly contentType?: string;
}

/** Writes the file. */
export function toXlsx(book: Book): Uint8Array {
  const styles = makeStyleSheet();
  const texts = makeNumbers();
  const sheets = writeSheets(book, styles, texts.numberOf);
  const parts: Part[] = [
    { path: '_rels/.rels', xml: writeRelations(ROOT_RELATIONS) },
    { path: 'xl/workbook.xml', xml: writeWorkbook(book), contentType: `${SHEETML}.sheet.main+xml` },
    { path: 'xl/_rels/workbook.xml.rels', xml: writeRelations(workbookRelations(book)) },
    ...sheets,
    { path: 'xl/styles.xml', xml: styles.toXml(), contentType: `${SHEETML}.styles+xml` },
    {
      path: 'xl/sharedStrings.xml',
      xml: writeTexts(texts.all()),
      contentType: `${SHEETML}.sharedStrings+xml`,
    },
    ...writeProperties(book),
  ];
  const files: PackedFile[] = parts.map(({ path, xml }) => ({ path, bytes: toXmlBytes(xml) }));
  return toZip([{ path: '[Content_Types].xml', bytes: toXmlBytes(writeContentTypes(parts)) }, ...files]);
}

function writeSheets(book: Book, styles: StyleSheet, textNumber: (text: string) => number): Part[] {
  let tableCount = 0;
  return book.grids.flatMap((grid, index) => {
    const firstTable = tableCount + 1;
    tableCount += grid.tables.length;
    const relations = makeNumbers();
    const tableIds = grid.tables.map(
      (_, at) => `rId${relations.numberOf(`../tables/table${firstTable + at}.xml`) + 1}`,
    );
    const linkId = (url: string) => `rId${relations.numberOf(url) + 1}`;
    const context: SheetContext = {
      styles,
      textNumber,
      tableIds,
      linkId,
      foot: book.foot,
      isFirst: index === 0,
    };
    const xml = writeSheet(grid, context);
    return [
      { path: `xl/worksheets/sheet${index + 1}.xml`, xml, contentType: `${SHEETML}.worksheet+xml` },
      ...sheetRelations(relations.all(), index),
      ...tableParts(grid, firstTable),
    ];
  });
}

function sheetRelations(targets: readonly string[], index: number): Part[] {
  if (targets.length === 0) return [];
  const relations = targets.map((target) =>
    target.startsWith('../')
      ? { type: `${OFFICE}/table`, target }
      : { type: `${OFFICE}/hyperlink`, target, isOutside: true },
  );
  return [{ path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, xml: writeRelations(relations) }];
}

function tableParts({ tables }: Grid, firstTable: number): Part[] {
  return tables.map((table, at) => ({
    path: `xl/tables/table${firstTable + at}.xml`,
    xml: writeTable(table, firstTable + at),
    contentType: `${SHEETML}.table+xml`,
  }));
}

const ROOT_RELATIONS: readonly Relation[] = [
  { type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
  {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  { type: `${OFFICE}/custom-properties`, target: 'docProps/custom.xml' },
];

function workbookRelations({ grids }: Book): Relation[] {
  return [
    ...grids.map((_, index) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
    { type: `${OFFICE}/styles`, target: 'styles.xml' },
    { type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ];
}

function writeRelations(relations: readonly Relation[]): XmlElement {
  const written = relations.map(({ type, target, isOutside }, index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: type,
      Target: target,
      TargetMode: isOutside ? 'External' : undefined,
    }),
  );
  return element('Relationships', { xmlns: PACKAGE }, written);
}

function writeWorkbook(book: Book): XmlElement {
  const sheets = book.grids.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const parts = [
    element('workbookPr', { defaultThemeVersion: 124226 }),
    element('bookViews', {}, [element('workbookView', WINDOW)]),
    element('sheets', {}, sheets),
    writeNames(book),
    element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
  ];
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, parts);
}

function writeTexts(texts: readonly string[]): XmlElement {
  const items = texts.map((text) =>
    element('si', {}, [element('t', { 'xml:space': 'preserve' }, [escapeXlsxText(text)])]),
  );
  return element('sst', { xmlns: MAIN, uniqueCount: texts.length }, items);
}

function writeContentTypes(parts: readonly Part[]): XmlElement {
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType: contentType })],
  );
  const defaults = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  return element('Types', { xmlns: TYPES }, [...defaults, ...overrides]);
}

/** Numbers texts from 0 in the order in which they are first asked for. */
function makeNumbers(): { numberOf: (text: string) => number; all: () => string[] } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    all: () => [...numbers.keys()],
  };
}
