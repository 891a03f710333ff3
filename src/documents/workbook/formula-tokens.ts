/** Cuts a formula of a workbook source into tokens. The language is in docs/templates.md, "A workbook". */

export type Token =
  /** An operator, bracket, number or blank: the same in every spreadsheet. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'function'; readonly name: string }
  /** The comma between arguments, or between columns or rows of a constant in braces. */
  | { readonly kind: 'separator'; readonly of: 'arguments' | 'columns' | 'rows' }
  /** `[Column]`: the cell of the same row. */
  | { readonly kind: 'cell'; readonly column: string }
  /** `[@row]`: the number of the row in its table, from 1. */
  | { readonly kind: 'row-number' }
  /** `Table[Column]` or `Lists[name]`. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  /** The cell of a value. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

interface Rule {
  readonly pattern: RegExp;
  readonly toToken: (match: readonly string[]) => Token;
}

const RULES: readonly Rule[] = [
  {
    pattern: /^"((?:[^"]|"")*)"/u,
    toToken: ([, text = '']) => ({ kind: 'text', value: text.replaceAll('""', '"') }),
  },
  { pattern: /^\[@row\]/u, toToken: () => ({ kind: 'row-number' }) },
  { pattern: /^\[([^\][@]+)\]/u, toToken: ([, column = '']) => ({ kind: 'cell', column: column.trim() }) },
  {
    pattern: /^([A-Za-z_]\w*)\[([^\][@]+)\]/u,
    toToken: ([, table = '', column = '']) => ({ kind: 'column', table, column: column.trim() }),
  },
  {
    pattern: /^([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/u,
    toToken: ([, name = '']) => ({ kind: 'function', name: name.toUpperCase() }),
  },
  {
    pattern: /^(?:'[^']*'|[A-Za-z_]\w*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/u,
    toToken: ([text = '']) => ({ kind: 'address', text }),
  },
  {
    pattern:
      /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?!\w)|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?!\w)/u,
    toToken: ([text = '']) => ({ kind: 'address', text }),
  },
  {
    pattern: /^(true|false)(?!\w)/iu,
    toToken: ([, word = '']) => ({ kind: 'truth', value: word.toLowerCase() === 'true' }),
  },
  { pattern: /^[A-Za-z_]\w*/u, toToken: ([name = '']) => ({ kind: 'name', name }) },
  {
    pattern: /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?/u,
    toToken: ([text = '']) => ({ kind: 'plain', text }),
  },
  { pattern: /^(?:<>|<=|>=|[-+*/^&=<>%(){}]|\s+)/u, toToken: ([text = '']) => ({ kind: 'plain', text }) },
];

/** Gives the tokens in order; what cannot be read becomes one token of the kind `wrong`, the last. */
export function toTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula;
  let braces = 0;
  while (rest !== '') {
    if (rest[0] === '{') braces += 1;
    if (rest[0] === '}') braces -= 1;
    const { token, length } = firstToken(rest, braces);
    tokens.push(token);
    if (token.kind === 'wrong') break;
    rest = rest.slice(length);
  }
  return tokens;
}

function firstToken(text: string, braces: number): { token: Token; length: number } {
  if (text[0] === ',')
    return { token: { kind: 'separator', of: braces > 0 ? 'columns' : 'arguments' }, length: 1 };
  if (text[0] === ';' && braces > 0) return { token: { kind: 'separator', of: 'rows' }, length: 1 };
  for (const { pattern, toToken } of RULES) {
    const match = pattern.exec(text);
    if (match) return { token: toToken(match), length: match[0].length };
  }
  return { token: { kind: 'wrong', text: text.slice(0, 20) }, length: text.length };
}
