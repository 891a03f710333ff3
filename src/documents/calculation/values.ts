/** The values of cells while formulas are worked out, and how spreadsheets turn one kind into another (OpenFormula, ODF 1.3 part 4, 6.3). */

/** What a formula comes to if it cannot be worked out, such as `#N/A`. */
export interface CalcError {
  readonly error: string;
}

/** What one cell holds; null if nothing. */
export type Scalar = number | string | boolean | null | CalcError;
/** One value, or the values of some cells of a column. */
export type Value = Scalar | readonly Scalar[];

export const VALUE_ERROR: CalcError = { error: '#VALUE!' };
export const NOT_FOUND: CalcError = { error: '#N/A' };
export const DIVISION_ERROR: CalcError = { error: '#DIV/0!' };
export const NUMBER_ERROR: CalcError = { error: '#NUM!' };
export const REFERENCE_ERROR: CalcError = { error: '#REF!' };

/** Tells whether a value is an error. */
export function isError(value: Value): value is CalcError {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether a value is a list of cells. */
export function isList(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** Gives the values one by one. */
export function toList(value: Value): readonly Scalar[] {
  return isList(value) ? value : [value];
}

/** Gives the first value. */
export function toScalar(value: Value): Scalar {
  return isList(value) ? (value[0] ?? null) : value;
}

/** Reads a value as a number: nothing is 0, text is read if it looks like one. */
export function toNumber(value: Scalar): number | CalcError {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/iu.test(value) ? Number(value) : VALUE_ERROR;
}

/** Reads a value as text: nothing is empty. */
export function toText(value: Scalar): string | CalcError {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** Reads a value as true or false. */
export function toTruth(value: Scalar): boolean | CalcError {
  if (isError(value)) return value;
  if (typeof value === 'string')
    return /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === 'true' : VALUE_ERROR;
  return value !== null && value !== false && value !== 0;
}

/** Compares as spreadsheets sort: numbers before texts before truth; capitals do not count. */
export function compareValues(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'number' && typeof right === 'number')
    return nearlySame(left, right) ? 0 : left - right;
  const [first, second] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Works out a function of single values for each of several; lists go on in step, single values stay. */
export function lift(values: readonly Value[], work: (values: readonly Scalar[]) => Scalar): Value {
  const lists = values.filter(isList);
  if (lists.length === 0) return firstError(values) ?? work(values as readonly Scalar[]);
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => {
    const row = values.map((value) =>
      isList(value) ? ((value.length === 1 ? value[0] : value[index]) ?? null) : value,
    );
    return firstError(row) ?? work(row);
  });
}

/** Gives the first error among values. */
export function firstError(values: readonly Value[]): CalcError | undefined {
  return values.find(isError);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'number') return 0;
  return typeof other === 'boolean' ? false : '';
}

/** Spreadsheets take numbers as the same that differ in the last of 15 figures. */
function nearlySame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(a) * 1e-14;
}
