/** Writes one sheet of Excel (SpreadsheetML, ECMA-376 part 1, 18.3). The order of its parts is fixed by the standard. */
import { element, type XmlElement } from '../xml.ts';
import { columnLetters, quoteSheet } from './formula.ts';
import { type Grid, type GridCell, isWide, keepsHeight, type PageFoot } from './grid.ts';
import { TAB_COLOURS } from './looks.ts';
import { writeColourRules, writeEntryRules } from './xlsx-rules.ts';
import { toSerialDay } from './serial-day.ts';
import type { StyleSheet } from './xlsx-styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const [A3, A4] = [8, 9];
const TOP = { activeCell: 'A1', sqref: 'A1' };
const LOCKED = { sheet: 1, objects: 1, scenarios: 1 };
const ALLOWED = {
  formatCells: 0,
  formatColumns: 0,
  formatRows: 0,
  insertHyperlinks: 0,
  sort: 0,
  autoFilter: 0,
};

/** What a sheet shares with the rest of its workbook. */
export interface SheetContext {
  readonly styles: StyleSheet;
  /** Gives the number of a text in the list of texts of the workbook. */
  readonly textNumber: (text: string) => number;
  readonly foot: PageFoot;
  readonly isFirst: boolean;
  /** Ids of the tables of this sheet in its relations. */
  readonly tableIds: readonly string[];
  /** Id of the drawing of this sheet in its relations, if it has pictures. */
  readonly drawingId: string | undefined;
  /** Gives the id of an address of the web in the relations of this sheet. */
  readonly linkId: (url: string) => string;
}

/** Writes the sheet. */
export function writeSheet(grid: Grid, context: SheetContext): XmlElement {
  const lastCell = `${columnLetters(grid.widths.length - 1)}${grid.rowCount}`;
  const tab = element('tabColor', { rgb: `FF${TAB_COLOURS[grid.kind]}` });
  const parts = [
    element('sheetPr', {}, [tab, element('pageSetUpPr', { fitToPage: 1 })]),
    element('dimension', { ref: `A1:${lastCell}` }),
    writeView(grid, context.isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, grid.widths.map(writeWidth)),
    element('sheetData', {}, writeRows(grid, context)),
    // Locked without a password; columns, rows and cells may be made larger.
    element('sheetProtection', { ...LOCKED, ...ALLOWED }),
    ...writeMerges(grid),
    ...writeColourRules(grid.colourRules),
    ...writeEntryRules(grid.entryRules),
    ...writeLinks(grid, context),
    ...writePage(grid, context.foot),
    ...writeDrawing(context.drawingId),
    ...writeTableParts(context.tableIds),
  ];
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONS }, parts);
}

function writeView({ frozenRows }: Grid, isFirst: boolean): XmlElement {
  const pane = {
    ySplit: frozenRows,
    topLeftCell: `A${frozenRows + 1}`,
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  const inside =
    frozenRows > 0
      ? [element('pane', pane), element('selection', { pane: 'bottomLeft', ...TOP })]
      : [element('selection', TOP)];
  const view = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, [element('sheetView', view, inside)]);
}

function writeWidth(width: number, index: number): XmlElement {
  return element('col', { min: index + 1, max: index + 1, width: width + 0.71, customWidth: 1 });
}

function writeRows({ cells, heights }: Grid, context: SheetContext): XmlElement[] {
  return [...Map.groupBy(cells, ({ row }) => row)].map(([row, inRow]) => {
    const height = heights.get(row);
    const isKept = height !== undefined && keepsHeight(inRow);
    const attributes = { r: row + 1, ht: height, customHeight: isKept ? 1 : undefined };
    return element(
      'row',
      attributes,
      inRow.map((cell) => writeCell(cell, context)),
    );
  });
}

function writeCell(cell: GridCell, { styles, textNumber }: SheetContext): XmlElement {
  const { content } = cell;
  const r = `${columnLetters(cell.column)}${cell.row + 1}`;
  const s = styles.numberOf(cell);
  const withValue = (value: number, type?: string) =>
    element('c', { r, s, t: type }, [element('v', {}, [String(value)])]);
  switch (content.kind) {
    case 'empty':
    case 'picture':
      return element('c', { r, s });
    case 'text':
      return withValue(textNumber(content.text), 's');
    case 'number':
      return withValue(content.value);
    case 'date':
      return withValue(toSerialDay(content.day));
    case 'formula': {
      const { formula, isArray, result = '' } = content;
      const written = element('f', isArray ? { t: 'array', ref: r } : {}, [formula.excel]);
      const type = typeof result === 'number' ? undefined : 'str';
      return element('c', { r, s, t: type }, [written, element('v', {}, [String(result)])]);
    }
  }
}

function writeMerges({ cells }: Grid): XmlElement[] {
  const merges = cells
    .filter(({ span }) => span > 1)
    .map(
      ({ row, column, span }) =>
        `${columnLetters(column)}${row + 1}:${columnLetters(column + span - 1)}${row + 1}`,
    )
    .map((ref) => element('mergeCell', { ref }));
  return merges.length === 0 ? [] : [element('mergeCells', { count: merges.length }, merges)];
}

function writeLinks({ cells }: Grid, { linkId }: SheetContext): XmlElement[] {
  const links = cells.flatMap(({ row, column, content }) => {
    if (content.kind !== 'text' || !content.link) return [];
    const ref = `${columnLetters(column)}${row + 1}`;
    const { link, text } = content;
    if ('sheet' in link)
      return [element('hyperlink', { ref, location: `${quoteSheet(link.sheet)}!A1`, display: text })];
    return [element('hyperlink', { ref, 'r:id': linkId(link.url), tooltip: link.url.slice(0, 255) })];
  });
  return links.length === 0 ? [] : [element('hyperlinks', {}, links)];
}

function writePage(grid: Grid, foot: PageFoot): XmlElement[] {
  const orientation = grid.isLandscape ? 'landscape' : 'portrait';
  const paperSize = isWide(grid) ? A3 : A4;
  return [
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize, fitToWidth: 1, fitToHeight: 0, orientation }),
    element('headerFooter', {}, [element('oddFooter', {}, [writeFoot(foot, grid.kind)])]),
  ];
}

/** In a footer, & begins a command; two of them are the sign itself. */
function writeFoot({ lines }: PageFoot, kind: Grid['kind']): string {
  const text = lines.map((line) => ` ${line.replaceAll('&', '&&')}`).join('\n');
  const example = kind === 'example' ? '&C&"-,Bold"&10EXAMPLE' : '';
  return `&L&8${text}${example}&R&8Page &P of &N`;
}

function writeDrawing(id: string | undefined): XmlElement[] {
  return id === undefined ? [] : [element('drawing', { 'r:id': id })];
}

function writeTableParts(ids: readonly string[]): XmlElement[] {
  if (ids.length === 0) return [];
  return [
    element(
      'tableParts',
      { count: ids.length },
      ids.map((id) => element('tablePart', { 'r:id': id })),
    ),
  ];
}
