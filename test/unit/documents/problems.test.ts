import { describe, expect, test } from 'vitest';
import { DOCUMENT_PROBLEM_KINDS, type ProblemKind } from '../../../src/authoring/problem-kinds.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { EVERY_PART, NAMED, parseBody } from '../../make/template.ts';

interface Fixture {
  /** Text below a heading, whose line is 5; it begins at line 7. */
  readonly body: string;
  readonly at: string;
  /** Words of the message that the author needs. */
  readonly says: string;
}

const FIXTURES: Readonly<Record<(typeof DOCUMENT_PROBLEM_KINDS)[number], Fixture>> = {
  'unknown-field-mark': { body: 'Who? [[tekst: Name]]', at: '7:6', says: '"tekst" is not a kind of field' },
  'unknown-merge-field': { body: 'In {{council}}.', at: '7:4', says: '{{borough}}' },
  'unknown-rule': {
    body: 'As it must\n[[rule: ask-late]].',
    at: '8:1',
    says: 'Rules of the record: ask-early.',
  },
  'unknown-shelfmark': { body: 'See L-999.', at: '7:5', says: '"L-999"' },
  'field-prompt': { body: 'Name: [[text:]]', at: '7:7', says: 'does not say what to write' },
  'field-choices': { body: '[[choose: yes/no]]', at: '7:1', says: 'two or more different choices' },
  'field-in-heading': { body: '### For [[text: whom]]', at: '7:1', says: 'A heading holds a field' },
  'long-field-not-alone': { body: 'Say: [[long: Why?]]', at: '7:6', says: 'stands alone' },
  'table-too-wide': { body: '|a|b|c|d|e|f|g|\n|-|-|-|-|-|-|-|', at: '7:1', says: '7 columns' },
  'table-header-empty': { body: '| a | |\n|---|---|\n| b | c |', at: '7:1', says: 'Column 2' },
  'table-without-name': { body: '[[long: Why?]]\n\n| a |\n|---|\n| b |', at: '9:1', says: 'says what it is' },
  'unknown-note': { body: '> [!TIP]\n> Text.', at: '7:1', says: '[!GUIDANCE], [!EXAMPLE], [!CAUTION]' },
  'heading-too-deep': { body: '### a\n\n#### b\n\n##### c', at: '11:1', says: 'three levels' },
  'link-text': { body: 'Read it [here](https://www.example.org/).', at: '7:9', says: '"here"' },
  'template-markup': { body: 'A `code` word.', at: '7:3', says: 'backquotes' },
};

const place = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}:${column}`;
const words = ({
  found,
  expected,
  mend,
}: {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}) => `${found} ${expected} ${mend}`;

test('every kind has a fixture', () => {
  expect(Object.keys(FIXTURES).toSorted()).toEqual(DOCUMENT_PROBLEM_KINDS.toSorted());
});

describe('each kind of mistake in a document', () => {
  test.each(Object.entries(FIXTURES))('%s', (kind, { body, at, says }) => {
    const { document, findings } = parseBody(`## Part\n\n${body}`);
    expect(document).toBeUndefined();
    expect(findings.map((one) => one.kind)).toEqual([kind]);
    expect(findings.map(place)).toEqual([at]);
    expect(findings.map(words).join()).toContain(says);
    expect(findings[0]?.mend).not.toBe('');
  });
});

describe('mistakes that a document shares with the body of an entry', () => {
  test.each<readonly [ProblemKind, string, string]>([
    ['heading-level-one', '# Title', '5:1'],
    ['heading-skips-level', '#### Deep', '5:1'],
    ['heading-skips-level', '## a\n\n#### b', '7:1'],
    ['empty-heading', '##\n\nText.', '5:1'],
    ['duplicate-heading', '## Part\n\n## part', '7:1'],
    ['missing-heading', 'Text only.', '5:1'],
    ['bad-scheme', '## a\n\n[the page](javascript:alert(1))', '7:1'],
    ['bad-scheme', '## a\n\n[the page](/products/x/)', '7:1'],
  ])('%s in %j', (kind, body, at) => {
    const { findings } = parseBody(body);
    expect(findings.map((one) => `${one.kind} ${place(one)}`)).toContain(`${kind} ${at}`);
  });

  test.each([
    ['<b>bold</b>', 2],
    ['<div>\nblock\n</div>', 1],
    ['![a](b.png)', 1],
    ['word[^1]\n\n[^1]: note', 2],
    ['~~gone~~', 1],
    ['```\ncode\n```', 1],
    ['- a\n\n  > [!CAUTION]\n  > text', 1],
    ['- a\n  - b\n    - c\n      - d', 1],
    ['> [!GUIDANCE]\n>\n> ## Heading', 1],
    ['> [!GUIDANCE]', 1],
  ])('markup that has no place: %j', (body, count) => {
    const { findings } = parseBody(`## Part\n\n${body}`);
    expect(findings.map(({ kind }) => kind)).toEqual(
      Array(count)
        .fill('template-markup')
        .concat(body === '> [!GUIDANCE]\n>\n> ## Heading' ? ['template-markup'] : []),
    );
  });

  test('square brackets, stray marks and fields cut by formatting are refused', () => {
    for (const body of ['[council]', 'a ]] b', '[[text: a _b_ c]]', '[x] done', '{{borough'])
      expect(parseBody(`## Part\n\n${body}`).findings.map(({ kind }) => kind)).toContain(
        'unknown-field-mark',
      );
  });
});

describe('the lines at the top', () => {
  test.each<readonly [ProblemKind, string, number]>([
    ['no-front-matter', '## Part\n\nText.', 1],
    ['missing-field', '---\ntitle: A\n---\n\n## Part\n', 1],
    ['unknown-field', '---\ntitle: A\nintro: B.\nauthor: C\n---\n\n## Part\n', 4],
    ['empty-field', '---\ntitle:\nintro: B.\n---\n\n## Part\n', 2],
    ['too-long', `---\ntitle: A\nintro: ${'b'.repeat(601)}\n---\n\n## Part\n`, 3],
    ['bad-yaml', '---\ntitle: A: b: c\nintro: B.\n---\n\n## Part\n', 2],
  ])('%s', (kind, source, line) => {
    const { findings } = parseDocument(source, NAMED, []);
    expect(findings.map((one) => `${one.kind}:${one.line}`)).toContain(`${kind}:${line}`);
  });
});

test('all mistakes are told at once, in the order of the text', () => {
  const { findings } = parseBody('## Part\n\n{{x}} [[y: z]]\n\n![a](b)\n\n[[rule: c]] L-777');
  expect(findings.map(({ kind }) => kind)).toEqual([
    'unknown-merge-field',
    'unknown-field-mark',
    'template-markup',
    'unknown-rule',
    'unknown-shelfmark',
  ]);
});

test('a hostile source is refused in time', () => {
  const sources = [
    '> '.repeat(20_000),
    '- '.repeat(5_000),
    `## a\n\n${'[['.repeat(20_000)}`,
    'x'.repeat(400_001),
    '*'.repeat(20_000),
  ];
  for (const body of sources) expect(parseBody(body).document).toBeUndefined();
}, 20_000);

test('the template with every part has no mistake', () => {
  expect(parseDocument(EVERY_PART, NAMED, []).findings).toEqual([]);
});
