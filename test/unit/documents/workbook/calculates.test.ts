/** Every workbook of the shelf, and the one of the tests, comes to what its source expects: by our own reckoning and by an office program's. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toOds } from '../../../../src/documents/workbook/to-ods.ts';
import { toXlsx } from '../../../../src/documents/workbook/to-xlsx.ts';
import { countExpected, findDifferences, findErrors } from './expected-cells.ts';
import { makeBook } from './make-book.ts';
import { OFFICE_PROGRAM, readValues, recalculate, type SheetValues } from './recalculate.ts';
import { WORKBOOK } from './valid-workbook.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const SOURCES = [
  { name: 'of-the-tests', source: WORKBOOK },
  ...globSync('products/*/*.yaml')
    .toSorted()
    .map((path) => ({ name: basename(path, '.yaml'), source: readFileSync(path, 'utf8') })),
];
const WORKBOOKS = SOURCES.map(({ name, source }) => ({ name, ...makeBook(source, TODAY) }));

describe.each(WORKBOOKS)('$name', ({ workbook, book }) => {
  const values = readValues(toXlsx(book));
  test('has an example that comes to what it should', () => {
    expect(countExpected(workbook)).toBeGreaterThan(0);
    expect(findDifferences(workbook, values)).toEqual([]);
  });
  test('shows no error', () => {
    expect(findErrors(values)).toEqual([]);
  });
});

// LibreOffice is not needed to build; where it is missing, its opinion is.
describe.skipIf(OFFICE_PROGRAM === undefined)(
  'worked out by LibreOffice (skipped where it is not installed)',
  () => {
    test.each([
      ['xlsx', toXlsx],
      ['ods', toOds],
    ] as const)(
      'each cell of each .%s comes to what we worked out',
      { timeout: 240_000 },
      (ending, write) => {
        const results = recalculate(
          Object.fromEntries(WORKBOOKS.map(({ name, book }) => [`${name}.${ending}`, write(book)])),
        );
        for (const { name, workbook, book } of WORKBOOKS) {
          const theirs: ReadonlyMap<string, SheetValues> = results.get(`${name}.${ending}`) ?? new Map();
          expect(findErrors(theirs), name).toEqual([]);
          expect(findDifferences(workbook, theirs), name).toEqual([]);
          expect(compareAll(readValues(toXlsx(book)), theirs), name).toEqual([]);
        }
      },
    );
  },
);

/** Says every cell in which two workbooks differ; figures to nine places. */
function compareAll(
  ours: ReadonlyMap<string, SheetValues>,
  theirs: ReadonlyMap<string, SheetValues>,
): string[] {
  return [...ours].flatMap(([sheet, cells]) => {
    const others: SheetValues = theirs.get(sheet) ?? new Map();
    return [...new Set([...cells.keys(), ...others.keys()])].flatMap((address) => {
      const [our, their] = [cells.get(address) ?? '', others.get(address) ?? ''];
      const isSame =
        typeof our === 'number' && typeof their === 'number'
          ? Math.abs(our - their) <= 1e-9 * Math.max(1, Math.abs(our))
          : our === their;
      return isSame ? [] : [`${sheet}!${address}: ${our}, and ${their} there`];
    });
  });
}
