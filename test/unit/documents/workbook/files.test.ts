/** The Excel and OpenDocument files of a workbook hold what they should, and are the same each time. */
import { describe, expect, test } from 'vitest';
import { checkOds, checkXlsx } from '../../../../src/documents/workbook-accessibility.ts';
import { columnLetters } from '../../../../src/documents/workbook/formula.ts';
import { toOds } from '../../../../src/documents/workbook/to-ods.ts';
import { toXlsx } from '../../../../src/documents/workbook/to-xlsx.ts';
import { toWorkbookView } from '../../../../src/documents/workbook/workbook-view.ts';
import { readZip, readZipByPath } from '../../../../src/documents/zip.ts';
import { changePart } from './change-part.ts';
import { findDifferences } from './expected-cells.ts';
import { makeBook } from './make-book.ts';
import { readValues } from './recalculate.ts';
import { WORKBOOK, withChange } from './valid-workbook.ts';

const { workbook, book } = makeBook(WORKBOOK);
const xlsx = toXlsx(book);
const ods = toOds(book);
const partOf = (file: Uint8Array, path: string) => new TextDecoder().decode(readZipByPath(file).get(path));
const sheetNames = ['Read me', 'Options', 'Weights & more', 'Scores', 'Checks', 'Lists', 'Example', 'About'];
const sheetOf = (name: string) => partOf(xlsx, `xl/worksheets/sheet${sheetNames.indexOf(name) + 1}.xml`);

test('the same source gives the same bytes', () => {
  const again = makeBook(WORKBOOK).book;
  expect(toXlsx(again)).toEqual(xlsx);
  expect(toOds(again)).toEqual(ods);
});

test('every part of both files is well-formed XML without what XML forbids', () => {
  for (const { path, bytes } of [...readZip(xlsx), ...readZip(ods)]) {
    if (path === 'mimetype' || path.endsWith('.png')) continue;
    const open: string[] = [];
    for (const [, end, name = '', closed] of new TextDecoder()
      .decode(bytes)
      .matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/gu)) {
      if (end === '/') expect(open.pop(), path).toBe(name);
      else if (closed !== '/') open.push(name);
    }
    expect(open, path).toEqual([]);
  }
});

