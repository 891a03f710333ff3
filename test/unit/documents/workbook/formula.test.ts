/** Formulas of the source become formulas of Excel and of OpenDocument. */
import { expect, test } from 'vitest';
import {
  type Area,
  columnLetters,
  type Scope,
  translateFormula,
} from '../../../../src/documents/workbook/formula.ts';

const CELLS: Readonly<Record<string, { column: number; row: number }>> = {
  Score: { column: 2, row: 6 },
  'Cost (£)': { column: 3, row: 6 },
};

const COLUMNS: Readonly<Record<string, Area>> = {
  'Weights[Weight]': { sheet: "Bob's weights", column: 1, firstRow: 4, lastRow: 8 },
  'Scores[Score]': { sheet: 'Scores', column: 2, firstRow: 4, lastRow: 40 },
  'Lists[rating]': { sheet: 'Lists', column: 27, firstRow: 4, lastRow: 6 },
  'One[Row]': { sheet: 'Scores', column: 0, firstRow: 4, lastRow: 4 },
};

const SCOPE: Scope = {
  sheet: 'Scores',
  headerRow: 3,
  cell: (column) => CELLS[column],
  column: (table, column) => COLUMNS[`${table}[${column}]`],
  value: (name) => (name === 'rate' ? { sheet: 'Money', column: 1, firstRow: 9, lastRow: 9 } : undefined),
};

test.each([
  ['[Score]*2', 'C7*2', '[.C7]*2'],
  ['[Cost (£)]&"a, ""b"""', 'D7&"a, ""b"""', '[.D7]&"a, ""b"""'],
  ['SUM(Scores[Score])', 'SUM($C$5:$C$41)', 'SUM([.$C$5:.$C$41])'],
  ['SUM(Weights[Weight],1)', "SUM('Bob''s weights'!$B$5:$B$9,1)", "SUM([$'Bob''s weights'.$B$5:.$B$9];1)"],
  [
    'COUNTIF(Lists[rating],"x;y")',
    `COUNTIF('Lists'!$AB$5:$AB$7,"x;y")`,
    `COUNTIF([$'Lists'.$AB$5:.$AB$7];"x;y")`,
  ],
  ['rate/100', "'Money'!$B$10/100", "[$'Money'.$B$10]/100"],
  ['[@row]-1', '(ROW()-4)-1', '(ROW()-4)-1'],
  ['if(TRUE,1.5e3,-.5)', 'IF(TRUE(),1.5e3,-.5)', 'IF(TRUE();1.5e3;-.5)'],
  ['SUM({1,2;3,4})', 'SUM({1,2;3,4})', 'SUM({1;2|3;4})'],
  ['[Score]<>""', 'C7<>""', '[.C7]<>""'],
  ['One[Row]', '$A$5', '[.$A$5]'],
  ['10%^2', '10%^2', '10%^2'],
])('%s', (formula, excel, openFormula) => {
  expect(translateFormula(formula, SCOPE)).toEqual({ excel, openFormula });
});

test.each(['Nowhere[Score]', 'nothing', '[Nobody]', 'A1', '1 ? 2'])('%s is refused', (formula) => {
  expect(() => translateFormula(formula, SCOPE)).toThrow(/formula/u);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
