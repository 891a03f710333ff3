/** The risk register in its three formats, read back, worked out and open to nobody's formulas. */
import { describe, expect, test } from 'vitest';
import { makePlanFile } from '../../../../src/documents/plan/plan-file.ts';
import { toRegisterCsv } from '../../../../src/documents/plan/csv-files.ts';
import { toPlanStamp } from '../../../../src/documents/plan/plan-stamp.ts';
import { REGISTER_COLUMNS } from '../../../../src/documents/plan/register-columns.ts';
import { toRegisterXlsx } from '../../../../src/documents/plan/register-files.ts';
import { toRiskRegister } from '../../../../src/documents/plan/risk-register.ts';
import { toBook } from '../../../../src/documents/workbook/to-book.ts';
import { toXlsx } from '../../../../src/documents/workbook/to-xlsx.ts';
import { checkOds, checkXlsx } from '../../../../src/documents/workbook-accessibility.ts';
import { elementsOf, readXml, textIn } from '../../../../src/documents/xml-reader.ts';
import { readZip, readZipByPath } from '../../../../src/documents/zip.ts';
import { makeItem } from '../../../make/plan.ts';
import { HOSTILE_NOTES, makeLargeExport, makePlanExport } from '../../../make/plan-export.ts';
import { OFFICE_PROGRAM, readValues, recalculate, type SheetValues } from '../workbook/recalculate.ts';

const BLANK = { situationId: undefined, startDate: undefined, items: [] } as const;
const hostile = makePlanExport({
  items: HOSTILE_NOTES.slice(0, 3).map((note, index) => makeItem({ shelfmark: `L-00${index + 1}`, note })),
});

const partOf = (bytes: Uint8Array, path: string) =>
  readXml(readZipByPath(bytes).get(path) ?? new Uint8Array());

test.each([
  ['a whole plan', makePlanExport()],
  ['a blank form', makePlanExport(BLANK, { details: {} })],
  ['300 hostile notes', makeLargeExport()],
])(
  'the register of %s is well formed and passes every check of accessibility',
  async (_, input) => {
    const [xlsx, ods] = await Promise.all([
      makePlanFile('register-xlsx', input),
      makePlanFile('register-ods', input),
    ]);
    for (const { bytes } of [xlsx, ods])
      for (const { path, bytes: content } of readZip(bytes)) if (path.endsWith('.xml')) readXml(content);
    expect([...checkXlsx(xlsx.bytes), ...checkOds(ods.bytes)]).toEqual([]);
  },
  60_000,
);

test('the sheet begins with cause, event and control, and leaves effect and scores empty', () => {
  const values = readValues(toRegisterXlsx(makePlanExport())).get('Register');
  const header = [...(values ?? [])].find(([, value]) => value === 'Ref')?.[0] ?? '';
  const row = Number(header.slice(1)) + 1;
  const cell = (column: string) => values?.get(`${column}${row}`);
  expect(cell('A')).toBe('R1');
  expect(cell('C')).toBe('Beliefs about bidders lag behind the facts.');
  expect(cell('D')).toBe('Ask the market before you decide');
  expect(cell('G')).toBe('L-001, pitfall');
  expect([cell('E'), cell('H'), cell('I'), cell('L')]).toEqual([undefined, undefined, undefined, undefined]);
});

test('what the reader filled in stands on the first sheet, the start date as a date', () => {
  const readMe = readValues(toRegisterXlsx(makePlanExport())).get('Read me');
  expect(readMe?.get('B6')).toBe('London Borough of Example');
  expect(readMe?.get('B9')).toBe(46_398);
});

describe('a note that begins like a formula', () => {
  test('stays a text in Excel', () => {
    const sheet = partOf(toRegisterXlsx(hostile, 'all'), 'xl/worksheets/sheet2.xml');
    const formulas = elementsOf(sheet, 'f').map(textIn);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /HYPERLINK|1234|2\+3/u.test(formula))).toEqual([]);
    const texts = textIn(partOf(toRegisterXlsx(hostile, 'all'), 'xl/sharedStrings.xml'));
    expect(texts).toContain('=HYPERLINK("http://x.example","open")');
  });

  test('stays a text in OpenDocument', async () => {
    const { bytes } = await makePlanFile('register-ods', makeLargeExport());
    const cells = elementsOf(partOf(bytes, 'content.xml'), 'table:table-cell');
    const noted = cells.filter((cell) => textIn(cell).includes('=HYPERLINK'));
    expect(noted.length).toBeGreaterThan(30);
    for (const { attributes } of noted) {
      expect(attributes['office:value-type']).toBe('string');
      expect(attributes['table:formula']).toBeUndefined();
    }
  });

  test('gets an apostrophe in CSV, where a cell has no type', () => {
    const text = new TextDecoder().decode(toRegisterCsv(makeLargeExport()));
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""open"")`);
    for (const start of ["'+1234", "'-2+3", "'@SUM(A1)"]) expect(text).toContain(`,${start}`);
    expect(text).not.toMatch(/(?:^|,|\r\n)"?[=+@-]/u);
  });
});

describe('the score', () => {
  const scored = scoredXlsx([
    ['4 Likely', '5 Severe'],
    ['2 Unlikely', '4 Major'],
    ['1 Rare', '1 Slight'],
    [null, '5 Severe'],
  ]);
  const expected = [20, 'High', 8, 'Medium', 1, 'Low', '', ''];

  test('is one figure times the other, with its rating; nothing while one is missing', () => {
    expect(scoresIn(readValues(scored))).toEqual(expected);
  });

  test.skipIf(OFFICE_PROGRAM === undefined)(
    'comes out the same in an office program',
    () => {
      const values = recalculate({ 'register.xlsx': scored }).get('register.xlsx') ?? new Map();
      expect(scoresIn(values)).toEqual(expected);
    },
    240_000,
  );
});

/** Makes a register in which somebody chose likelihood and impact, a pair a row. */
function scoredXlsx(pairs: readonly (readonly [string | null, string | null])[]): Uint8Array {
  const input = makePlanExport(BLANK);
  const register = toRiskRegister(input);
  const names = REGISTER_COLUMNS.map(({ name }) => name);
  const rows = pairs.map(([likelihood, impact]) =>
    names.map((name) => ({ Likelihood: likelihood, Impact: impact })[name as 'Impact'] ?? null),
  );
  const sheets = register.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table' && block.name === 'Register' ? { ...block, rows } : block,
    ),
  }));
  const stamp = toPlanStamp(input);
  return toXlsx(toBook({ ...register, sheets }, { stamp, about: [], language: 'en-GB' }));
}

/** Gives score and rating of the first four rows, one after the other. */
function scoresIn(book: ReadonlyMap<string, SheetValues>): readonly (string | number)[] {
  const values: SheetValues = book.get('Register') ?? new Map();
  const header = [...values].find(([, value]) => value === 'Ref')?.[0] ?? '';
  const first = Number(header.slice(1)) + 1;
  return [0, 1, 2, 3].flatMap((offset) => [
    values.get(`J${first + offset}`) ?? '',
    values.get(`K${first + offset}`) ?? '',
  ]);
}
