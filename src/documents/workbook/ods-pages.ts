/** The pages on which the sheets of an OpenDocument spreadsheet are printed, and what stands at their foot. */
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { isWide, type Grid, type PageFoot } from './grid.ts';
import { TAB_COLOURS } from './looks.ts';

const A4 = ['210mm', '297mm'] as const;
const A3 = ['297mm', '420mm'] as const;

/** Gives the name of the page of a sheet. */
function pageNameOf(grid: Grid): string {
  return `Page_${isWide(grid) ? 'A3' : 'A4'}_${grid.isLandscape ? 'landscape' : 'upright'}_${grid.kind}`;
}

/** Gives the name of the style of a sheet: its page and the colour of its tab. */
export function sheetStyleName(grid: Grid): string {
  return `Sheet_${pageNameOf(grid)}`;
}

/** Writes the styles of sheets. */
export function writeSheetStyles(grids: readonly Grid[]): XmlElement[] {
  return onePerPage(grids).map((grid) =>
    element(
      'style:style',
      {
        'style:name': sheetStyleName(grid),
        'style:family': 'table',
        'style:master-page-name': pageNameOf(grid),
      },
      [
        element('style:table-properties', {
          'table:display': 'true',
          'style:writing-mode': 'lr-tb',
          'tableooo:tab-color': `#${TAB_COLOURS[grid.kind]}`,
        }),
      ],
    ),
  );
}

/** Writes the measures of pages: as many pages as it takes downwards, one across. */
export function writePageLayouts(grids: readonly Grid[]): XmlElement[] {
  return onePerPage(grids).map((grid) => {
    const [short, long] = isWide(grid) ? A3 : A4;
    const properties = element('style:page-layout-properties', {
      'fo:page-width': grid.isLandscape ? long : short,
      'fo:page-height': grid.isLandscape ? short : long,
      'style:print-orientation': grid.isLandscape ? 'landscape' : 'portrait',
      ...{
        'fo:margin-top': '15mm',
        'fo:margin-bottom': '9mm',
        'fo:margin-left': '13mm',
        'fo:margin-right': '13mm',
      },
      'style:print': 'charts drawings objects zero-values',
      ...{ 'style:scale-to-X': 1, 'style:scale-to-Y': 0 },
    });
    const foot = element('style:header-footer-properties', {
      'fo:min-height': '10mm',
      'fo:margin-left': '0mm',
      'fo:margin-right': '0mm',
      'fo:margin-top': '4mm',
    });
    return element('style:page-layout', { 'style:name': `Layout_${pageNameOf(grid)}` }, [
      properties,
      element('style:header-style'),
      element('style:footer-style', {}, [foot]),
    ]);
  });
}

/** Writes the pages and their feet. */
export function writeMasterPages(grids: readonly Grid[], foot: PageFoot): XmlElement[] {
  return onePerPage(grids).map((grid) => {
    const name = pageNameOf(grid);
    return element('style:master-page', { 'style:name': name, 'style:page-layout-name': `Layout_${name}` }, [
      element('style:header', { 'style:display': 'false' }),
      element('style:footer', {}, [
        region(
          'left',
          foot.lines.map((line) => [line]),
        ),
        region('center', grid.kind === 'example' ? [['EXAMPLE']] : [[]]),
        region('right', [
          ['Page ', element('text:page-number', {}, ['1']), ' of ', element('text:page-count', {}, ['1'])],
        ]),
      ]),
    ]);
  });
}

/** The style of the words at the foot of pages. */
export const FOOT_STYLE = element('style:style', { 'style:name': 'FootText', 'style:family': 'text' }, [
  element('style:text-properties', { 'fo:font-size': '8pt' }),
]);

function region(side: string, lines: readonly (readonly XmlNode[])[]): XmlElement {
  const paragraphs = lines.map((line) =>
    element(
      'text:p',
      {},
      line.length === 0 ? [] : [element('text:span', { 'text:style-name': 'FootText' }, line)],
    ),
  );
  return element(`style:region-${side}`, {}, paragraphs);
}

function onePerPage(grids: readonly Grid[]): Grid[] {
  return grids.filter(
    (grid, index) => grids.findIndex((other) => pageNameOf(other) === pageNameOf(grid)) === index,
  );
}
