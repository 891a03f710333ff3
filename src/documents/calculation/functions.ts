/** The functions that work on single values; given lists, they work on each of their values. */
import { holds } from './criteria.ts';
import { addMonthsTo, countWorkdays, formatByPattern, toCalendar, toSerial } from './days.ts';
import {
  compareValues,
  DIVISION_ERROR,
  isError,
  NUMBER_ERROR,
  type Scalar,
  toNumber,
  toText,
  VALUE_ERROR,
} from './values.ts';

type Work = (values: readonly Scalar[]) => Scalar;

/** Makes a function of numbers; what cannot be read as a number is an error. */
function ofNumbers(work: (...numbers: number[]) => Scalar): Work {
  return (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const result = work(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? NUMBER_ERROR : result;
  };
}

/** Makes a function of texts. */
function ofTexts(work: (...texts: string[]) => Scalar): Work {
  return (values) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value);
      if (isError(text)) return text;
      texts.push(text);
    }
    return work(...texts);
  };
}

function comparison(sign: string): Work {
  return ([a = null, b = null]) => holds(compareValues(a, b), sign);
}

/** Rounds halves away from zero, as figures are written: 1.005 to two places is 1.01. */
function roundAway(value: number, places: number, toWhole: (value: number) => number): number {
  const factor = 10 ** Math.trunc(places);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * toWhole(scaled)) / factor;
}

function find(wanted: string, text: string, start: string): Scalar {
  const at = text.indexOf(wanted, Math.max(Number(start || '1') - 1, 0));
  return at === -1 ? VALUE_ERROR : at + 1;
}

/** The functions and operators by name. */
export const SCALAR_FUNCTIONS: Readonly<Record<string, Work>> = {
  '+': ofNumbers((a = 0, b = 0) => a + b),
  '-': ofNumbers((a = 0, b = 0) => a - b),
  '*': ofNumbers((a = 0, b = 0) => a * b),
  '/': ofNumbers((a = 0, b = 0) => (b === 0 ? DIVISION_ERROR : a / b)),
  '^': ofNumbers((a = 0, b = 0) => a ** b),
  '%': ofNumbers((a = 0) => a / 100),
  minus: ofNumbers((a = 0) => -a),
  '&': ofTexts((a = '', b = '') => a + b),
  ...Object.fromEntries(['=', '<>', '<', '<=', '>', '>='].map((sign) => [sign, comparison(sign)])),
  ABS: ofNumbers((a = 0) => Math.abs(a)),
  SIGN: ofNumbers((a = 0) => Math.sign(a)),
  INT: ofNumbers((a = 0) => Math.floor(a)),
  SQRT: ofNumbers((a = 0) => Math.sqrt(a)),
  POWER: ofNumbers((a = 0, b = 0) => a ** b),
  MOD: ofNumbers((a = 0, b = 0) => (b === 0 ? DIVISION_ERROR : a - b * Math.floor(a / b))),
  ROUND: ofNumbers((a = 0, places = 0) => roundAway(a, places, Math.round)),
  ROUNDUP: ofNumbers((a = 0, places = 0) => roundAway(a, places, Math.ceil)),
  ROUNDDOWN: ofNumbers((a = 0, places = 0) => roundAway(a, places, Math.floor)),
  PMT: ofNumbers((rate = 0, periods = 0, present = 0) =>
    rate === 0 ? -present / periods : (-present * rate) / (1 - (1 + rate) ** -periods),
  ),
  DATE: ofNumbers((year = 0, month = 0, day = 0) => toSerial(year, month, day)),
  YEAR: ofNumbers((serial = 0) => toCalendar(serial).year),
  MONTH: ofNumbers((serial = 0) => toCalendar(serial).month),
  DAY: ofNumbers((serial = 0) => toCalendar(serial).day),
  WEEKDAY: ofNumbers((serial = 0, type = 1) =>
    type === 2 ? ((toCalendar(serial).weekday + 6) % 7) + 1 : toCalendar(serial).weekday + 1,
  ),
  EDATE: ofNumbers((serial = 0, months = 0) => addMonthsTo(serial, months)),
  EOMONTH: ofNumbers((serial = 0, months = 0) =>
    toSerial(toCalendar(serial).year, toCalendar(serial).month + months + 1, 0),
  ),
  NETWORKDAYS: ofNumbers((from = 0, to = 0) => countWorkdays(from, to)),
  LEN: ofTexts((text = '') => text.length),
  TRIM: ofTexts((text = '') => text.replace(/ +/gu, ' ').replace(/^ | $/gu, '')),
  UPPER: ofTexts((text = '') => text.toUpperCase()),
  LOWER: ofTexts((text = '') => text.toLowerCase()),
  LEFT: ofTexts((text = '', count = '1') => text.slice(0, Number(count))),
  RIGHT: ofTexts((text = '', count = '1') => (Number(count) === 0 ? '' : text.slice(-Number(count)))),
  MID: ofTexts((text = '', start = '1', count = '0') =>
    text.slice(Number(start) - 1, Number(start) - 1 + Number(count)),
  ),
  FIND: ofTexts((wanted = '', text = '', start = '1') => find(wanted, text, start)),
  SEARCH: ofTexts((wanted = '', text = '', start = '1') =>
    find(wanted.toLowerCase(), text.toLowerCase(), start),
  ),
  EXACT: ofTexts((a = '', b = '') => a === b),
  SUBSTITUTE: ofTexts((text = '', from = '', to = '') =>
    from === '' ? text : text.replaceAll(from, () => to),
  ),
  VALUE: ([value = null]) => toNumber(value),
  N: ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  NOT: ([value = null]) =>
    typeof value === 'string' ? VALUE_ERROR : value === null || value === false || value === 0,
  TEXT: ([value = null, pattern = '']) => {
    const number = toNumber(value);
    return isError(number) ? toText(value) : formatByPattern(number, String(pattern));
  },
};
