/** Reads a formula written for Excel into a tree of operations. */
import type { Scalar } from './values.ts';

/** Cells of one column of a sheet, counted from 0; `sheet` is undefined on the formula's own sheet. */
export interface CellRange {
  readonly sheet: string | undefined;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'list'; readonly values: readonly Scalar[] }
  | { readonly kind: 'range'; readonly range: CellRange }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<range>(?:'(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|(?<name>[A-Z][A-Z0-9.]*)(?=\()|(?<sign><>|<=|>=|[-+*/^&=<>%(){},;]))/uy;

/** How strongly operators bind; unary minus binds more than all of them. */
const STRENGTH: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

interface Reader {
  readonly tokens: readonly Readonly<Record<string, string | undefined>>[];
  at: number;
}

/** Reads the formula. @throws {Error} if it cannot be read. */
export function parseExpression(formula: string): Expression {
  const reader: Reader = { tokens: readTokens(formula), at: 0 };
  const expression = readOperation(reader, 0);
  if (reader.at < reader.tokens.length) throw new Error(`The formula =${formula} cannot be read to its end.`);
  return expression;
}

function readTokens(formula: string): Reader['tokens'] {
  const pattern = new RegExp(TOKEN);
  const tokens = [];
  const end = formula.trimEnd().length;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(formula)?.groups;
    if (!groups) throw new Error(`The formula =${formula} cannot be read from character ${from} on.`);
    tokens.push(groups);
  }
  return tokens;
}

function readOperation(reader: Reader, least: number): Expression {
  let left = readOperand(reader);
  for (;;) {
    const sign = reader.tokens[reader.at]?.['sign'];
    if (sign === '%') {
      reader.at += 1;
      left = { kind: 'call', name: '%', args: [left] };
      continue;
    }
    const strength = sign === undefined ? undefined : STRENGTH[sign];
    if (sign === undefined || strength === undefined || strength <= least) return left;
    reader.at += 1;
    left = { kind: 'call', name: sign, args: [left, readOperation(reader, strength)] };
  }
}

function readOperand(reader: Reader): Expression {
  const token = reader.tokens[reader.at];
  if (!token) throw new Error('The formula ends too early.');
  reader.at += 1;
  const { text, number, range, name, sign } = token;
  if (text !== undefined) return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
  if (number !== undefined) return { kind: 'constant', value: Number(number) };
  if (range !== undefined) return { kind: 'range', range: toRange(range) };
  if (name !== undefined) return readCall(reader, name);
  if (sign === '(') return readBracket(reader);
  if (sign === '{') return readConstants(reader);
  if (sign === '-' || sign === '+') {
    const operand = readOperation(reader, 5);
    return sign === '+' ? operand : { kind: 'call', name: 'minus', args: [operand] };
  }
  throw new Error(`A formula cannot go on with ${sign ?? 'nothing'}.`);
}

function readBracket(reader: Reader): Expression {
  const inside = readOperation(reader, 0);
  expectSign(reader, ')');
  return inside;
}

function readCall(reader: Reader, name: string): Expression {
  expectSign(reader, '(');
  const args: Expression[] = [];
  while (reader.tokens[reader.at]?.['sign'] !== ')') {
    if (args.length > 0) expectSign(reader, ',');
    const isLeftOut =
      reader.tokens[reader.at]?.['sign'] === ',' || reader.tokens[reader.at]?.['sign'] === ')';
    args.push(isLeftOut ? { kind: 'constant', value: null } : readOperation(reader, 0));
  }
  expectSign(reader, ')');
  return { kind: 'call', name, args };
}

function readConstants(reader: Reader): Expression {
  const values: Scalar[] = [];
  for (;;) {
    const operand = readOperand(reader);
    if (operand.kind === 'constant') values.push(operand.value);
    const sign = reader.tokens[reader.at]?.['sign'];
    reader.at += 1;
    if (sign === '}') return { kind: 'list', values };
    if (sign !== ',' && sign !== ';') throw new Error('A list of constants is not closed.');
  }
}

function expectSign(reader: Reader, sign: string): void {
  if (reader.tokens[reader.at]?.['sign'] !== sign) throw new Error(`A formula lacks ${sign}.`);
  reader.at += 1;
}

function toRange(text: string): CellRange {
  const parts =
    /^(?:'(?<sheet>(?:[^']|'')*)'!)?\$?(?<column>[A-Z]+)\$?(?<first>\d+)(?::\$?[A-Z]+\$?(?<last>\d+))?$/u.exec(
      text,
    )?.groups ?? {};
  const firstRow = Number(parts['first']) - 1;
  const column =
    [...(parts['column'] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    sheet: parts['sheet']?.replaceAll("''", "'"),
    column,
    firstRow,
    lastRow: parts['last'] === undefined ? firstRow : Number(parts['last']) - 1,
  };
}
