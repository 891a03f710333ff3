import { expect, test } from 'vitest';
import { toDetailsNote } from '../../../src/documents/details-note.ts';
import type { Block } from '../../../src/documents/document.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { columnWidths } from '../../../src/documents/column-widths.ts';
import { EVERY_PART, NAMED, parseBody } from '../../make/template.ts';

function blocksOf(body: string): readonly Block[] {
  const { document, findings } = parseBody(body);
  expect(findings).toEqual([]);
  return document?.blocks ?? [];
}

test('every part of the format becomes a block of its kind', () => {
  const { document } = parseDocument(EVERY_PART, NAMED, []);
  expect(document?.title).toBe('Every part of a template');
  expect(document?.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'note',
    'heading',
    'long',
    'paragraph',
    'table',
    'list',
    'heading',
    'list',
    'note',
    'note',
    'page-break',
    'heading',
    'paragraph',
  ]);
});

test('headings of the source become levels 1 to 3, each with an anchor of its own', () => {
  const headings = blocksOf('## A b\n\n### A  b!\n\n#### 第').map(
    (block) => block.kind === 'heading' && [block.level, block.anchor],
  );
  expect(headings).toEqual([
    [1, 'part-a-b'],
    [2, 'part-a-b-2'],
    [3, 'part-x'],
  ]);
});

test('fields keep their words, and each has an id of its own', () => {
  const [, paragraph] = blocksOf(
    '## A\n\nName: [[text: Your name]] [[date: The day]] [[choose: yes / no / not sure]]',
  );
  expect(paragraph).toMatchObject({
    content: [
      { text: 'Name: ' },
      { kind: 'answer', id: 'field-1', type: 'text', label: 'Your name' },
      { text: ' ' },
      { kind: 'answer', id: 'field-2', type: 'date', label: 'The day' },
      { text: ' ' },
      { kind: 'choice', id: 'field-3', choices: ['yes', 'no', 'not sure'] },
    ],
  });
});

test.each([
  ['## A\n\nAre you a charity? [[choose: yes / no]]', 'A'],
  ['## A\n\nMay we name you [[choose: yes / no]]', 'May we name you'],
  ['## A\n\nMay we name you?\n\n[[choose: yes / no]]', 'May we name you?'],
  ['## A\n\nWhy?\n\n[[long: Why]]\n\n[[choose: yes / no]]', 'Why?'],
])('a choice is named by the words before or above it: %j', (body, label) => {
  expect(JSON.stringify(blocksOf(body))).toContain(
    `"kind":"choice","id":"field-${body.includes('long') ? 2 : 1}","label":"${label}"`,
  );
});

test('a choice in a table is named by its column', () => {
  expect(
    JSON.stringify(blocksOf('## A\n\n| Part | Interest |\n|---|---|\n| b | [[choose: low / high]] |')),
  ).toContain('"label":"Interest"');
});

test('a rule is numbered as the record lists it and leads to the part about the template', () => {
  expect(JSON.stringify(blocksOf('## A\n\nSo says the law [[rule: ask-early]].'))).toContain(
    '{"kind":"link","content":[{"kind":"text","text":"rule 1","isBold":false,"isItalic":false}],"url":"#rule-ask-early"}',
  );
});

test('a shelfmark is a link with the title of what it leads to; part of a longer word is not', () => {
  const text = JSON.stringify(
    blocksOf('## A\n\nL-001, XL-001, L-0011x and [L-001 told](https://www.example.org/)'),
  );
  expect(text.split('/lessons/ask-the-market/')).toHaveLength(2);
  expect(text).toContain('"title":"Ask the market early"');
});

test('a numbered list begins where the source begins', () => {
  expect(blocksOf('## A\n\n3. c\n4. d')[1]).toMatchObject({ kind: 'list', start: 3 });
});

test('the box of details lists the merge fields in use, wherever they stand', () => {
  const { document } = parseDocument(EVERY_PART, NAMED, []);
  expect(JSON.stringify(document && toDetailsNote(document)).match(/"field":"\w+"/gu)).toEqual(
    ['borough', 'service', 'lead', 'start', 'decision'].map((field) => `"field":"${field}"`),
  );
  const none = parseBody('## A\n\nText.').document;
  expect(none && toDetailsNote(none)).toBeUndefined();
});

test('columns share the page by what stands in them, and fill it', () => {
  const table = blocksOf(
    '## A\n\n| No | What we propose to share |\n|---|---|\n| 1 | A long text about what is shared and why |',
  ).at(1);
  if (table?.kind !== 'table') throw new Error('no table');
  const [first = 0, second = 0] = columnWidths(table, 9000);
  expect(first + second).toBe(9000);
  expect(second).toBeGreaterThan(first * 1.5);
  expect(first).toBeGreaterThan(900);
});
