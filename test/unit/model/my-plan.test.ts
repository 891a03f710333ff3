/** Changes to a reader's plan. */
import { describe, expect, test } from 'vitest';
import {
  addItem,
  countChars,
  describeItem,
  EMPTY_PLAN,
  findItem,
  groupByStage,
  MAX_NOTE_CHARS,
  MAX_PLAN_ITEMS,
  MAX_REASON_CHARS,
  mergePlan,
  mergeText,
  moveItem,
  moveToStage,
  type MyPlan,
  putBackItem,
  removeItem,
  toPlanItem,
} from '../../../src/model/my-plan.ts';
import { makeItem, makePlan } from '../../make/plan.ts';

const marks = ({ items }: MyPlan) => items.map(({ shelfmark }) => shelfmark);
const [A, B, C, D] = ['P-001', 'L-002', 'P-003', 'L-004'] as const;
const plan = makePlan(
  makeItem({ shelfmark: A }),
  makeItem({ shelfmark: B, stageId: 'decide' }),
  makeItem({ shelfmark: C, note: 'Ours' }),
  makeItem({ shelfmark: D }),
);

describe('adding', () => {
  test('puts an item at the end, with nothing said of it', () => {
    const { items } = addItem(EMPTY_PLAN, toPlanItem(A, 'engage'));
    expect(items).toEqual([
      { shelfmark: A, stageId: 'engage', isDone: false, note: '', verdict: undefined, reason: '' },
    ]);
  });

  test('what is there already stays as it is', () => {
    expect(addItem(plan, makeItem({ shelfmark: C, stageId: 'sustain' }))).toBe(plan);
  });

  test('stops at 300 items', () => {
    const full = makePlan(
      ...Array.from({ length: MAX_PLAN_ITEMS }, (_, at) => makeItem({ shelfmark: `P-${at + 100}` })),
    );
    expect(MAX_PLAN_ITEMS).toBe(300);
    expect(addItem(full, makeItem({ shelfmark: 'L-001' }))).toBe(full);
  });
});

describe('removing', () => {
  test('takes one out, and putting back gives it its place and words again', () => {
    const without = removeItem(plan, C);
    expect(marks(without)).toEqual([A, B, D]);
    expect(putBackItem(without, makeItem({ shelfmark: C, note: 'Ours' }), 2)).toEqual(plan);
  });

  test('what is not there leaves the plan as it was', () => {
    expect(removeItem(plan, 'P-999')).toEqual(plan);
  });

  test('what came back another way is not put back twice', () => {
    expect(putBackItem(plan, makeItem({ shelfmark: C }), 0)).toBe(plan);
  });
});

describe('moving within a stage', () => {
  test.each([
    { shelfmark: C, direction: 'up', expected: [C, B, A, D], why: 'it passes over other stages' },
    { shelfmark: C, direction: 'down', expected: [A, B, D, C], why: 'it changes places with the next' },
    { shelfmark: A, direction: 'up', expected: [A, B, C, D], why: 'the first stays' },
    { shelfmark: D, direction: 'down', expected: [A, B, C, D], why: 'the last stays' },
    { shelfmark: B, direction: 'down', expected: [A, B, C, D], why: 'the only one of its stage stays' },
    { shelfmark: 'P-999', direction: 'up', expected: [A, B, C, D], why: 'it is not there' },
  ] as const)('$shelfmark $direction: $why', ({ shelfmark, direction, expected }) => {
    expect(marks(moveItem(plan, shelfmark, direction))).toEqual(expected);
  });
});

test('moving to another stage puts an item at the end of it, with its words', () => {
  const moved = moveToStage(plan, C, 'decide');
  expect(groupByStage(moved, ['decide']).map(({ items }) => items.map(({ shelfmark }) => shelfmark))).toEqual(
    [[B, C]],
  );
  expect(findItem(moved, C)?.note).toBe('Ours');
  expect(moveToStage(plan, C, 'options')).toBe(plan);
  expect(moveToStage(plan, 'P-999', 'decide')).toBe(plan);
});

test('groups keep the order of the stages given and of the items, and empty ones are there', () => {
  expect(
    groupByStage(plan, ['sustain', 'decide', 'options']).map(({ stageId, items }) => [stageId, items.length]),
  ).toEqual([
    ['sustain', 0],
    ['decide', 1],
    ['options', 3],
  ]);
});

describe('what is said of an item', () => {
  test('changes that item alone', () => {
    const said = describeItem(plan, B, { verdict: 'does-not-apply', reason: 'No contract', isDone: true });
    expect(findItem(said, B)).toEqual({
      ...findItem(plan, B),
      verdict: 'does-not-apply',
      reason: 'No contract',
      isDone: true,
    });
    expect(said.items.filter(({ shelfmark }) => shelfmark !== B)).toEqual(
      plan.items.filter(({ shelfmark }) => shelfmark !== B),
    );
  });

  test('a verdict can be taken back', () => {
    const said = describeItem(plan, B, { verdict: 'considered' });
    expect(findItem(describeItem(said, B, { verdict: undefined }), B)?.verdict).toBeUndefined();
  });

  test('5,000 emoji are a note of full length; one more is cut, and none in half', () => {
    const note = findItem(describeItem(plan, A, { note: '🧯'.repeat(MAX_NOTE_CHARS + 1) }), A)?.note ?? '';
    expect(note).toBe('🧯'.repeat(MAX_NOTE_CHARS));
    expect(countChars(note)).toBe(5000);
  });

  test('a reason is cut at 1,000 characters, and half a character becomes a whole sign', () => {
    const said = describeItem(plan, A, { reason: 'x'.repeat(MAX_REASON_CHARS + 1), note: 'a\uD83D' });
    expect(findItem(said, A)).toMatchObject({ reason: 'x'.repeat(1000), note: 'a\uFFFD' });
  });
});

describe('merging', () => {
  test('adds what is new and keeps what the reader said', () => {
    const other = {
      situationId: 'finding-savings',
      startDate: '2027-01-04',
      items: [makeItem({ shelfmark: C, note: 'Theirs', isDone: true }), makeItem({ shelfmark: 'P-009' })],
    } as const;
    const merged = mergePlan(plan, other);
    expect(marks(merged)).toEqual([A, B, C, D, 'P-009']);
    expect(findItem(merged, C)).toMatchObject({ note: 'Ours', isDone: false });
    expect(merged).toMatchObject({ situationId: 'finding-savings', startDate: '2027-01-04' });
  });

  test('keeps the reader’s own situation and start date', () => {
    const own = { ...plan, situationId: 'trust-or-mutual', startDate: '2026-05-01' } as const;
    const other = { ...EMPTY_PLAN, situationId: 'finding-savings', startDate: '2027-01-04' } as const;
    expect(mergePlan(own, other)).toEqual(own);
  });

  test.each([
    { base: 'a', mine: 'a', theirs: 'b', expected: 'b', why: 'only theirs changed' },
    { base: 'a', mine: 'c', theirs: 'a', expected: 'c', why: 'only mine changed' },
    { base: 'a', mine: 'c', theirs: 'b', expected: 'b\n\nc', why: 'both changed' },
    { base: 'a', mine: 'c', theirs: 'c', expected: 'c', why: 'both changed alike' },
    { base: 'a', mine: '', theirs: 'b', expected: 'b\n\n', why: 'mine was emptied, theirs is kept' },
  ])('two texts of one note lose nothing: $why', ({ base, mine, theirs, expected }) => {
    expect(mergeText(base, mine, theirs)).toBe(expected);
  });
});
