/** What a plan says in tables: rows for a spreadsheet, risks, and what was made of each lesson. */
import { describe, expect, test } from 'vitest';
import { toConsideredLessons } from '../../../src/model/considered-lessons.ts';
import { toPlanOutline } from '../../../src/model/plan-outline.ts';
import { toPlanRows } from '../../../src/model/plan-rows.ts';
import { toRiskRows } from '../../../src/model/risk-rows.ts';
import { makeItem } from '../../make/plan.ts';
import { makePlanExport } from '../../make/plan-export.ts';

describe('the outline', () => {
  test('has the stages of the situation in its order, with its gate questions', () => {
    const { title, stages, situation } = toPlanOutline(makePlanExport());
    expect(title).toBe('Plan: sharing with another borough');
    expect(stages.map(({ stageId }) => stageId)).toEqual(situation?.stageOrder);
    expect(stages[1]?.gateQuestions).toEqual(situation?.gateQuestions.options);
  });

  test('adds a stage that the situation leaves out if something stands there', () => {
    const items = [makeItem({ shelfmark: 'L-001', stageId: 'engage' })];
    const { stages } = toPlanOutline(makePlanExport({ situationId: 'replacing-the-library-system', items }));
    expect(stages.at(-1)).toMatchObject({ stageId: 'engage', number: 7 });
  });

  test('without a situation has the stages with items, or all of them', () => {
    const stagesOf = (items: ReturnType<typeof makeItem>[]) =>
      toPlanOutline(makePlanExport({ situationId: undefined, items })).stages;
    expect(stagesOf([makeItem({ stageId: 'decide' })]).map(({ stageId }) => stageId)).toEqual(['decide']);
    expect(stagesOf([])).toHaveLength(7);
  });
});

test('the rows of a plan say what to read and take, what is withdrawn and what is gone', () => {
  const [header, ...rows] = toPlanRows(makePlanExport());
  expect(header).toEqual([
    ...['situation', 'stage', 'order', 'read/take', 'shelfmark', 'title', 'address', 'note', 'done'],
  ]);
  expect(rows.map((row) => row.slice(2, 6))).toEqual([
    [1, 'read', 'L-001', 'Ask the market before you decide'],
    [2, 'read', 'L-002', 'An offer must be looked into'],
    [3, 'take', 'P-001', 'Soft market test questionnaire'],
    [4, 'take', 'P-004', 'Old form (withdrawn)'],
    [1, 'read', 'L-003', 'Staff liked it'],
    [1, '', 'L-999', 'No longer on the shelf'],
  ]);
  expect(rows[0]?.slice(6)).toEqual(['https://shelf.example/l/001/', '', 'yes']);
});

describe('lessons considered', () => {
  test('are counted by what was decided; those that are gone are named', () => {
    const { countLine, unknown } = toConsideredLessons(makePlanExport());
    expect(countLine).toBe('3 lessons: 1 considered, 1 does not apply, 1 not yet decided.');
    expect(unknown).toEqual(['L-999']);
  });

  test('stand once each, as they were decided at any stage', () => {
    const items = [
      makeItem({ shelfmark: 'L-001', stageId: 'options' }),
      makeItem({ shelfmark: 'L-001', stageId: 'decide', verdict: 'considered', reason: 'Later.' }),
    ];
    const { lessons } = toConsideredLessons(makePlanExport({ items }));
    expect(lessons.map(({ verdict, reason }) => [verdict, reason])).toEqual([['considered', 'Later.']]);
  });

  test('say that they are disputed or of low confidence, and which edition of a product answers them', () => {
    const { lessons } = toConsideredLessons(makePlanExport());
    expect(lessons[1]?.cautions.map(({ label }) => label)).toEqual(['Disputed', 'Low confidence']);
    expect(lessons[0]?.answers.map(({ edition }) => edition)).toEqual(['version 1.0', '', '']);
  });
});

describe('risks', () => {
  test('come from lessons that tell of one, with why as cause, what as event, and the products that help', () => {
    const { rows, otherKinds, notApplying } = toRiskRows(makePlanExport());
    expect(rows.map(({ ref, shelfmark }) => [ref, shelfmark])).toEqual([
      ['R1', 'L-001'],
      ['R2', 'L-002'],
    ]);
    expect(rows[0]).toMatchObject({
      cause: 'Beliefs about bidders lag behind the facts.',
      event: 'Ask the market before you decide',
      control:
        'P-001 Soft market test questionnaire: It asks them.\nP-002 Market plan: It says when.\n1 more: see the lesson.',
    });
    expect(rows[1]?.control).toBe('Write a short procedure.');
    expect([otherKinds, notApplying]).toEqual([0, 1]);
  });

  test('come from every lesson on request, save those that do not apply', () => {
    const items = ['L-001', 'L-003'].map((shelfmark) => makeItem({ shelfmark }));
    expect(toRiskRows(makePlanExport({ items })).otherKinds).toBe(1);
    expect(toRiskRows(makePlanExport({ items }), 'all').rows).toHaveLength(2);
  });
});
