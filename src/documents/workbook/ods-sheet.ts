/** Draws one sheet of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1). */
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { quoteSheet } from './formula.ts';
import { type Content, type Grid, type GridCell, keepsHeight, type Link } from './grid.ts';
import { writeOdsPicture } from './ods-pictures.ts';
import { entryRuleName, toOdsRange, writeOdsColourRules } from './ods-rules.ts';
import type { OdsStyles } from './ods-styles.ts';

/** A sheet, its place in the workbook, and the styles of the file. */
export interface OdsSheet {
  readonly grid: Grid;
  readonly index: number;
  readonly styles: OdsStyles;
  /** Name of the style of the sheet: its page and the colour of its tab. */
  readonly styleName: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Draws the sheet. */
export function writeOdsSheet(sheet: OdsSheet): XmlElement {
  const { grid, styles, styleName } = sheet;
  const printed = { column: 0, firstRow: 0, lastRow: grid.printedRowCount - 1 };
  const attributes = {
    'table:name': grid.name,
    'table:style-name': styleName,
    'table:protected': 'true',
    'table:print-ranges': toOdsRange(grid.name, printed, grid.widths.length - 1),
  };
  const columns = grid.widths.map((width) =>
    element('table:table-column', { 'table:style-name': styles.column(width) }),
  );
  return element('table:table', attributes, [...columns, ...writeRows(sheet), ...writeOdsColourRules(grid)]);
}

function writeRows(sheet: OdsSheet): XmlElement[] {
  const { cells, rowCount, repeatedRow } = sheet.grid;
  const byRow = Map.groupBy(cells, ({ row }) => row);
  return Array.from({ length: rowCount }, (_, row) => {
    const written = writeRow(row, byRow.get(row) ?? [], sheet);
    return row === repeatedRow ? element('table:table-header-rows', {}, [written]) : written;
  });
}

function writeRow(row: number, cells: readonly GridCell[], sheet: OdsSheet): XmlElement {
  const { grid, styles } = sheet;
  const height = grid.heights.get(row);
  const isKept = height !== undefined && keepsHeight(cells);
  const inside: XmlElement[] = [];
  let column = 0;
  for (const cell of cells) {
    if (cell.column > column)
      inside.push(element('table:table-cell', { 'table:number-columns-repeated': cell.column - column }));
    inside.push(
      writeCell(cell, sheet),
      ...Array.from({ length: cell.span - 1 }, () => element('table:covered-table-cell')),
    );
    column = cell.column + cell.span;
  }
  const rest = grid.widths.length - column;
  if (rest > 0) inside.push(element('table:table-cell', { 'table:number-columns-repeated': rest }));
  return element('table:table-row', { 'table:style-name': styles.row(height, isKept) }, inside);
}

function writeCell(cell: GridCell, { grid, index, styles }: OdsSheet): XmlElement {
  const rule = grid.entryRules.findIndex(
    ({ column, firstRow, lastRow }) => column === cell.column && cell.row >= firstRow && cell.row <= lastRow,
  );
  const attributes = {
    'table:style-name': styles.cell(cell),
    'table:content-validation-name': rule === -1 ? undefined : entryRuleName(index, rule),
    'table:number-columns-spanned': cell.span > 1 ? cell.span : undefined,
    'table:number-rows-spanned': cell.span > 1 ? 1 : undefined,
    ...valueAttributes(cell),
  };
  return element('table:table-cell', attributes, writeWords(cell.content));
}

function valueAttributes({ content, form }: GridCell): Attributes {
  switch (content.kind) {
    case 'empty':
    case 'picture':
      return {};
    case 'text':
      return { 'office:value-type': 'string' };
    case 'date':
      return { 'office:value-type': 'date', 'office:date-value': content.day };
    case 'number':
      return {
        'office:value-type':
          form.kind === 'percent' ? 'percentage' : form.kind === 'currency' ? 'currency' : 'float',
        'office:currency': form.kind === 'currency' ? 'GBP' : undefined,
        'office:value': content.value,
      };
    case 'formula':
      return formulaAttributes(content);
  }
}

function formulaAttributes({
  formula,
  isArray,
  result = '',
}: Extract<Content, { kind: 'formula' }>): Attributes {
  const array = isArray
    ? { 'table:number-matrix-columns-spanned': 1, 'table:number-matrix-rows-spanned': 1 }
    : {};
  const value =
    typeof result === 'number'
      ? { 'office:value-type': 'float', 'office:value': result }
      : { 'office:value-type': 'string', 'office:string-value': result, 'calcext:value-type': 'string' };
  return { 'table:formula': `of:=${formula.openFormula}`, ...value, ...array };
}

/** What stands in a cell where nothing is worked out: a text, the text that a formula comes to, a picture. */
function writeWords(content: Content): XmlElement[] {
  if (content.kind === 'text') return writeText(content.text, content.link);
  if (content.kind === 'picture') return [writeOdsPicture(content.picture)];
  return content.kind === 'formula' && typeof content.result === 'string'
    ? [element('text:p', {}, [content.result])]
    : [];
}

function writeText(text: string, link: Link | undefined): XmlElement[] {
  return text.split('\n').map((line) => element('text:p', {}, [link ? writeLink(line, link) : line]));
}

function writeLink(text: string, link: Link): XmlNode {
  const href = 'url' in link ? link.url : `#${quoteSheet(link.sheet)}.A1`;
  return element('text:a', { 'xlink:href': href, 'xlink:type': 'simple' }, [text]);
}
