/** What is read of a plan that the device kept, whoever wrote it. */
import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN } from '../../../src/model/my-plan.ts';
import { isShelfmark, parseStoredPlan, toStoredPlan } from '../../../src/model/stored-plan.ts';
import { makeItem, makeRandomPlan } from '../../make/plan.ts';
import { makeRandom } from '../../make/random.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const stored = (items: unknown, more: object = {}) => ({ form: 1, items, ...more });

test.each(Array.from({ length: 50 }, (_, seed) => seed))('plan %i is read as it was kept', (seed) => {
  const random = makeRandom(seed);
  const plan = makeRandomPlan(random, random.below(301));
  expect(parseStoredPlan(throughJson(toStoredPlan(plan)))).toEqual({
    plan,
    lostCount: 0,
    isOtherForm: false,
  });
});

test('nothing kept is an empty plan of this form', () => {
  expect(parseStoredPlan(undefined)).toEqual({ plan: EMPTY_PLAN, lostCount: 0, isOtherForm: false });
});

test.each([null, 5, 'text', true, [], [{ form: 1 }], {}, { form: 2, items: [] }, { form: '1' }])(
  'a value of another form is no plan, and said to be so: %j',
  (value) => {
    expect(parseStoredPlan(value)).toEqual({ plan: EMPTY_PLAN, lostCount: 0, isOtherForm: true });
  },
);

test.each([undefined, null, 'text', 5, {}, { length: 3 }])('items that are no list are none: %j', (items) => {
  expect(parseStoredPlan(stored(items)).plan.items).toEqual([]);
});

describe('an item is left out, and counted', () => {
  test.each([
    { item: null, why: 'it is nothing' },
    { item: 'P-001', why: 'it is text' },
    { item: ['P-001', 'options'], why: 'it is a list' },
    { item: { shelfmark: 'P-001' }, why: 'it has no stage' },
    { item: { stageId: 'options' }, why: 'it has no shelfmark' },
    { item: { shelfmark: 5, stageId: 'options' }, why: 'its shelfmark is a number' },
    { item: { shelfmark: 'P-001', stageId: 'constructor' }, why: 'its stage is a name of every object' },
    { item: { shelfmark: '../../P-001', stageId: 'options' }, why: 'its shelfmark is a path' },
    { item: { shelfmark: '<b>P-001</b>', stageId: 'options' }, why: 'its shelfmark is markup' },
    { item: { shelfmark: 'P-001\n', stageId: 'options' }, why: 'a line break follows its shelfmark' },
    { item: { shelfmark: `P-${'1'.repeat(5000)}`, stageId: 'options' }, why: 'its shelfmark is endless' },
  ])('$why', ({ item }) => {
    const { plan, lostCount } = parseStoredPlan(stored([item, makeItem({ shelfmark: 'P-002' })]));
    expect(plan.items.map(({ shelfmark }) => shelfmark)).toEqual(['P-002']);
    expect(lostCount).toBe(1);
  });

  test('when it stands there twice, or is one too many', () => {
    const many = Array.from({ length: 301 }, (_, at) => makeItem({ shelfmark: `P-${at + 100}` }));
    const { plan, lostCount } = parseStoredPlan(stored([many[0], ...many]));
    expect(plan.items).toHaveLength(300);
    expect(lostCount).toBe(2);
  });
});

test('what is said in another kind of value reads as not said', () => {
  const item = {
    ...makeItem(),
    isDone: 'yes',
    note: { toString: 'x' },
    verdict: 'maybe',
    reason: 7,
    extra: 'x',
  };
  expect(parseStoredPlan(throughJson(stored([item]))).plan.items).toEqual([makeItem()]);
});

test('a note too long is cut to its limit', () => {
  const { plan } = parseStoredPlan(stored([makeItem({ note: 'x'.repeat(6000) })]));
  expect(plan.items[0]?.note).toHaveLength(5000);
});

test.each([
  { more: { situationId: 'finding-savings' }, expected: 'finding-savings' },
  { more: { situationId: 'toString' }, expected: undefined },
  { more: { situationId: ['finding-savings'] }, expected: undefined },
])('a situation is one of the list or none: $more.situationId', ({ more, expected }) => {
  expect(parseStoredPlan(stored([], more)).plan.situationId).toBe(expected);
});

test.each([
  ['2027-01-04', '2027-01-04'],
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['2027-13-01', undefined],
  ['2027-00-10', undefined],
  ['2027-01-00', undefined],
  ['0027-01-04', undefined],
  ['4 January 2027', undefined],
  ['2027-01-04T00:00', undefined],
  [20270104, undefined],
])('a start date is a day or none: %s', (startDate, expected) => {
  expect(parseStoredPlan(stored([], { startDate })).plan.startDate).toBe(expected);
});

test('keys of the prototype do no harm', () => {
  const value: unknown = JSON.parse(
    '{"form":1,"__proto__":{"items":[{}]},"items":[{"__proto__":{"shelfmark":"P-001"}}]}',
  );
  expect(parseStoredPlan(value)).toMatchObject({ plan: { items: [] }, lostCount: 1 });
});

test.each([
  ['P-014', true],
  ['L-12345', true],
  ['p-014', false],
  ['P-14', false],
  ['X-014', false],
  [14, false],
])('%s is a shelfmark: %s', (value, expected) => {
  expect(isShelfmark(value)).toBe(expected);
});
