/** Which cells fit a condition of COUNTIF and its kin (OpenFormula, ODF 1.3 part 4, 4.11.8). */
import { compareValues, isError, type Scalar } from './values.ts';

/** Makes the test of a condition such as `">=5"`, `"red"`, `"<>"` or `"a*"`. */
export function makeCriterion(criterion: Scalar): (value: Scalar) => boolean {
  const typed = criterion ?? 0;
  if (typeof typed !== 'string')
    return (value) => value !== null && value !== '' && !isError(value) && compareValues(value, typed) === 0;
  const { sign = '=', operand = '' } = /^(?<sign><>|<=|>=|=|<|>)?(?<operand>.*)$/su.exec(typed)?.groups ?? {};
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (sign === '=' || sign === '<>') {
    const fits = Number.isNaN(number)
      ? matchText(operand, typed.startsWith('='))
      : (value: Scalar) => Number(value ?? Number.NaN) === number && value !== '';
    return sign === '=' ? fits : (value) => !fits(value);
  }
  return (value) => {
    if (value === null || isError(value)) return false;
    const isOfKind = Number.isNaN(number) ? typeof value === 'string' : typeof value === 'number';
    return isOfKind && holds(compareValues(value, Number.isNaN(number) ? operand : number), sign);
  };
}

/** Tells whether an order (below 0, 0, above 0) is what a sign asks. */
export function holds(order: number, sign: string): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function matchText(operand: string, isSigned: boolean): (value: Scalar) => boolean {
  if (operand === '') return (value) => value === null || (value === '' && !isSigned);
  const source = operand
    .replace(/[.+^$()|[\]\\{}]/gu, String.raw`\$&`)
    .replace(/~([*?~])|[*?]/gu, (found, kept: string | undefined) =>
      kept === undefined ? (found === '*' ? '.*' : '.') : `\\${kept}`,
    );
  const pattern = new RegExp(`^${source}$`, 'isu');
  return (value) => typeof value === 'string' && pattern.test(value);
}
