/** The plan and the statement as Word and OpenDocument, read back from their bytes. */
import { describe, expect, test } from 'vitest';
import { makePlanFile, type PlanFileId } from '../../../../src/documents/plan/plan-file.ts';
import { checkAccessibility } from '../../../../src/documents/template-accessibility.ts';
import { elementsOf, readXml, type ReadElement, textIn } from '../../../../src/documents/xml-reader.ts';
import { readZip, readZipByPath } from '../../../../src/documents/zip.ts';
import type { PlanExport } from '../../../../src/model/plan-export.ts';
import { makeItem } from '../../../make/plan.ts';
import { HOSTILE_NOTES, makeLargeExport, makePlanExport } from '../../../make/plan-export.ts';

const TEXTS = ['plan-docx', 'plan-odt', 'statement-docx', 'statement-odt'] as const;
const BLANK = { situationId: undefined, startDate: undefined, items: [] } as const;

const formatOf = (id: PlanFileId) => (id.endsWith('docx') ? 'docx' : 'odt');

async function read(id: PlanFileId, input: PlanExport): Promise<ReadElement> {
  const { bytes } = await makePlanFile(id, input);
  const path = formatOf(id) === 'docx' ? 'word/document.xml' : 'content.xml';
  return readXml(readZipByPath(bytes).get(path) ?? new Uint8Array());
}

describe.each(TEXTS)('the file %s', (id) => {
  test.each([
    ['a whole plan', makePlanExport()],
    ['a blank form', makePlanExport(BLANK, { details: {}, madeOn: 'site' })],
    ['300 hostile notes', makeLargeExport()],
  ])(
    'of %s is well formed and passes every check of accessibility',
    async (_, input) => {
      const { bytes } = await makePlanFile(id, input);
      for (const { path, bytes: content } of readZip(bytes))
        if (/\.(?:xml|rels)$/u.test(path)) readXml(content);
      expect(checkAccessibility(bytes, formatOf(id)).failures).toEqual([]);
    },
    60_000,
  );

  test('is the same again for the same plan, and bears the day it was made', async () => {
    const [one, two] = [await makePlanFile(id, makePlanExport()), await makePlanFile(id, makePlanExport())];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    const texts = readZip(one.bytes).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts.join('')).toContain('Made on this device on 27 November 2026 from Change Shelf');
    expect(texts.join('')).toContain('2026-11-27T00:00:00Z');
  });

  test('says what was typed as it was typed, and asks for what was not', async () => {
    const root = await read(id, makePlanExport());
    expect(textIn(root)).toContain('London Borough of Example');
    expect(textIn(root)).toContain('[decision date]');
    expect(textIn(root)).not.toContain('[council]');
  });
});

describe.each(['plan-docx', 'plan-odt'] as const)('the plan %s', (id) => {
  test('says for each entry what to know, and is honest about what is withdrawn or gone', async () => {
    const text = textIn(await read(id, makePlanExport()));
    for (const words of [
      'L-001 · shelf.example/l/001 · Pitfall · 2011',
      'Disputed: The council says otherwise.',
      'Low confidence:',
      'date not stated',
      'Your note: Ask legal.',
      'Withdrawn. A newer one replaces it.',
      'Licence. Do not copy any part of it until the maker has agreed.',
      'Needs first: P-002. It is not in this plan.',
      'L-999 was in the plan, but the shelf has no such entry now.',
      'Which first step builds trust: buying, management or systems?',
      'starts on 11 January 2027',
      'Nothing has been put into the plan at this stage.',
    ])
      expect(text, words).toContain(words);
  });

  test('ticks what is done and leaves the rest to tick', async () => {
    const boxes = textIn(await read(id, makePlanExport())).replace(/[^☒☐]/gu, '');
    expect(boxes.split('☒')).toHaveLength(2);
    expect(boxes.split('☐').length).toBeGreaterThan(15);
  });

  test('sets hostile notes as text, whatever they begin with', async () => {
    const items = HOSTILE_NOTES.map((note, index) =>
      makeItem({ shelfmark: `L-00${(index % 3) + 1}`, stageId: 'options', note }),
    );
    const root = await read(id, makePlanExport({ items }));
    const text = textIn(root);
    for (const words of [
      '=HYPERLINK("http://x.example","open")',
      '<script>alert(1)</script> & ]]>',
      'שלום',
      '📚🏛️👩🏽‍🚒',
    ])
      expect(text).toContain(words);
    const links = [...elementsOf(root, 'text:a'), ...elementsOf(root, 'w:hyperlink')];
    expect(links.map(textIn).join(' ')).not.toContain('x.example');
  });
});

describe.each(['statement-docx', 'statement-odt'] as const)('the statement %s', (id) => {
  test('gives each lesson with its decision, its reason, its check and what answers it', async () => {
    const text = textIn(await read(id, makePlanExport()));
    for (const words of [
      '3 lessons: 1 considered, 1 does not apply, 1 not yet decided.',
      'We asked.',
      'No staff move.',
      'Checked 31 January 2026',
      'P-001 Soft market test questionnaire, version 1.0',
      'and 1 more',
      'Decide on 1 lesson.',
      'No longer on the shelf: L-999.',
      'L-002 Disputed: The council says otherwise. Low confidence:',
      'Prepared by',
      '[Signed on: date]',
    ])
      expect(text, words).toContain(words);
  });

  test('leaves nothing to decide out of sight: an open lesson has a choice and a place for the reason', async () => {
    const text = textIn(await read(id, makePlanExport()));
    expect(text).toContain('[Considered / Does not apply]');
    expect(text).toContain('[Reason for L-002]');
    expect(text).not.toContain('[Reason for L-001]');
  });

  test('of an empty plan is a form to fill in by hand', async () => {
    const text = textIn(await read(id, makePlanExport(BLANK, { details: {} })));
    expect(text.split('[Shelfmark and title]')).toHaveLength(9);
    expect(text).toContain('[council]');
    expect(text).not.toContain('0 lessons');
  });
});

test('the word files tick a box as Word knows it', async () => {
  const boxes = elementsOf(await read('plan-docx', makePlanExport()), 'w14:checked');
  expect(boxes.filter(({ attributes }) => attributes['w14:val'] === '1')).toHaveLength(1);
});
