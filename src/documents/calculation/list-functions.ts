/** The functions that work on lists of cells. */
import { makeCriterion } from './criteria.ts';
import {
  compareValues,
  DIVISION_ERROR,
  firstError,
  isError,
  isList,
  lift,
  NOT_FOUND,
  NUMBER_ERROR,
  REFERENCE_ERROR,
  type Scalar,
  toList,
  toNumber,
  toScalar,
  toTruth,
  type Value,
  VALUE_ERROR,
} from './values.ts';

type Work = (args: readonly Value[]) => Value;

/** Cells of a list count only if they hold numbers; a value written into the formula is read as one. */
function numbersOf(args: readonly Value[]): number[] {
  return args.flatMap((arg) => {
    if (isList(arg)) return arg.filter((value) => typeof value === 'number');
    const number = toNumber(arg);
    return arg === null || isError(number) ? [] : [number];
  });
}

function ofNumbers(work: (numbers: readonly number[]) => Scalar): Work {
  return (args) => firstError(args.flatMap(toList)) ?? work(numbersOf(args));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): Scalar {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NUMBER_ERROR;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}

/** Works out one of COUNTIFS, SUMIFS, AVERAGEIFS: `pairs` are lists and their conditions in turn. */
function conditional(
  values: readonly Scalar[] | undefined,
  pairs: readonly Value[],
  work: (chosen: readonly Scalar[]) => Scalar,
): Value {
  const criteria = pairs.filter((_, index) => index % 2 === 1);
  const lists = pairs.filter((_, index) => index % 2 === 0).map(toList);
  return liftAll(criteria, (row) => {
    const tests = row.map(makeCriterion);
    const source = values ?? lists[0] ?? [];
    return work(source.filter((_, index) => tests.every((test, at) => test(lists[at]?.[index] ?? null))));
  });
}

/** As `lift`, but an error is a condition like any other. */
function liftAll(values: readonly Value[], work: (values: readonly Scalar[]) => Scalar): Value {
  const length = Math.max(0, ...values.map((value) => (isList(value) ? value.length : 0)));
  if (length === 0) return work(values.map(toScalar));
  return Array.from({ length }, (_, index) =>
    work(values.map((value) => (isList(value) ? (value[index] ?? null) : value))),
  );
}

function average(chosen: readonly Scalar[]): Scalar {
  const numbers = chosen.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length;
}

const sumOf = (chosen: readonly Scalar[]) => firstError(chosen) ?? sum(numbersOf([chosen]));

function match([wanted = null, list = [], type = 1]: readonly Value[]): Value {
  const cells = toList(list);
  const order = toNumber(toScalar(type));
  return lift([wanted], ([one = null]) => {
    if (order === 0) {
      const test =
        typeof one === 'string'
          ? makeCriterion(`=${one}`)
          : (value: Scalar) => value !== null && compareValues(value, one) === 0;
      const at = cells.findIndex((value) => (one === '' ? value === '' : test(value)));
      return at === -1 ? NOT_FOUND : at + 1;
    }
    const at = cells.findLastIndex(
      (value) =>
        value !== null && typeof value === typeof one && compareValues(value, one) * Number(order) <= 0,
    );
    return at === -1 ? NOT_FOUND : at + 1;
  });
}

function index([list = [], row = 1]: readonly Value[]): Value {
  const cells = toList(list);
  if (toScalar(row) === 0 && !isList(row)) return cells;
  return lift([row], ([at = null]) => {
    const number = toNumber(at);
    if (isError(number)) return number;
    return cells.length >= number && number >= 1 ? (cells[Math.trunc(number) - 1] ?? null) : REFERENCE_ERROR;
  });
}

function nth(descending: boolean): Work {
  return ([list = [], place = 1]) => {
    const wrong = firstError(toList(list));
    const sorted = numbersOf([toList(list)]).toSorted((a, b) => (descending ? b - a : a - b));
    return wrong ?? lift([place], ([at = null]) => sorted[Number(at) - 1] ?? NUMBER_ERROR);
  };
}

function sumProduct(args: readonly Value[]): Value {
  const lists = args.map(toList);
  const length = Math.max(...lists.map((list) => list.length));
  let total = 0;
  for (let row = 0; row < length; row += 1) {
    let product = 1;
    for (const list of lists) {
      const value = list[row] ?? null;
      if (isError(value)) return value;
      // Where one list is alone it may hold truth; beside others only numbers count.
      product *= typeof value === 'number' ? value : 0;
    }
    total += product;
  }
  return total;
}

function truths(args: readonly Value[]): boolean[] | Value {
  const values = args.flatMap((arg) =>
    isList(arg) ? arg.filter((value) => value !== null && typeof value !== 'string') : [arg],
  );
  const read = values.map(toTruth);
  return firstError(read) ?? read.map(Boolean);
}

function logical(work: (values: readonly boolean[]) => boolean): Work {
  return (args) => {
    const values = truths(args);
    return Array.isArray(values) ? work(values as boolean[]) : values;
  };
}

/** The functions by name. */
export const LIST_FUNCTIONS: Readonly<Record<string, Work>> = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MEDIAN: ofNumbers(median),
  COUNT: (args) => numbersOf(args).length,
  COUNTA: (args) => args.flatMap(toList).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(toList).filter((value) => value === null || value === '').length,
  COUNTIF: (pairs) => conditional(undefined, pairs, (chosen) => chosen.length),
  COUNTIFS: (pairs) => conditional(undefined, pairs, (chosen) => chosen.length),
  SUMIF: ([list = [], criterion = null, values = list]) =>
    conditional(toList(values), [list, criterion], sumOf),
  SUMIFS: ([values = [], ...pairs]) => conditional(toList(values), pairs, sumOf),
  AVERAGEIF: ([list = [], criterion = null, values = list]) =>
    conditional(toList(values), [list, criterion], average),
  AVERAGEIFS: ([values = [], ...pairs]) => conditional(toList(values), pairs, average),
  SUMPRODUCT: sumProduct,
  MATCH: match,
  INDEX: index,
  LARGE: nth(true),
  SMALL: nth(false),
  RANK: ([wanted = null, list = [], order = 0]) => {
    const numbers = numbersOf([toList(list)]);
    const isRising = Number(toScalar(order)) !== 0;
    return lift([wanted], ([one = null]) => {
      if (typeof one !== 'number' || !numbers.includes(one))
        return typeof one === 'number' ? NOT_FOUND : VALUE_ERROR;
      return 1 + numbers.filter((number) => (isRising ? number < one : number > one)).length;
    });
  },
  NPV: ([rate = 0, ...flows]) => {
    const r = toNumber(toScalar(rate));
    return isError(r)
      ? r
      : numbersOf(flows).reduce((total, flow, at) => total + flow / (1 + r) ** (at + 1), 0);
  },
  AND: logical((values) => values.every(Boolean)),
  OR: logical((values) => values.some(Boolean)),
  ROWS: ([list = []]) => toList(list).length,
  ISNUMBER: ([value = null]) => mapEach(value, (one) => typeof one === 'number'),
  ISTEXT: ([value = null]) => mapEach(value, (one) => typeof one === 'string'),
  ISBLANK: ([value = null]) => mapEach(value, (one) => one === null),
};

function mapEach(value: Value, work: (value: Scalar) => Scalar): Value {
  return isList(value) ? value.map(work) : work(value);
}
