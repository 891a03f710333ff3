/** `<add-to-plan>` and the count in the header, with what the device keeps. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import AddToPlanHtml from '../../src/components/AddToPlan.astro';
import PlanCountHtml from '../../src/components/PlanCount.astro';
import { AddToPlan } from '../../src/elements/add-to-plan.ts';
import { readPlan } from '../../src/elements/device-plan.ts';
import { writeStored } from '../../src/elements/device-store.ts';
import { PlanCount } from '../../src/elements/plan-count.ts';
import { toStoredPlan } from '../../src/model/stored-plan.ts';
import { makeItem, makePlan, makeProductFacts } from '../make/plan.ts';
import { renderHtml, wordsOf } from '../make/rendered.ts';

customElements.define('add-to-plan', AddToPlan);
customElements.define('plan-count', PlanCount);

const ENTRIES = [
  { shelfmark: 'P-001', title: 'Soft market test', stageId: 'options' },
  { shelfmark: 'L-002', title: 'Ask early', stageId: 'engage' },
  { shelfmark: 'P-003', title: 'No stage given' },
] as const;

beforeEach(async () => {
  const parts = [
    await renderHtml(PlanCountHtml, { isCurrent: false }),
    ...(await Promise.all(ENTRIES.map((entry) => renderHtml(AddToPlanHtml, { entry })))),
  ];
  const root = document.createElement('div');
  root.innerHTML = parts.join('');
  document.body.replaceChildren(root);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const button = (shelfmark: string) =>
  document.querySelector(`[data-shelfmark="${shelfmark}"] button`) as HTMLButtonElement;
const link = () => wordsOf(document.querySelector('plan-count a'));
const status = () => wordsOf(document.querySelector('[role="status"]'));
const isPressed = (shelfmark: string) => button(shelfmark).getAttribute('aria-pressed');
const kept = () => readPlan().plan.items.map(({ shelfmark, stageId }) => [shelfmark, stageId]);

test('a button is named after its entry, and nothing is in the plan', () => {
  expect(wordsOf(button('P-001'))).toBe('My plan: Soft market test');
  expect(isPressed('P-001')).toBe('false');
  expect(link()).toBe('My plan');
});

test('a click puts the entry in the plan at its stage, says so, and a second takes it out', async () => {
  button('P-001').click();
  await vi.waitFor(() => expect(isPressed('P-001')).toBe('true'));
  expect(kept()).toEqual([['P-001', 'options']]);
  expect(isPressed('L-002')).toBe('false');
  expect(link()).toBe('My plan (1)');
  expect(status()).toBe('P-001 added to your plan.');
  button('P-001').click();
  await vi.waitFor(() => expect(isPressed('P-001')).toBe('false'));
  expect(kept()).toEqual([]);
  expect(link()).toBe('My plan');
  expect(status()).toBe('P-001 taken out of your plan.');
});

test('an entry without a stage goes to the first one that its record names', async () => {
  const record = makeProductFacts({ shelfmark: 'P-003', stages: ['decide', 'prepare'] });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json([record])),
  );
  button('P-003').click();
  await vi.waitFor(() => expect(kept()).toEqual([['P-003', 'decide']]));
});

test('what another page keeps is shown at once', () => {
  writeStored('plan', toStoredPlan(makePlan(makeItem({ shelfmark: 'L-002' }))));
  expect(isPressed('L-002')).toBe('true');
  expect(link()).toBe('My plan (1)');
});

test('an entry on which the reader wrote stays, and the button says why', async () => {
  writeStored('plan', toStoredPlan(makePlan(makeItem({ note: 'Ours' }))));
  button('P-001').click();
  await vi.waitFor(() => expect(status()).toContain('you wrote a note'));
  expect(readPlan().plan.items).toHaveLength(1);
  const fault = button('P-001').nextElementSibling as HTMLElement;
  expect(fault.hidden).toBe(false);
  expect(wordsOf(fault)).toBe(status());
});

test('a full plan says so', async () => {
  const items = Array.from({ length: 300 }, (_, at) => makeItem({ shelfmark: `P-${at + 200}` }));
  writeStored('plan', toStoredPlan(makePlan(...items)));
  button('P-001').click();
  await vi.waitFor(() => expect(status()).toBe('Your plan is full: it holds 300 items.'));
  expect(isPressed('P-001')).toBe('false');
});

test.each([
  { error: new DOMException('denied', 'SecurityError'), words: 'does not let the site keep anything' },
  { error: new DOMException('full', 'QuotaExceededError'), words: 'no room left' },
])('where nothing can be kept the button says so and stays as it was: $words', async ({ error, words }) => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw error;
    },
    removeItem: () => undefined,
    clear: () => undefined,
  });
  button('P-001').click();
  await vi.waitFor(() => expect(status()).toContain(words));
  expect(isPressed('P-001')).toBe('false');
});

describe('whatever another hand keeps, the header stands', () => {
  test.each([null, 5, 'x', [[]], { items: 'x' }, { items: [null, 5, {}, { shelfmark: 7 }] }])(
    '%j',
    (value) => {
      writeStored('plan', value);
      expect(link()).toBe('My plan');
    },
  );
});

test('once gone from the page it changes nothing', async () => {
  const gone = button('P-001');
  document.body.replaceChildren();
  gone.click();
  await new Promise((done) => setTimeout(done, 20));
  expect(kept()).toEqual([]);
});
