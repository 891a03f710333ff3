/** Details in workbooks: in their named cells, days as days, all else as text that is never worked out. */
import { describe, expect, test } from 'vitest';
import { fillFile } from '../../../../src/documents/fill/fill-file.ts';
import { checkOds, checkXlsx } from '../../../../src/documents/workbook-accessibility.ts';
import { toOds } from '../../../../src/documents/workbook/to-ods.ts';
import { toXlsx } from '../../../../src/documents/workbook/to-xlsx.ts';
import { elementsOf, readXml, textIn } from '../../../../src/documents/xml-reader.ts';
import { readZip, readZipByPath } from '../../../../src/documents/zip.ts';
import type { Details } from '../../../../src/model/merge-fields.ts';
import { HOSTILE_DETAILS } from '../../../make/hostile-details.ts';
import { makeBook } from '../workbook/make-book.ts';
import { OFFICE_PROGRAM, recalculate } from '../workbook/recalculate.ts';
import { WORKBOOK } from '../workbook/valid-workbook.ts';

const { book } = makeBook(WORKBOOK);
const PLAIN = { xlsx: toXlsx(book), ods: toOds(book) };
const DETAILS = { borough: 'Anytown Council', lead: '=1+1', start: '2027-03-03' };
/** Where the details stand on the first sheet. */
const CELLS = { borough: 'B6', service: 'B7', lead: 'B8', start: 'B9', decision: 'B10' } as const;

type Format = keyof typeof PLAIN;
const FORMATS = Object.keys(PLAIN) as Format[];
const fill = (format: Format, details: Details) => fillFile(`x.${format}`, PLAIN[format], details);
const read = (bytes: Uint8Array, path: string) => readXml(readZipByPath(bytes).get(path) ?? new Uint8Array());

/** Gives the cell of a detail: its text and what it says of its value. */
function cellOf(bytes: Uint8Array, format: Format, field: keyof typeof CELLS) {
  if (format === 'xlsx') {
    const cells = elementsOf(read(bytes, 'xl/worksheets/sheet1.xml'), 'c');
    return cells.find(({ attributes }) => attributes['r'] === CELLS[field]);
  }
  const [sheet] = elementsOf(read(bytes, 'content.xml'), 'table:table');
  const row = sheet && elementsOf(sheet, 'table:table-row')[Number(CELLS[field].slice(1)) - 1];
  return row && elementsOf(row, 'table:table-cell')[1];
}

const attributesOf = (...place: Parameters<typeof cellOf>) => cellOf(...place)?.attributes ?? {};
const textOf = (...place: Parameters<typeof cellOf>) => {
  const cell = cellOf(...place);
  return cell ? textIn(cell) : undefined;
};

