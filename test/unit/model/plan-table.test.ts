/** The plan of a situation as rows of a table. */
import { expect, test } from 'vitest';
import { situation } from '../../../src/model/labels.ts';
import { toPlanTable } from '../../../src/model/plan-table.ts';
import type { StagePlan } from '../../../src/model/stage-plan.ts';
import { makeLesson, makeProduct } from '../../make/shelf.ts';

const toAddress = (path: string) => `https://shelf.example${path}`;
const STAGE: StagePlan = {
  stageId: 'options',
  gateQuestions: [],
  duration: undefined,
  lessons: [],
  products: [],
};
const table = (stages: readonly StagePlan[]) => toPlanTable(situation('finding-savings'), stages, toAddress);

test('a plan without entries is a row of names', () => {
  expect(table([STAGE])).toEqual([
    ['Situation', 'Stage', 'Order', 'Read or take', 'Shelfmark', 'Title', 'Address', 'Note'],
  ]);
});

test('lessons are read before products are taken, and order counts within the stage', () => {
  const stage = { ...STAGE, lessons: [makeLesson()], products: [makeProduct()] };
  expect(table([stage, { ...stage, stageId: 'decide', lessons: [] }]).slice(1)).toEqual([
    [
      'We have to find savings across the service',
      'Explore options and test the market',
      1,
      'Read',
      'L-001',
      'Ask the market before you decide',
      'https://shelf.example/l/001/',
      'Market insight. Test the market softly.',
    ],
    expect.arrayContaining([2, 'Take', 'https://shelf.example/p/001/']),
    expect.arrayContaining(['Make the case and decide', 1, 'Take']),
  ]);
});

test('the note says that an account is disputed, and what a licence asks', () => {
  const lesson = makeLesson({ disputed: 'No.' });
  const product = makeProduct({ licence: { spdx: 'CC-BY-NC-SA-3.0', status: 'stated' } });
  const notes = table([{ ...STAGE, lessons: [lesson], products: [product] }]).map((row) => row.at(-1));
  expect(notes[1]).toContain('disputed');
  expect(notes[2]).toContain('Non-commercial');
});
