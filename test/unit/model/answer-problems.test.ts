/** What a contributor is told before anything is handed over. */
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../../../src/model/answer-problems.ts';
import type { Answers } from '../../../src/model/contribution-draft.ts';
import { contributionForm, FORM_SCHEMAS, type FormId } from '../../../src/schemas/contribution-forms.ts';
import { CORRECTION_FORM } from '../../../src/schemas/correction-form.ts';
import { plainReference } from '../../../src/schemas/fields.ts';

const declarations = ['nothing-private', 'content-to-share'];
const COMPLETE: Readonly<Record<FormId, Answers>> = {
  lesson: {
    title: 'Ask early',
    happened: 'We asked late.',
    recommendation: 'Ask.',
    themes: ['law-equality'],
    declarations,
  },
  product: {
    title: 'A form',
    summary: 'A form to fill in.',
    type: 'template',
    themes: ['law-equality'],
    madeBy: ['sutton'],
    licence: 'OGL-UK-3.0',
    files: ['form.docx'],
    declarations,
  },
  reuse: { product: 'P-101', borough: 'sutton', state: 'adapted', since: '2026-03', declarations },
  question: { title: 'How?', details: 'We want to know.', themes: ['law-equality'], declarations },
};
const messages = (form: FormId, changes: Answers) =>
  checkAnswers(contributionForm(form).fields, { ...COMPLETE[form], ...changes }).map(
    ({ message }) => message,
  );

describe.each(['lesson', 'product', 'reuse', 'question'] as const)('the %s form', (form) => {
  test('takes a complete set of answers, and so does its schema', () => {
    expect(checkAnswers(contributionForm(form).fields, COMPLETE[form])).toEqual([]);
    expect(FORM_SCHEMAS[form](plainReference).safeParse(COMPLETE[form]).success).toBe(true);
  });

  test('names every question that must be answered, in order, when none is', () => {
    const { fields } = contributionForm(form);
    const named = checkAnswers(fields, {}).map(({ field }) => field);
    const required = fields.filter(({ isRequired }) => isRequired).map(({ id }) => id);
    expect(named).toEqual(form === 'product' ? [...required, 'files'] : required);
  });

  test('says nothing like "undefined" and no word of programmers', () => {
    const words = checkAnswers(contributionForm(form).fields, {})
      .map(({ message }) => message)
      .join(' ');
    expect(words).not.toMatch(/undefined|null|invalid|string|array/iu);
  });
});

test('an empty correction is told what it lacks', () => {
  expect(checkAnswers(CORRECTION_FORM.fields, {}).map(({ field }) => field)).toEqual([
    'entry',
    'wrong',
    'right',
    'declarations',
  ]);
});

test.each<{ form: FormId; changes: Answers; expected: string }>([
  {
    form: 'lesson',
    changes: { title: 'x'.repeat(121) },
    expected: 'Shorten “What did you learn, in one sentence?” to 120 characters. It has 121',
  },
  {
    form: 'lesson',
    changes: { happened: 'x'.repeat(6_001) },
    expected: 'Shorten “What happened?” to 6,000 characters. It has 6,001',
  },
  {
    form: 'lesson',
    changes: { themes: ['a', 'b', 'c', 'd', 'e'] },
    expected: 'Choose at most 4 under “What is it about?”. You have chosen 5',
  },
  {
    form: 'lesson',
    changes: { declarations: ['nothing-private'] },
    expected: 'Tick both boxes. If you cannot, ask your manager first',
  },
  {
    form: 'lesson',
    changes: { date: '2025-02-30' },
    expected:
      'Write “When was it?” as a year, a month or a day that exists, such as 2025, 2025-09 or 2025-09-15',
  },
  {
    form: 'lesson',
    changes: { figures: ['saved £5'] },
    expected: 'End each figure with how it is known: (forecast), (reported), (audited) or (ruled)',
  },
  {
    form: 'product',
    changes: { url: 'www.council.example' },
    expected: 'Copy the whole address from your browser. It begins with https://',
  },
  {
    form: 'product',
    changes: { files: Array.from({ length: 11 }, (_, at) => `${at}.docx`) },
    expected: 'Give at most 10 lines under “Which files will you attach?”. There are 11',
  },
  {
    form: 'reuse',
    changes: { product: 'the questionnaire' },
    expected:
      '“the questionnaire” is not the shelfmark of a product. It is written on its page, such as P-101',
  },
  {
    form: 'question',
    changes: { lessons: ['L-031', 'P-014'] },
    expected: '“P-014” is not the shelfmark of a lesson. It is written on its page, such as L-031',
  },
])('the $form form says: $expected', ({ form, changes, expected }) => {
  expect(messages(form, changes)).toEqual([expected]);
});

test('a product may be published somewhere in place of being attached', () => {
  const answers = { ...COMPLETE.product, files: [] };
  const { fields } = contributionForm('product');
  expect(checkAnswers(fields, { ...answers, url: 'https://council.example/a' })).toEqual([]);
  expect(checkAnswers(fields, answers).map(({ field }) => field)).toEqual(['files']);
});

test('an entry may also be named by the last part of its address', () => {
  expect(messages('reuse', { product: 'soft-market-test-questionnaire' })).toEqual([]);
  expect(messages('question', { lessons: ['three-week-exit'], products: ['adm-toolkit'] })).toEqual([]);
});

test('a correction takes the shelfmark of a product and of a lesson', () => {
  for (const entry of ['P-101', 'L-031'])
    expect(checkAnswers(CORRECTION_FORM.fields, { entry, wrong: 'a', right: 'b', declarations })).toEqual([]);
  expect(
    checkAnswers(CORRECTION_FORM.fields, { entry: 'X-1', wrong: 'a', right: 'b', declarations }),
  ).toHaveLength(1);
});