test('Excel holds text as text, though it looks like a formula, and a day as a number in a cell for days', () => {
  const filled = fill('xlsx', DETAILS);
  expect(textOf(filled, 'xlsx', 'borough')).toBe('Anytown Council');
  expect(textOf(filled, 'xlsx', 'lead')).toBe('=1+1');
  expect(attributesOf(filled, 'xlsx', 'lead')['t']).toBe('inlineStr');
  expect(elementsOf(read(filled, 'xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
  expect(textOf(filled, 'xlsx', 'start')).toBe('46449');
  expect(attributesOf(filled, 'xlsx', 'start')).toEqual(attributesOf(PLAIN.xlsx, 'xlsx', 'start'));
});

test('OpenDocument holds text as text, though it looks like a formula, and a day as a day', () => {
  const filled = fill('ods', DETAILS);
  expect(textOf(filled, 'ods', 'lead')).toBe('=1+1');
  expect(attributesOf(filled, 'ods', 'lead')).toEqual({
    ...attributesOf(PLAIN.ods, 'ods', 'lead'),
    'office:value-type': 'string',
  });
  expect(attributesOf(filled, 'ods', 'start')).toEqual({
    ...attributesOf(PLAIN.ods, 'ods', 'start'),
    'office:value-type': 'date',
    'office:date-value': '2027-03-03',
  });
});

describe.each(FORMATS)('a filled %s file', (format) => {
  test('leaves a cell without a detail as it is, and every other part', () => {
    const filled = fill(format, DETAILS);
    for (const field of ['service', 'decision'] as const)
      expect(cellOf(filled, format, field)).toEqual(cellOf(PLAIN[format], format, field));
    const others = (bytes: Uint8Array) =>
      readZip(bytes).filter(({ path }) => !/(?:sheet1|content)\.xml$/u.test(path));
    expect(others(filled)).toEqual(others(PLAIN[format]));
  });

  test('changes only the cells of details', () => {
    const path = format === 'xlsx' ? 'xl/worksheets/sheet1.xml' : 'content.xml';
    const name = format === 'xlsx' ? 'c' : 'table:table-cell';
    const before = elementsOf(read(PLAIN[format], path), name);
    const after = elementsOf(read(fill(format, DETAILS), path), name);
    const changed = after.filter((cell, index) => JSON.stringify(cell) !== JSON.stringify(before[index]));
    expect(changed).toHaveLength(3);
    expect(after).toHaveLength(before.length);
  });

  test('is filled again with other details, as if it had been plain', () => {
    const others = { borough: 'Elsewhere', lead: 'x', start: 'next spring' };
    const again = fillFile(`x.${format}`, fill(format, DETAILS), others);
    expect(Buffer.from(again).equals(Buffer.from(fill(format, others)))).toBe(true);
    const back = fillFile(`x.${format}`, again, { ...others, start: '2027-03-03' });
    expect(Buffer.from(back).equals(Buffer.from(fill(format, { ...others, start: '2027-03-03' })))).toBe(
      true,
    );
  });

  test('is the plain file if there is nothing to fill in', () => {
    expect(fill(format, {})).toBe(PLAIN[format]);
  });

  test('passes every check of accessibility', () => {
    const filled = fill(format, DETAILS);
    expect(format === 'xlsx' ? checkXlsx(filled) : checkOds(filled)).toEqual([]);
  });

  test.each(HOSTILE_DETAILS)('says $why as typed', ({ typed, said }) => {
    const text = textOf(fill(format, { service: typed }), format, 'service');
    expect(format === 'xlsx' ? text?.replaceAll('_x005F_x0041_', '_x0041_') : text).toBe(said);
  });

  test.each(['next spring', '2027-02-30', '0202-01-01'])('says the date %s as it was typed', (start) => {
    expect(textOf(fill(format, { start }), format, 'start')).toBe(start);
  });
});

test('a day before Excel counts days rightly is text there', () => {
  expect(textOf(fill('xlsx', { start: '1900-01-31' }), 'xlsx', 'start')).toBe('31 January 1900');
});

test('a workbook of another hand, without our names, comes back as it is', () => {
  const unnamed = { ...book, grids: book.grids.map((grid) => ({ ...grid, names: [] })) };
  for (const [name, bytes] of Object.entries({ 'a.xlsx': toXlsx(unnamed), 'a.ods': toOds(unnamed) }))
    expect(fillFile(name, bytes, DETAILS)).toBe(bytes);
});

describe.skipIf(OFFICE_PROGRAM === undefined)('LibreOffice (skipped where it is not installed)', () => {
  test('reads the details of both files', { timeout: 240_000 }, () => {
    const read = recalculate(
      Object.fromEntries(FORMATS.map((format) => [`${format}.${format}`, fill(format, DETAILS)])),
    );
    for (const format of FORMATS) {
      const sheet = read.get(`${format}.${format}`)?.get('Read me');
      expect(
        Object.values(CELLS).map((cell) => sheet?.get(cell)),
        format,
      ).toEqual(['Anytown Council', undefined, '=1+1', 46_449, undefined]);
    }
  });
});
