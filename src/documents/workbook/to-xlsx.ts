/** Writes a book as an Excel file (.xlsx, ECMA-376): the same book gives the same bytes. */
import { element, type XmlElement } from '../xml.ts';
import { type Book, type Grid, picturesOf } from './grid.ts';
import { placedPicturesOf, writeDrawing } from './xlsx-drawing.ts';
import { OFFICE, type Part, type Relation, toXlsxPackage, writeRelations } from './xlsx-package.ts';
import { writeNames, writeProperties, writeTable } from './xlsx-parts.ts';
import { type SheetContext, writeSheet } from './xlsx-sheet.ts';
import { makeStyleSheet, type StyleSheet } from './xlsx-styles.ts';
import { escapeXlsxText } from './xlsx-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const WINDOW = {
  xWindow: 0,
  yWindow: 0,
  windowWidth: 28_800,
  windowHeight: 15_000,
  tabRatio: 850,
  activeTab: 0,
};

/** Kinds of relations of a sheet by the folder of their target; all others lead out of the file. */
const SHEET_RELATIONS = { tables: 'table', drawings: 'drawing' } as const;

/** Writes the file. */
export function toXlsx(book: Book): Uint8Array {
  const styles = makeStyleSheet();
  const texts = makeNumbers();
  const sheets = writeSheets(book, styles, texts.numberOf);
  return toXlsxPackage([
    { path: '_rels/.rels', content: writeRelations(ROOT_RELATIONS) },
    { path: 'xl/workbook.xml', content: writeWorkbook(book), contentType: `${SHEETML}.sheet.main+xml` },
    { path: 'xl/_rels/workbook.xml.rels', content: writeRelations(workbookRelations(book)) },
    ...sheets,
    ...picturesOf(book.grids).map(({ file, png }) => ({ path: `xl/media/${file}`, content: png })),
    { path: 'xl/styles.xml', content: styles.toXml(), contentType: `${SHEETML}.styles+xml` },
    {
      path: 'xl/sharedStrings.xml',
      content: writeTexts(texts.all()),
      contentType: `${SHEETML}.sharedStrings+xml`,
    },
    ...writeProperties(book),
  ]);
}

function writeSheets(book: Book, styles: StyleSheet, textNumber: (text: string) => number): Part[] {
  let tableCount = 0;
  return book.grids.flatMap((grid, index) => {
    const firstTable = tableCount + 1;
    tableCount += grid.tables.length;
    const relations = makeNumbers();
    const idOf = (target: string) => `rId${relations.numberOf(target) + 1}`;
    const drawing = drawingParts(grid, index + 1);
    const context: SheetContext = {
      styles,
      textNumber,
      tableIds: grid.tables.map((_, at) => idOf(`../tables/table${firstTable + at}.xml`)),
      drawingId: drawing.length > 0 ? idOf(`../drawings/drawing${index + 1}.xml`) : undefined,
      linkId: idOf,
      foot: book.foot,
      isFirst: index === 0,
    };
    const content = writeSheet(grid, context);
    return [
      { path: `xl/worksheets/sheet${index + 1}.xml`, content, contentType: `${SHEETML}.worksheet+xml` },
      ...sheetRelations(relations.all(), index),
      ...tableParts(grid, firstTable),
      ...drawing,
    ];
  });
}

function sheetRelations(targets: readonly string[], index: number): Part[] {
  if (targets.length === 0) return [];
  const relations = targets.map((target) => {
    const folder = /^\.\.\/(tables|drawings)\//u.exec(target)?.[1] as
      keyof typeof SHEET_RELATIONS | undefined;
    return folder === undefined
      ? { type: `${OFFICE}/hyperlink`, target, isOutside: true }
      : { type: `${OFFICE}/${SHEET_RELATIONS[folder]}`, target };
  });
  return [{ path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, content: writeRelations(relations) }];
}

function tableParts({ tables }: Grid, firstTable: number): Part[] {
  return tables.map((table, at) => ({
    path: `xl/tables/table${firstTable + at}.xml`,
    content: writeTable(table, firstTable + at),
    contentType: `${SHEETML}.table+xml`,
  }));
}

/** Gives the drawing of a sheet and its relations; nothing if it has no pictures. */
function drawingParts(grid: Grid, number: number): Part[] {
  const placed = placedPicturesOf(grid);
  if (placed.length === 0) return [];
  const images = makeNumbers();
  const content = writeDrawing(placed, ({ file }) => `rId${images.numberOf(`../media/${file}`) + 1}`);
  const relations = images.all().map((target) => ({ type: `${OFFICE}/image`, target }));
  return [
    {
      path: `xl/drawings/drawing${number}.xml`,
      content,
      contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    },
    { path: `xl/drawings/_rels/drawing${number}.xml.rels`, content: writeRelations(relations) },
  ];
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
