/** What a plan offers at one stage of a situation, and in which order. */
import { expect, test } from 'vitest';
import { toPlan, toStagePlan } from '../../../src/model/stage-plan.ts';
import type { LessonRecord } from '../../../src/schemas/lesson.ts';
import type { ProductRecord } from '../../../src/schemas/product.ts';
import { type Situation, SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const OUTSOURCING = SITUATIONS.find(({ id }) => id === 'thinking-of-outsourcing') as Situation;
const SITUATION: Situation = { ...OUTSOURCING, firstLessons: ['chosen'], keyProducts: ['second', 'first'] };

let number = 0;
const lesson = (id: string, more: Partial<LessonRecord> = {}) => ({
  id,
  data: makeLessonRecord({
    shelfmark: `L-${String((number += 1)).padStart(3, '0')}`,
    stages: ['options'],
    situations: ['thinking-of-outsourcing'],
    kind: 'worked-well',
    ...more,
  }),
});
const product = (id: string, more: Partial<ProductRecord> = {}) => ({
  id,
  data: makeProductRecord({
    shelfmark: `P-${String((number += 1)).padStart(3, '0')}`,
    stages: ['options'],
    situations: ['thinking-of-outsourcing'],
    answersLessons: [],
    ...more,
  }),
});
const plan = (lessons: ReturnType<typeof lesson>[], products: ReturnType<typeof product>[]) =>
  toStagePlan(makeCatalogue({ lessons, products }), SITUATION, 'options');
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test('what can go wrong is read before what went well', () => {
  const { lessons } = plan(
    [
      lesson('success'),
      lesson('market', { kind: 'market-insight' }),
      lesson('ruling', { kind: 'legal-ruling' }),
      lesson('trap', { kind: 'pitfall' }),
    ],
    [],
  );
  expect(ids(lessons)).toEqual(['trap', 'ruling', 'market', 'success']);
});

test('of many lessons, those chosen for the situation and those about little else are kept', () => {
  const many = Array.from({ length: 8 }, (_, at) => lesson(`plain-${at}`));
  const wide = lesson('wide', { situations: ['thinking-of-outsourcing', 'finding-savings'] });
  const { lessons } = plan([wide, ...many, lesson('chosen', { situations: [] })], []);
  expect(ids(lessons)).toEqual(['chosen', ...many.slice(0, 7).map(({ id }) => id)]);
});

test('products stand in the order of use, each after what it requires', () => {
  const { products } = plan(
    [],
    [
      product('first'),
      product('other'),
      product('second', { requires: ['base'] }),
      product('base', { stages: ['understand'], situations: [] }),
    ],
  );
  expect(ids(products)).toEqual(['base', 'second', 'first', 'other']);
});

test('nothing of another stage or situation comes in', () => {
  const { lessons, products } = plan(
    [lesson('chosen', { stages: ['sustain'] }), lesson('elsewhere', { situations: ['finding-savings'] })],
    [product('first', { stages: ['sustain'] })],
  );
  expect([...lessons, ...products]).toEqual([]);
});

test('a plan goes through the stages in the order of its situation, with their questions', () => {
  const stages = toPlan(makeCatalogue(), SITUATION);
  expect(stages.map(({ stageId }) => stageId)).toEqual(SITUATION.stageOrder);
  expect(stages.map(({ gateQuestions }) => gateQuestions)).toEqual(
    SITUATION.stageOrder.map((id) => SITUATION.gateQuestions[id] ?? []),
  );
});
