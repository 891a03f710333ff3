/** The gate in the compiler: refuses before anything runs, says all problems of the file, lets ordinary text through. */
import { pathToFileURL } from 'node:url';
import { type Data, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { contentGate, ContentGateError } from '../../../src/authoring/content-gate.ts';
import { checkGate } from '../../../src/authoring/gate-rules.ts';
import { addressKind } from '../../../src/authoring/link-address.ts';
import { tableAlignment } from '../../../src/authoring/table-alignment.ts';

function compile(body: string, data: Data = {}): string {
  const result = mdxToJs(body, {
    mdastPlugins: [contentGate],
    hastPlugins: [tableAlignment],
    fileURL: pathToFileURL('/shelf/lessons/x.mdx'),
    elementAttributeNameCase: 'html',
    data,
  });
  return (result as { readonly code: string }).code;
}

function refusalOf(body: string, data?: Data): ContentGateError {
  try {
    compile(body, data);
  } catch (error) {
    if (error instanceof ContentGateError) return error;
    throw error;
  }
  throw new Error(`the gate let this through: ${body}`);
}

test('text, links, lists, code that is only shown, tables and an Aside pass', () => {
  const body =
    '## A\n\n- [x](/lessons/x/) `{y}` \\{z\\} &lt;b&gt;\n\n<Aside title="Mind">\n\nText[^1].\n\n</Aside>\n\n[^1]: A note.\n';
  expect(compile(body)).toContain('Aside');
});

test('all problems of a file are in one error, with the file, the first line and column', () => {
  const error = refusalOf('Text.\n\nHi {x} <b>y</b>\n\n[z](javascript:a)\n');
  expect(error).toMatchObject({ line: 3, column: 4 });
  expect(error.message).toContain('/shelf/lessons/x.mdx:3:4  body\n  A curly bracket { begins code.');
  expect(error.message).toContain('/shelf/lessons/x.mdx:3:8  body\n  "<b>" is HTML.');
  expect(error.message).toMatch(/3 problems in 1 file$/u);
});

test('a layout is refused, because Astro would import it', () => {
  expect(
    refusalOf('Text.', {
      astro: {
        frontmatter: { layout: './x.ts' },
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    }).message,
  ).toContain(':1:1  layout');
});

test('a part of the tree that nobody has thought of is refused', () => {
  const root = { type: 'root', children: [{ type: 'math', value: 'x' }] } as const;
  expect(checkGate(root as unknown as Parameters<typeof checkGate>[0])).toMatchObject([
    { kind: 'unknown-part' },
  ]);
});

test.each([
  ['https://a.example', 'web'],
  ['HTTP://a.example', 'web'],
  ['mailto:a@b.example', 'mail'],
  ['/lessons/x/', 'site'],
  ['#part', 'fragment'],
  ['page', 'relative'],
  ['./a:b', 'relative'],
  ['javascript:x', 'refused'],
  ['JaVaScRiPt:x', 'refused'],
  ['java\nscript:x', 'refused'],
  [' \u0001javascript:x', 'refused'],
  ['data:text/html,x', 'refused'],
  ['vbscript:x', 'refused'],
  ['file:///etc/passwd', 'refused'],
  ['//a.example', 'refused'],
  ['/\\a.example', 'refused'],
  ['\\\\a.example', 'refused'],
  ['https:a.example', 'refused'],
  ['https:///a.example', 'refused'],
  ['blob:https://a.example', 'refused'],
])('the address %j is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test('the alignment of columns is a class, never a style', () => {
  const code = compile('| a | b | c | d |\n|:-|-:|:-:|-|\n| 1 | 2 | 3 | 4 |\n');
  expect(code.match(/class: "align-(?:left|right|center)"/gu)).toHaveLength(6);
  expect(code).not.toMatch(/style|align:/u);
});
