/** The texts that go with a pack: what a person reads who opens the zip long after leaving the site. */
import { describe, expect, test } from 'vitest';
import { toCredits, toLessonTexts, toProductReadMe, toStageReadMe } from '../../../src/model/pack-texts.ts';
import { toPlainDocument } from '../../../src/model/plain-document.ts';
import { toStagePlan } from '../../../src/model/stage-plan.ts';
import { type Situation, SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { makeCatalogue, makeLesson, makeProduct } from '../../make/shelf.ts';

const toAddress = (path: string) => `https://shelf.example${path}`;
const SITUATION = SITUATIONS[0] as Situation;

describe('plain text', () => {
  const LONG = 'word '.repeat(60).trim();

  test('is set in lines of at most 78 characters, for any editor', () => {
    const text = toPlainDocument([
      { kind: 'title', text: 'Title' },
      { kind: 'paragraph', text: LONG },
      { kind: 'list', items: [LONG, 'short'], isNumbered: true },
    ]);
    expect(text.startsWith('\uFEFFTitle\r\n=====\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/u);
    expect(text).toContain('\r\n1. word');
    expect(text).toContain('\r\n2. short');
  });

  test('keeps an address whole, and the second line of an item under the first', () => {
    const address = `https://shelf.example/${'x'.repeat(90)}/`;
    const text = toPlainDocument([{ kind: 'list', items: [`See it\n${address}`] }]);
    expect(text).toBe(`\uFEFF- See it\r\n  ${address}\r\n`);
  });
});

test('the pack of a product says what it is, which version, and how to credit it', () => {
  const product = makeProduct({
    version: '1.0',
    changes: [{ date: '2026-11-23', text: 'First version.' }],
    adaptSteps: ['Fill in the page', 'Ask legal'],
    caveat: 'Not legal advice.',
  });
  const text = toPlainDocument(
    toProductReadMe(product, [{ name: 'questions.docx', label: 'The questions (Word)' }], toAddress),
  );
  expect(text).toContain('Version 1.0, 23 November 2026, from Change Shelf.');
  expect(text).toContain(`https://shelf.example/p/${product.shelfmark.slice(2)}/`);
  expect(text).toContain('- questions.docx: The questions (Word)');
  expect(text).toMatch(/1\. Fill in the page\r\n2\. Ask legal/u);
  expect(text).toContain('Not legal advice.');
});

test('the pack of a stage lists its questions, its warnings and what is published elsewhere', () => {
  const catalogue = makeCatalogue();
  const [stageId] = SITUATION.stageOrder;
  const plan = { ...toStagePlan(catalogue, SITUATION, stageId ?? 'options'), products: [makeProduct()] };
  const text = toPlainDocument(toStageReadMe(SITUATION, plan, [], toAddress)).replaceAll(/\s+/gu, ' ');
  for (const question of plan.gateQuestions) expect(text).toContain(question);
  for (const warning of SITUATION.watchOutFor) expect(text).toContain(warning);
  expect(text).toContain(makeProduct().summary);
});

test('lessons come with what to do, and with the other side of a dispute', () => {
  const lesson = makeLesson({ recommendation: 'Ask first.', disputed: 'The council says otherwise.' });
  const text = toPlainDocument(toLessonTexts([lesson], toAddress));
  expect(text).toContain('What to do: Ask first.');
  expect(text).toContain('Disputed: The council says otherwise.');
});

describe('a licence that asks for more than credit says so', () => {
  test.each([
    { spdx: 'CC-BY-NC-SA-3.0' as const, expected: /Non-commercial: ask the maker/u },
    { spdx: 'NOASSERTION' as const, expected: /do not copy any part/u },
    { spdx: 'LicenseRef-All-rights-reserved' as const, expected: /until the maker has agreed/u },
  ])('$spdx', ({ spdx, expected }) => {
    const product = makeProduct({ licence: { spdx, status: 'stated' } });
    expect(toPlainDocument(toCredits([product], toAddress))).toMatch(expected);
  });

  test('the open licence gives no warning', () => {
    const product = makeProduct({ licence: { spdx: 'OGL-UK-3.0', status: 'stated' } });
    expect(toPlainDocument(toCredits([product], toAddress))).not.toMatch(/Non-commercial|do not copy/iu);
  });
});

test('a credit line names maker, title, edition, address and licence', () => {
  const product = makeProduct({ licence: { spdx: 'OGL-UK-3.0', status: 'stated' } });
  const text = toPlainDocument(toCredits([product], toAddress)).replaceAll(/\s+/gu, ' ');
  expect(text).toContain(`Credit line: ${product.madeBy[0]?.title ?? ''}, “${product.source?.title ?? ''}”`);
  expect(text).toContain(`${product.source?.url ?? ''} (found on Change Shelf, ${product.shelfmark},`);
  expect(text).toContain('Open Government Licence 3.0.');
});
