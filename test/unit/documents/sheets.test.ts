/** Briefings and checklists as Word and OpenDocument: accessible, whole, set closer than a template, the same each time. */
import { describe, expect, test } from 'vitest';
import { toBriefingDocument } from '../../../src/documents/briefing.ts';
import { toGateForm } from '../../../src/documents/gate-form.ts';
import { toSheetStamp } from '../../../src/documents/sheet-stamp.ts';
import { checkAccessibility } from '../../../src/documents/template-accessibility.ts';
import { toDocx } from '../../../src/documents/to-docx.ts';
import { toOdt } from '../../../src/documents/to-odt.ts';
import { readZipByPath } from '../../../src/documents/zip.ts';
import { type Briefing, toBriefings } from '../../../src/model/briefing.ts';
import { toGate } from '../../../src/model/gates.ts';
import { STAGES } from '../../../src/vocabulary/stages.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const SITE = { url: 'https://shelf.example/' };
const toAddress = (path: string) => `https://shelf.example${path}`;
const lessons = [
  {
    id: 'ask-the-market',
    data: makeLessonRecord({ disputed: 'The council denies it.', situations: ['thinking-of-outsourcing'] }),
  },
];
const [BRIEFING] = toBriefings(makeCatalogue({ lessons })) as [Briefing];
const [STAGE] = STAGES;
const STAMP = toSheetStamp(
  { name: 'Members’ briefing', date: '2026-11-23', path: '/briefings/thinking-of-outsourcing/' },
  SITE,
);
const read = (bytes: Uint8Array, path: string) => new TextDecoder().decode(readZipByPath(bytes).get(path));

test('a sheet says what it is, of which day, and where its page is', () => {
  expect(STAMP).toMatchObject({
    line: 'Members’ briefing · 23 November 2026',
    footer: 'Members’ briefing · 23 November 2026 · Open Government Licence 3.0',
    address: 'https://shelf.example/briefings/thinking-of-outsourcing/',
    printedAddress: 'shelf.example/briefings/thinking-of-outsourcing',
  });
});

describe.each([
  { name: 'a briefing', document: toBriefingDocument(BRIEFING, toAddress) },
  { name: 'a checklist', document: toGateForm(STAGE, toGate(STAGE.id)) },
])('$name', ({ document }) => {
  test('is accessible in both formats', async () => {
    expect(checkAccessibility(await toDocx(document, STAMP), 'docx').failures).toEqual([]);
    expect(checkAccessibility(toOdt(document, STAMP), 'odt').failures).toEqual([]);
  });

  test('is the same each time it is made', async () => {
    expect(await toDocx(document, STAMP)).toEqual(await toDocx(document, STAMP));
    expect(toOdt(document, STAMP)).toEqual(toOdt(document, STAMP));
  });
});

test('a briefing tells the finding, the advice, the dispute and the questions, and links to the lesson', async () => {
  const document = toBriefingDocument(BRIEFING, toAddress);
  const texts = [
    read(await toDocx(document, STAMP), 'word/document.xml'),
    read(toOdt(document, STAMP), 'content.xml'),
  ].map((xml) => xml.replace(/<[^>]+>/gu, ''));
  for (const text of texts) {
    for (const words of [
      'Ask the market before you decide.',
      'Test the market softly.',
      'Disputed: The council denies it.',
      ...BRIEFING.questions,
      ...BRIEFING.basis,
    ])
      expect(text).toContain(words);
  }
  expect(read(toOdt(document, STAMP), 'content.xml')).toContain(
    'https://shelf.example/lessons/ask-the-market/',
  );
});

test('a briefing is set smaller and closer than a document that may run over pages', async () => {
  const sheet = toBriefingDocument(BRIEFING, toAddress);
  const document = { ...sheet, isOneSheet: false };
  const sizes = (xml: string) => [...xml.matchAll(/w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size));
  const word = async (one: typeof sheet) => sizes(read(await toDocx(one, STAMP), 'word/styles.xml'));
  expect(Math.max(...(await word(sheet)))).toBeLessThan(Math.max(...(await word(document))));
  const style = (one: typeof sheet) => read(toOdt(one, STAMP), 'styles.xml');
  expect(style(sheet)).toContain('fo:font-size="11pt"');
  expect(style(document)).toContain('fo:font-size="12pt"');
});

test('a checklist has a box for every question', async () => {
  const gate = toGate(STAGE.id);
  const count = 1 + gate.groups.flatMap(({ questions }) => questions).length;
  const xml = read(await toDocx(toGateForm(STAGE, gate), STAMP), 'word/document.xml');
  expect([...xml.matchAll(/<w14:checkbox>/gu)]).toHaveLength(count);
});
