/**
 * Works out the formulas of a workbook, so that its files show results before any program has calculated: in previews, in
 * protected view, on the page. Spreadsheet programs work everything out again when they open the file.
 */
import { type CellRange, type Expression, parseExpression } from './expression.ts';
import { SCALAR_FUNCTIONS } from './functions.ts';
import { LIST_FUNCTIONS } from './list-functions.ts';
import {
  isError,
  isList,
  lift,
  NOT_FOUND,
  type Scalar,
  toList,
  toScalar,
  toTruth,
  type Value,
  VALUE_ERROR,
} from './values.ts';

/** A cell as it is given: a value, or a formula written for Excel. */
export type GivenCell = { readonly value: Scalar } | { readonly formula: string };

/** Finds a given cell; undefined if it is empty. Rows and columns count from 0. */
export type FindCell = (sheet: string, column: number, row: number) => GivenCell | undefined;

/** Gives the value of a cell. */
export type GetValue = (sheet: string, column: number, row: number) => Scalar;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly getValue: GetValue;
  /** The number of today. */
  readonly today: number;
}

/** Makes a function that works out cells as they are asked for, each once; `today` is the number of the day. */
export function makeCalculator(findCell: FindCell, today: number): GetValue {
  const known = new Map<string, Scalar>();
  const running = new Set<string>();
  const getValue: GetValue = (sheet, column, row) => {
    const key = `${sheet}!${column},${row}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    const given = findCell(sheet, column, row);
    if (!given) return null;
    if ('value' in given) return given.value;
    if (running.has(key)) throw new Error(`The formula of ${key} waits for itself.`);
    running.add(key);
    const result = toResult(evaluate(parseExpression(given.formula), { sheet, row, getValue, today }), row);
    running.delete(key);
    known.set(key, result);
    return result;
  };
  return getValue;
}

/** A cell shows one value, and shows an empty cell that it leads to as 0. */
function toResult(value: Value, row: number): Scalar {
  const scalar = isList(value) && value.length > 1 ? (value[0] ?? null) : toScalar(value);
  return scalar === null || row < 0 ? 0 : scalar;
}

function evaluate(expression: Expression, place: Place): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'list':
      return expression.values;
    case 'range':
      return readRange(expression.range, place);
    case 'call':
      return call(expression.name, expression.args, place);
  }
}

function readRange({ sheet = '', column, firstRow, lastRow }: CellRange, place: Place): Value {
  const name = sheet === '' ? place.sheet : sheet;
  if (firstRow === lastRow) return place.getValue(name, column, firstRow);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    place.getValue(name, column, firstRow + index),
  );
}

function call(name: string, args: readonly Expression[], place: Place): Value {
  const special = SPECIAL[name];
  if (special) return special(args, place);
  const values = args.map((arg) => evaluate(arg, place));
  const scalar = SCALAR_FUNCTIONS[name];
  if (scalar) return lift(values, scalar);
  const list = LIST_FUNCTIONS[name];
  if (!list) throw new Error(`No formula may use ${name}.`);
  // A cell is a list of one to these: what it holds counts as what cells hold.
  return list(
    args.map((arg, index) =>
      arg.kind === 'range' && COUNTS_CELLS.has(name)
        ? toList(values[index] ?? null)
        : (values[index] ?? null),
    ),
  );
}

const COUNTS_CELLS = new Set([
  'SUM',
  'PRODUCT',
  'AVERAGE',
  'MIN',
  'MAX',
  'MEDIAN',
  'COUNT',
  'NPV',
  'AND',
  'OR',
]);

type Special = (args: readonly Expression[], place: Place) => Value;

/** Functions that do not work out all they are given, or look at where they stand. */
const SPECIAL: Readonly<Record<string, Special>> = {
  TRUE: () => true,
  FALSE: () => false,
  ROW: (_, { row }) => row + 1,
  TODAY: (_, { today }) => today,
  IF: ([condition, then, otherwise], place) => {
    const test = condition ? evaluate(condition, place) : null;
    const give = (branch: Expression | undefined): Value => (branch ? evaluate(branch, place) : false);
    if (!isList(test)) {
      const truth = toTruth(test);
      return isError(truth) ? truth : give(truth ? then : otherwise);
    }
    const [yes, no] = [give(then), give(otherwise)];
    return test.map((one, index) => {
      const truth = toTruth(one);
      return isError(truth) ? truth : at(truth ? yes : no, index);
    });
  },
  IFERROR: ([tried, otherwise], place) => {
    const value = tried ? evaluate(tried, place) : null;
    const give = () => (otherwise ? evaluate(otherwise, place) : null);
    if (isList(value)) return value.map((one, index) => (isError(one) ? at(give(), index) : one));
    return isError(value) ? give() : value;
  },
  CHOOSE: ([which, ...choices], place) => {
    const number = which ? toScalar(evaluate(which, place)) : null;
    const choice = typeof number === 'number' ? choices[Math.trunc(number) - 1] : undefined;
    return choice ? evaluate(choice, place) : VALUE_ERROR;
  },
};

function at(value: Value, index: number): Scalar {
  if (!isList(value)) return value;
  return value.length === 1 ? (value[0] ?? null) : (value[index] ?? NOT_FOUND);
}
