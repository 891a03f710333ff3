/** How far a lesson has come: worked out from what it says and what answers it, never typed. */
import { describe, expect, test } from 'vitest';
import { describeStatus } from '../../../src/model/lesson.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

describe('how far a lesson has come', () => {
  const { recommendation, ...withoutRecommendation } = makeLessonRecord();
  const helped = (
    verdict: 'confirmed' | 'denied',
    { lesson = 'ask-the-market', confirmedByBorough = '2026-09-01' as string | undefined } = {},
  ) => ({
    reuse: [
      {
        id: 'questionnaire/camden',
        data: makeReuseRecord({ lessons: [{ lesson, verdict }], confirmedByBorough }),
      },
    ],
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
      shelf: helped('confirmed', { confirmedByBorough: '2020-09-01' }),
      expected: 'confirmed',
      why: 'a borough said so long ago: what was seen stays seen',
    },
    {
      record: makeLessonRecord(),
      shelf: {
        reuse: [
          {
            id: 'questionnaire/camden',
            data: makeReuseRecord({ lessons: [{ lesson: 'ask-the-market', verdict: 'confirmed' }] }),
          },
        ],
      },
      expected: 'addressed',
      why: 'it was only reported that the product helped',
    },
    {
      record: makeLessonRecord(),
      shelf: helped('denied'),
      expected: 'addressed',
      why: 'a borough says that it did not help',
    },
    {
      record: makeLessonRecord(),
      shelf: {
        ...helped('confirmed'),
        products: [
          {
            id: 'questionnaire',
            data: makeProductRecord({
              status: 'withdrawn',
              withdrawn: { on: '2026-10-01', reason: 'Old.' },
              answersLessons: [{ lesson: 'ask-the-market', how: 'It did.' }],
            }),
          },
        ],
      },
      expected: 'identified',
      why: 'a borough confirms it, but the product has left the shelf',
    },
    {
      record: makeLessonRecord(),
      shelf: { ...helped('confirmed', { lesson: 'other' }), lessons: undefined },
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
      expected: '1 product helps with it.',
    },
  ] as const)('$status with $answers products is said in words', ({ status, answers, expected }) => {
    const answer = { product: { id: 'x', title: 'X', url: '/products/x/', shelfmark: 'P-001' }, how: 'So.' };
    expect(
      describeStatus({ status, answeredBy: Array.from({ length: answers }, () => answer), sightings: [] }),
    ).toBe(expected);
  });

  test('boroughs that saw it hold and those that saw it fail are both told', () => {
    const verdict = (borough: string, value: 'confirmed' | 'denied', since: string) => ({
      id: `questionnaire/${borough}-${since}`,
      data: makeReuseRecord({ borough, since, lessons: [{ lesson: 'ask-the-market', verdict: value }] }),
    });
    const reuse = [
      verdict('camden', 'confirmed', '2025'),
      verdict('camden', 'confirmed', '2026'),
      verdict('croydon', 'denied', '2026'),
    ];
    const [lesson] = makeCatalogue({ reuse }).lessons;
    expect(lesson && describeStatus(lesson)).toBe(
      '1 product helps with it. 1 borough saw it hold. 1 borough saw it fail.',
    );
  });
});
