/** How far a lesson has come: worked out from what it says and what answers it, never typed. */
import { describe, expect, test } from 'vitest';
import { describeStatus } from '../../../src/model/lesson.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

describe('how far a lesson has come', () => {
  const { recommendation, ...withoutRecommendation } = makeLessonRecord();
  const helped = (verdict: 'confirmed' | 'denied', lesson = 'ask-the-market') => ({
    reuse: [{ id: 'questionnaire/camden', data: makeReuseRecord({ lessons: [{ lesson, verdict }] }) }],
  });
  const other = { id: 'other', data: makeLessonRecord({ shelfmark: 'L-002' }) };

  test.each([
    {
      record: makeLessonRecord(),
      shelf: { products: [] },
      expected: 'identified',
      why: 'it says what to do',
    },
    { record: makeLessonRecord(), shelf: {}, expected: 'addressed', why: 'a product answers it' },
    {
      record: makeLessonRecord(),
      shelf: helped('confirmed'),
      expected: 'confirmed',
      why: 'a borough says the product helped',
    },
    {
      record: makeLessonRecord(),
      shelf: helped('denied'),
      expected: 'addressed',
      why: 'a borough says that it did not help',
    },
    {
      record: makeLessonRecord(),
      shelf: { ...helped('confirmed'), products: [] },
      expected: 'identified',
      why: 'a borough confirms it, but the product has left the shelf',
    },
    {
      record: makeLessonRecord(),
      shelf: { ...helped('confirmed', 'other'), lessons: undefined },
      expected: 'addressed',
      why: 'a borough confirms another lesson',
    },
    {
      record: withoutRecommendation,
      shelf: {},
      expected: 'observation',
      why: 'nobody says what to do, though a product names it',
    },
    {
      record: makeLessonRecord({ stages: [] }),
      shelf: {},
      expected: 'observation',
      why: 'no stage is known',
    },
  ])('is $expected when $why', ({ record, shelf, expected }) => {
    expect(recommendation).toBeDefined();
    const lessons = [{ id: 'ask-the-market', data: record }, other];
    const catalogue = makeCatalogue({ ...shelf, lessons });
    expect(catalogue.lessons.find(({ id }) => id === 'ask-the-market')?.status).toBe(expected);
  });

  test.each([
    {
      status: 'observation',
      answers: 0,
      expected: 'An observation: nobody has yet said what to do about it.',
    },
    { status: 'identified', answers: 0, expected: 'No product on the shelf helps with it yet.' },
    { status: 'addressed', answers: 1, expected: '1 product helps with it.' },
    { status: 'addressed', answers: 2, expected: '2 products help with it.' },
    {
      status: 'confirmed',
      answers: 1,
      expected: '1 product helps with it, and a borough has confirmed that it worked.',
    },
  ] as const)('$status with $answers products is said in words', ({ status, answers, expected }) => {
    const answer = { product: { id: 'x', title: 'X', url: '/products/x/', shelfmark: 'P-001' }, how: 'So.' };
    expect(describeStatus({ status, answeredBy: Array.from({ length: answers }, () => answer) })).toBe(
      expected,
    );
  });
});
