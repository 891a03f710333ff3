/** Whatever an author or an attacker does to a valid entry, the check ends soon, never throws, and lets no code pass. */
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { contentGate } from '../../../src/authoring/content-gate.ts';
import { formatReport } from '../../../src/authoring/problem.ts';
import {
  LESSON,
  LESSON_FILE,
  makeShelf,
  PRODUCT,
  PRODUCT_FILE,
} from '../../fixtures/problems/valid-shelf.ts';
import { makeRandom, type Random } from '../../make/random.ts';

const ROUNDS = 400;
const PIECES = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '---',
    '----',
    '+++',
    '\n',
    '\n\n',
    '\t',
    '  ',
    ':',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '&a',
    '*a',
    '!!x',
    '? ',
    '|',
    '#',
  ],
  ...[
    'import fs from "fs"\n',
    '\n\nexport const a = 1\n\n',
    '{process.exit(1)}',
    '<script>',
    '</script>',
    '<Aside',
    '</Aside>',
    '<!--',
    '-->',
  ],
  ...[
    '`',
    '```\n',
    '~~~\n',
    '\\',
    '$',
    '![x](./a.ts)',
    '[x](javascript:y)',
    '&#123;',
    '\r\n',
    '\uFEFF',
    '\u0000',
    '\u202E',
    '😀',
    '__proto__: 1\n',
    '<<: 1\n',
  ],
  ...[
    '2026-02-30',
    '1e999',
    '.nan',
    'null',
    '~',
    'true',
    '0b1',
    '0o7',
    'constructor: x\n',
    'layout: ./x.ts\n',
  ],
];

function mutate(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(result.length + 1);
    const end = random.below(3) === 0 ? Math.min(result.length, at + random.below(40)) : at;
    result =
      result.slice(0, at) +
      (random.below(5) === 0 ? result.slice(end, end + 80) : random.pick(PIECES)) +
      result.slice(end);
  }
  return result;
}

describe.each([
  ['a lesson', LESSON_FILE, LESSON],
  ['a product', PRODUCT_FILE, PRODUCT],
])('%s, changed at random', (_, file, valid) => {
  test(`is checked without an exception, ${ROUNDS} times`, { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const text = mutate(valid, makeRandom(seed));
      const { problems } = checkShelf(makeShelf({ [file]: text }));
      expect(formatReport(problems), `seed ${seed}`).toMatch(
        problems.length === 0 ? /^$/u : /problems? in \d files?$/u,
      );
    }
  });
});

test('no body that the gate lets through becomes code', { timeout: 120_000 }, () => {
  let passed = 0;
  for (let seed = 1; seed <= ROUNDS * 2; seed += 1) {
    const body = mutate(LESSON.slice(LESSON.indexOf('## Context')), makeRandom(seed));
    const code = compile(body);
    if (code === undefined) continue;
    passed += 1;
    expect(withoutTexts(code), `seed ${seed}`).not.toMatch(/process|^import fs|^export const|script|a\.ts/mu);
    expect(code, `seed ${seed}`).not.toMatch(/(?:href|src): "\s*(?:javascript|data|vbscript):/iu);
  }
  expect(passed).toBeGreaterThan(ROUNDS / 4);
});

function compile(body: string): string | undefined {
  try {
    const result = mdxToJs(body, {
      mdastPlugins: [contentGate],
      features: { gfm: true, smartPunctuation: true },
    });
    return (result as { readonly code: string }).code;
  } catch (error) {
    expect((error as Error).name).toBe('ContentGateError');
    return undefined;
  }
}

/** Takes away texts between quotation marks: words that are only shown do no harm. */
function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
}