describe('Excel', () => {
  test('the sheets stand in order, the example before About', () => {
    expect([...readValues(xlsx).keys()]).toEqual(sheetNames);
  });

  test('formulas are formulas, with what they come to', () => {
    expect(sheetOf('Scores')).toMatch(
      /<c r="E5" s="\d+" t="str"><f>IF\(C5="","",C5\*SUMIFS\('Weights &amp; more'!\$B\$8:\$B\$11,/u,
    );
    expect(sheetOf('Example')).toMatch(/<f t="array" ref="[A-Z]\d+">MEDIAN\(IF\(\$C\$\d+:\$C\$\d+&gt;0/u);
    expect(findDifferences(workbook, readValues(xlsx))).toEqual([]);
  });

  test('text that looks like a formula is text', () => {
    const options = readValues(xlsx).get('Options');
    expect([...(options?.values() ?? [])]).toEqual(expect.arrayContaining(["=cmd|'/c calc'!A0", '+1', '@x']));
    expect(sheetOf('Options')).not.toContain('<f>cmd');
    expect(partOf(xlsx, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('a drop-down offers its list, a hint is said, bounds are kept', () => {
    expect(sheetOf('Options')).toContain(`<formula1>'Lists'!$A$5:$A$7</formula1>`);
    expect(sheetOf('Scores')).toContain(`<formula1>'Options'!$A$5:$A$14</formula1>`);
    expect(sheetOf('Options')).toMatch(
      /type="date" operator="greaterThanOrEqual"[^>]*prompt="A day to come\."[^>]*><formula1>TODAY\(\)/u,
    );
    expect(sheetOf('Weights & more')).toMatch(
      /type="decimal" operator="between"[^>]*error="Enter a percentage from 5% to 30%\."/u,
    );
  });

  test('every sheet is protected; inputs are open and formulas are locked', () => {
    const styles = [
      ...partOf(xlsx, 'xl/styles.xml').matchAll(/<xf [^>]*>(?:(?!<\/xf>).)*<protection locked="(\d)"\/>/gu),
    ].map(([, locked]) => locked);
    const lockOf = (sheet: string, cell: string) =>
      styles[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(sheetOf(sheet))?.[1]) - 1];
    for (const name of sheetNames) expect(sheetOf(name)).toContain('<sheetProtection sheet="1"');
    expect([lockOf('Scores', 'C5'), lockOf('Scores', 'E5'), lockOf('Scores', 'A4')]).toEqual(['0', '1', '1']);
  });

  test('names of sheets are quoted wherever they are named', () => {
    const names = partOf(xlsx, 'xl/workbook.xml');
    expect(names).toContain(`localSheetId="2">'Weights &amp; more'!$A$1:`);
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Scores'!$4:$4</definedName>`,
    );
    expect(names).toContain(`<definedName name="merge_borough">'Read me'!$B$6</definedName>`);
  });

  test('a page fits the paper and says whose it is', () => {
    expect(sheetOf('Scores')).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(sheetOf('Scores')).toContain('&amp;L&amp;8 P-106 · Version 1.0 · 23 November 2026\n');
    expect(sheetOf('Example')).toContain('EXAMPLE&amp;R');
  });

  test('the parts of a sheet stand in the order of the standard', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'drawing',
      'tableParts',
    ];
    for (const name of sheetNames) {
      const at = order.map((part) => sheetOf(name).indexOf(`<${part}`)).filter((index) => index !== -1);
      expect(at, name).toEqual(at.toSorted((a, b) => a - b));
    }
  });

  test('the header of a table is written as its cells', () => {
    expect(partOf(xlsx, 'xl/tables/table2.xml')).toMatch(
      /displayName="Options" ref="A4:C14".*name="Option"\/>.*name="Rating"\/>.*name="Review by"\/>/u,
    );
  });
});

test('a table that only works something out stays off paper, with the notes above it and what follows', () => {
  const unprinted = `
        blankRows: 6
      - notes: [This only puts rows in order.]
      - { table: Order, columns: [{ name: Place, kind: number }], blankRows: 30, printed: false }
      - notes: [Nor this.]
`;
  const changed = makeBook(withChange('\n        blankRows: 6\n', unprinted)).book;
  const area = (names: string) => /'Options'!\$A\$1:\$[A-Z]\$(\d+)<\/definedName>/u.exec(names)?.[1];
  expect(area(partOf(toXlsx(changed), 'xl/workbook.xml'))).toBe('14');
  expect(area(partOf(xlsx, 'xl/workbook.xml'))).toBe('14');
  expect(partOf(toOds(changed), 'content.xml')).toMatch(/print-ranges="'Options'\.A1:'Options'\.[A-Z]14"/u);
});

test('what is said beside a value keeps away from its cell', () => {
  const styles =
    partOf(xlsx, 'xl/styles.xml')
      .split('<cellXfs')[1]
      ?.match(/<alignment [^>]*>/gu) ?? [];
  const grid = book.grids.find(({ name }) => name === 'Weights & more');
  const note = grid?.cells.find(({ content }) => content.kind === 'text' && content.text === 'Ask finance');
  const cell = `${columnLetters(note?.column ?? 0)}${(note?.row ?? 0) + 1}`;
  const style = new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(sheetOf('Weights & more'))?.[1];
  expect(styles[Number(style) - 1]).toContain('indent="1"');
});

describe('OpenDocument', () => {
  const content = partOf(ods, 'content.xml');

  test('the first file says what it is, unpacked', () => {
    expect(readZip(ods)[0]?.path).toBe('mimetype');
    expect(new TextDecoder().decode(ods.slice(30, 84))).toContain(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    );
  });

  test('formulas, drop-downs, header rows, protection and print ranges are there', () => {
    expect(content).toContain(
      `table:formula="of:=IF([.C5]=&quot;&quot;;&quot;&quot;;[.C5]*SUMIFS([$'Weights &amp; more'.$B$8:.$B$11];`,
    );
    expect(content).toContain(`of:cell-content-is-in-list([$'Lists'.$A$5:.$A$7])`);
    expect(content).toContain('<table:table-header-rows>');
    expect(content.match(/table:protected="true"/gu)).toHaveLength(sheetNames.length);
    expect(content).toMatch(/table:name="Scores"[^>]*table:print-ranges="'Scores'\.A1:'Scores'\.F44"/u);
    expect(content).toContain('calcext:apply-style-name="Tone_bad"');
  });

  test('words keep away from the lines of their cells, and the foot stands under the edges of the sheet', () => {
    const lined = content.match(/<style:table-cell-properties [^>]*fo:border=[^>]*>/gu) ?? [];
    expect(lined.length).toBeGreaterThan(0);
    expect(lined.filter((style) => !style.includes('fo:padding-left="1.8mm"'))).toEqual([]);
    expect(partOf(ods, 'styles.xml')).toMatch(
      /<style:header-footer-properties [^>]*fo:margin-left="0mm" fo:margin-right="0mm"/u,
    );
  });

  test('text that looks like a formula is text', () => {
    expect(content).toMatch(/office:value-type="string"><text:p>=cmd\|/u);
    expect(content).not.toContain('of:=cmd');
  });
});

describe('accessibility', () => {
  test('both files pass', () => {
    expect([...checkXlsx(xlsx), ...checkOds(ods)]).toEqual([]);
  });

  test.each([
    ['title', changePart(xlsx, 'docProps/core.xml', /<dc:title>.*<\/dc:title>/u, ''), checkXlsx],
    ['language', changePart(xlsx, 'docProps/core.xml', /<dc:language>.*<\/dc:language>/u, ''), checkXlsx],
    ['sheets', changePart(xlsx, 'xl/workbook.xml', 'name="Scores"', 'name="Sheet3"'), checkXlsx],
    ['sheets', changePart(xlsx, 'xl/worksheets/sheet4.xml', /<v>/gu, '<x>'), checkXlsx],
    ['headers', changePart(xlsx, 'xl/tables/table2.xml', 'name="Rating"', 'name="option"'), checkXlsx],
    [
      'merged',
      changePart(
        xlsx,
        'xl/worksheets/sheet2.xml',
        '<mergeCell ref="A1:',
        '<mergeCell ref="A5:B5"/><mergeCell ref="A1:',
      ),
      checkXlsx,
    ],
    ['language', changePart(ods, 'meta.xml', /<dc:language>.*<\/dc:language>/u, ''), checkOds],
    [
      'headers',
      changePart(ods, 'content.xml', 'table:contains-header="true"', 'table:contains-header="false"'),
      checkOds,
    ],
  ] as const)('a file that fails "%s" is told', (id, file, check) => {
    expect(check(file).map((failure) => failure.id)).toEqual([id]);
  });
});

test('the page shows given rows, results and how many rows are empty', () => {
  const view = toWorkbookView(workbook, book);
  const scores = view.sheets.at(-1)?.blocks[2];
  expect(scores).toMatchObject({
    kind: 'table',
    rows: [
      ['Stay', 'Reach', '5', 'yes', '1.50'],
      ['Stay', 'Cost', '8', 'no', '1.60'],
    ],
    blankRows: 0,
  });
  expect(view.sheets[1]?.blocks[2]).toMatchObject({
    items: [{ value: '20%' }, { value: 'Add up to 100%' }, { value: '3.5%' }],
  });
  expect(view.sheets[0]?.blocks[0]).toMatchObject({ blankRows: 6 });
});
