/** What a plan in the browser knows of entries and situations. */
import { describe, expect, test } from 'vitest';
import { recordsName, recordsUrl, situationPlanUrl } from '../../../src/model/plan-addresses.ts';
import { toLessonRecord, toProductRecord } from '../../../src/model/plan-record.ts';
import { toSituationPlan, toStartingPlan } from '../../../src/model/situation-plan.ts';
import { toPlan } from '../../../src/model/stage-plan.ts';
import { SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeOriginalRecord, makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue, makeLesson, makeProduct, only } from '../../make/shelf.ts';

const NO_FACTS = { files: [], shelfmarkOf: (id: string) => id };

describe('the record of a product', () => {
  test('says what it is, how far to trust it and on what terms', () => {
    expect(toProductRecord(makeProduct(), NO_FACTS)).toEqual({
      collection: 'product',
      shelfmark: 'P-001',
      title: 'Soft market test questionnaire',
      url: '/products/questionnaire/',
      stages: ['options'],
      typeLabel: 'Questionnaire or self-assessment',
      summary: 'Questions to put to possible providers before a tender.',
      version: undefined,
      checkedOn: '2026-01-31',
      licence: 'Open Government Licence 3.0',
      licenceWarning: undefined,
      isWithdrawn: false,
      withdrawnReason: undefined,
      requires: [],
      files: [],
    });
  });

  test('warns of a licence that asks more than credit', () => {
    const product = makeProduct({ licence: { spdx: 'NOASSERTION', status: 'unclear' } });
    expect(toProductRecord(product, NO_FACTS).licenceWarning).toContain('No licence is stated');
  });

  test('says that and why it was withdrawn', () => {
    const withdrawn = { on: '2026-02-01', reason: 'The law changed.' };
    const product = makeProduct({ status: 'withdrawn', withdrawn });
    expect(toProductRecord(product, NO_FACTS)).toMatchObject({
      isWithdrawn: true,
      withdrawnReason: 'The law changed.',
    });
  });

  test('names what comes before it by shelfmark, and its files', () => {
    const { products } = makeCatalogue({
      products: [
        { id: 'first', data: makeProductRecord({ shelfmark: 'P-007' }) },
        { id: 'second', data: makeOriginalRecord({ shelfmark: 'P-101', requires: ['first'] }) },
      ],
    });
    const files = [{ label: 'The questions (Word)', url: '/files/p-101/questions.docx', byteCount: 20_000 }];
    const second = only(products.filter(({ id }) => id === 'second'));
    const shelfmarkOf = (id: string) => products.find((one) => one.id === id)?.shelfmark ?? '';
    expect(toProductRecord(second, { files, shelfmarkOf })).toMatchObject({
      requires: ['P-007'],
      files,
      version: '1.0',
    });
  });
});

describe('the record of a lesson', () => {
  test('says why it matters, what to do, and when it was', () => {
    expect(toLessonRecord(makeLesson({ date: '2011-10' }))).toEqual({
      collection: 'lesson',
      shelfmark: 'L-001',
      title: 'Ask the market before you decide',
      url: '/lessons/ask-the-market/',
      stages: ['options'],
      checkedOn: '2026-01-31',
      kindId: 'market-insight',
      insight: 'Beliefs about bidders lag behind the facts.',
      recommendation: 'Test the market softly.',
      disputed: undefined,
      confidence: 'high',
      when: 'October 2011',
      answeredBy: [],
    });
  });

  test('a lesson without a date says so', () => {
    expect(toLessonRecord(makeLesson()).when).toBe('Not stated');
  });

  test('names the products that help, and how', () => {
    const { lessons } = makeCatalogue();
    expect(toLessonRecord(only(lessons)).answeredBy).toEqual([
      { shelfmark: 'P-001', title: 'Soft market test questionnaire', how: 'It asks them.' },
    ]);
  });
});

test.each([
  ['P-001', 'p-000'],
  ['P-049', 'p-000'],
  ['P-050', 'p-050'],
  ['L-088', 'l-050'],
  ['P-126', 'p-100'],
  ['P-1234', 'p-1200'],
])('the record of %s is in the file %s', (shelfmark, name) => {
  expect(recordsName(shelfmark)).toBe(name);
});

test('files of records and situations have addresses of their own', () => {
  expect([recordsUrl('p-000'), situationPlanUrl('finding-savings')]).toEqual([
    '/plan/records/p-000.json',
    '/plan/situations/finding-savings.json',
  ]);
});

describe('the plan of a situation', () => {
  const [situation] = SITUATIONS;
  if (!situation) throw new RangeError('There is no situation');
  const situations = [situation.id];
  const { lessons, products } = makeCatalogue({
    products: [
      {
        id: 'one',
        data: makeProductRecord({ shelfmark: 'P-001', situations, stages: ['options', 'decide'] }),
      },
    ],
    lessons: [{ id: 'two', data: makeLessonRecord({ shelfmark: 'L-002', situations, stages: ['decide'] }) }],
  });
  const made = toSituationPlan(situation, toPlan({ lessons, products }, situation));

  test('gives each stage its questions, its time and its shelfmarks, lessons first', () => {
    expect(made.stages.map(({ stageId }) => stageId)).toEqual(situation.stageOrder);
    const decide = made.stages.find(({ stageId }) => stageId === 'decide');
    expect(decide).toEqual({
      stageId: 'decide',
      gateQuestions: situation.gateQuestions.decide,
      duration: situation.typicalDurations.decide,
      shelfmarks: ['L-002', 'P-001'],
    });
  });

  test('becomes a reader’s plan in which each entry stands once, at the first stage that needs it', () => {
    const { situationId, items } = toStartingPlan(made);
    expect(situationId).toBe(situation.id);
    expect(items.map(({ shelfmark, stageId }) => [shelfmark, stageId])).toEqual([
      ['P-001', 'options'],
      ['L-002', 'decide'],
    ]);
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
