/** The QR code in workbooks: real parts of the file, said in words, in a cell that holds nothing else, readable by a phone. */
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { fillFile } from '../../../../src/documents/fill/fill-file.ts';
import { makePlanFile } from '../../../../src/documents/plan/plan-file.ts';
import { checkOds, checkXlsx } from '../../../../src/documents/workbook-accessibility.ts';
import { toOds } from '../../../../src/documents/workbook/to-ods.ts';
import { toXlsx } from '../../../../src/documents/workbook/to-xlsx.ts';
import { elementsOf, readXml, type ReadElement, textIn } from '../../../../src/documents/xml-reader.ts';
import { readZipByPath } from '../../../../src/documents/zip.ts';
import { makePlanExport } from '../../../make/plan-export.ts';
import { readPixels } from '../../../make/png-pixels.ts';
import { changePart } from './change-part.ts';
import { makeBook } from './make-book.ts';
import { readValues } from './recalculate.ts';
import { WORKBOOK } from './valid-workbook.ts';

const ADDRESS = 'https://www.example.org/p/106/';
const ALT_TEXT = 'QR code that leads to www.example.org/p/106';

const { book } = makeBook(WORKBOOK);
const xlsx = toXlsx(book);
const ods = toOds(book);

const bytesOf = (file: Uint8Array, path: string) => readZipByPath(file).get(path) ?? new Uint8Array();
const partOf = (file: Uint8Array, path: string) => readXml(bytesOf(file, path));
const only = (root: ReadElement, name: string) => {
  const [found, ...others] = elementsOf(root, name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${name}`);
  return found;
};
/** Gives where a relation of a part leads, as a path in the file. */
const targetOf = (file: Uint8Array, part: string, id: string | undefined) => {
  const relations = partOf(file, part.replace(/([^/]+)$/u, '_rels/$1.rels'));
  const relation = elementsOf(relations, 'Relationship').find(({ attributes }) => attributes['Id'] === id);
  const target = new URL(relation?.attributes['Target'] ?? '', `file:///${part}`).pathname.slice(1);
  return { path: target, type: relation?.attributes['Type']?.split('/').at(-1) };
};
const decode = (png: Uint8Array) => {
  const { data, width, height } = readPixels(png);
  return jsQR(data, width, height)?.data;
};

/** Follows an Excel file from its first sheet to its picture, as a program does. */
function readDrawing(file: Uint8Array) {
  const sheet = 'xl/worksheets/sheet1.xml';
  const drawing = targetOf(file, sheet, only(partOf(file, sheet), 'drawing').attributes['r:id']);
  const root = partOf(file, drawing.path);
  const image = targetOf(file, drawing.path, only(root, 'a:blip').attributes['r:embed']);
  return { drawing, root, image };
}

describe('Excel', () => {
  const { drawing, root, image } = readDrawing(xlsx);

  test('the first sheet has a drawing, the drawing a picture, and the file says what both are', () => {
    const types = partOf(xlsx, '[Content_Types].xml');
    const typeOf = (name: string, key: string, value: string) =>
      elementsOf(types, name).find(({ attributes }) => attributes[key] === value)?.attributes['ContentType'];
    expect([drawing.type, image.type]).toEqual(['drawing', 'image']);
    expect(typeOf('Override', 'PartName', `/${drawing.path}`)).toBe(
      'application/vnd.openxmlformats-officedocument.drawing+xml',
    );
    expect(image.path).toMatch(/^xl\/media\/.*\.png$/u);
    expect(typeOf('Default', 'Extension', 'png')).toBe('image/png');
  });

  test('no other sheet has a drawing', () => {
    const others = [...readZipByPath(xlsx).keys()].filter((path) => path.includes('drawings/drawing'));
    expect(others).toEqual([drawing.path]);
  });

  test('the picture leads to the short address, and says so in words', () => {
    expect(decode(bytesOf(xlsx, image.path))).toBe(ADDRESS);
    expect(only(root, 'xdr:cNvPr').attributes).toMatchObject({ title: 'QR code', descr: ALT_TEXT });
  });

  test('it is 34 mm wide, within its cell, which is empty, printed, and as high as it asks', () => {
    const [column, row] = ['xdr:col', 'xdr:row'].map((name) => Number(textIn(only(root, name))));
    const [left, top] = ['xdr:colOff', 'xdr:rowOff'].map((name) => Number(textIn(only(root, name))));
    const { cx, cy } = only(root, 'xdr:ext').attributes;
    expect([cx, cy]).toEqual(['1224000', '1224000']);
    const sheet = partOf(xlsx, 'xl/worksheets/sheet1.xml');
    const written = elementsOf(sheet, 'row').find(
      ({ attributes }) => attributes['r'] === String(Number(row) + 1),
    );
    expect(written?.attributes['customHeight']).toBe('1');
    expect(Number(top) + Number(cy)).toBeLessThan(Number(written?.attributes['ht']) * 12_700);
    // A character of column A is at least 7 pixels wide, of which 96 make an inch.
    const width = Number(elementsOf(sheet, 'col')[Number(column)]?.attributes['width']);
    expect(Number(left) + Number(cx)).toBeLessThan(width * 7 * 9525);
    expect(
      readValues(xlsx)
        .get('Read me')
        ?.get(`A${Number(row) + 1}`),
    ).toBeUndefined();
    expect(
      readValues(xlsx)
        .get('Read me')
        ?.get(`B${Number(row) + 1}`),
    ).toBe('www.example.org/p/106');
    const area = new RegExp(String.raw`'Read me'!\$A\$1:\$B\$${Number(row) + 1}</definedName>`, 'u');
    expect(new TextDecoder().decode(bytesOf(xlsx, 'xl/workbook.xml'))).toMatch(area);
  });

  test('it is locked as long as the sheet is', () => {
    const sheet = only(partOf(xlsx, 'xl/worksheets/sheet1.xml'), 'sheetProtection');
    expect(sheet.attributes).toMatchObject({ sheet: '1', objects: '1' });
    expect(only(root, 'xdr:clientData').attributes).toEqual({});
  });
});

describe('OpenDocument', () => {
  const content = partOf(ods, 'content.xml');
  const frame = only(content, 'draw:frame');
  const href = only(frame, 'draw:image').attributes['xlink:href'] ?? '';

  test('the picture is in the file, named in its list, leads to the short address, and says so in words', () => {
    const listed = elementsOf(partOf(ods, 'META-INF/manifest.xml'), 'manifest:file-entry');
    expect(listed.map(({ attributes }) => attributes['manifest:full-path'])).toContain(href);
    expect(decode(bytesOf(ods, href))).toBe(ADDRESS);
    expect([textIn(only(frame, 'svg:title')), textIn(only(frame, 'svg:desc'))]).toEqual([
      'QR code',
      ALT_TEXT,
    ]);
  });

  test('it stands in a cell of the first sheet that holds nothing else, in a row higher than it', () => {
    const [sheet] = elementsOf(content, 'table:table');
    const rows = sheet ? elementsOf(sheet, 'table:table-row') : [];
    const row = rows.find((one) => elementsOf(one, 'draw:frame').length > 0);
    expect(row).toBe(rows.at(-1));
    const cell = row && elementsOf(row, 'table:table-cell')[0];
    expect(cell?.children).toEqual([frame]);
    const style = elementsOf(content, 'style:style').find(
      ({ attributes }) => attributes['style:name'] === row?.attributes['table:style-name'],
    );
    const { 'style:row-height': height = '', 'style:use-optimal-row-height': isOptimal } = style
      ? only(style, 'style:table-row-properties').attributes
      : {};
    expect(isOptimal).toBe('false');
    expect((Number.parseFloat(height) / 72) * 25.4).toBeGreaterThan(35);
    expect(frame.attributes).toMatchObject({ 'svg:width': '34mm', 'svg:height': '34mm', 'svg:y': '1mm' });
  });

  test('nobody moves it by accident', () => {
    const name = frame.attributes['draw:style-name'];
    const style = elementsOf(content, 'style:style').find(
      ({ attributes }) => attributes['style:name'] === name,
    );
    expect(style && only(style, 'style:graphic-properties').attributes['style:protect']).toBe(
      'position size',
    );
  });
});

test('a file filled in while it is taken away keeps the picture', () => {
  const details = { borough: 'Anytown Council', start: '2027-03-03' };
  const [filledXlsx, filledOds] = [fillFile('a.xlsx', xlsx, details), fillFile('a.ods', ods, details)];
  expect([filledXlsx, filledOds]).not.toEqual([xlsx, ods]);
  expect(readDrawing(filledXlsx)).toEqual(readDrawing(xlsx));
  expect(decode(bytesOf(filledXlsx, readDrawing(filledXlsx).image.path))).toBe(ADDRESS);
  const frame = only(partOf(filledOds, 'content.xml'), 'draw:frame');
  expect(frame).toEqual(only(partOf(ods, 'content.xml'), 'draw:frame'));
  expect(decode(bytesOf(filledOds, only(frame, 'draw:image').attributes['xlink:href'] ?? ''))).toBe(ADDRESS);
});

test('the code of a register made on this device leads to the plan', async () => {
  const { bytes } = await makePlanFile('register-xlsx', makePlanExport());
  expect(decode(bytesOf(bytes, readDrawing(bytes).image.path))).toMatch(/^https:\/\/[^/]+\/my-plan\/$/u);
});

describe('accessibility', () => {
  const drawing = readDrawing(xlsx).drawing.path;

  test.each([
    ['no words', changePart(xlsx, drawing, / descr="[^"]*"/u, ''), checkXlsx],
    ['blank words', changePart(xlsx, drawing, / descr="[^"]*"/u, ' descr=" "'), checkXlsx],
    ['no words', changePart(ods, 'content.xml', /<svg:desc>.*<\/svg:desc>/u, ''), checkOds],
    [
      'blank words',
      changePart(ods, 'content.xml', /<svg:desc>.*<\/svg:desc>/u, '<svg:desc> </svg:desc>'),
      checkOds,
    ],
  ] as const)('a picture with %s is told', (_, file, check) => {
    expect(check(file)).toEqual([{ id: 'pictures', found: 'Picture 1 is not described.' }]);
  });
});
