/** What every page runs for the plan: it brings the buttons when they are needed, and not before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import AddToPlanHtml from '../../src/components/AddToPlan.astro';
import PlanCountHtml from '../../src/components/PlanCount.astro';
import { startPlanButtons } from '../../src/elements/plan-buttons-start.ts';
import { renderHtml, wordsOf } from '../make/rendered.ts';

const ENTRY = { shelfmark: 'P-001', title: 'Soft market test', stageId: 'options' } as const;

beforeEach(async () => {
  const root = document.createElement('div');
  root.innerHTML =
    (await renderHtml(PlanCountHtml, { isCurrent: false })) +
    (await renderHtml(AddToPlanHtml, { entry: ENTRY }));
  document.body.replaceChildren(root);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  localStorage.clear();
});

// A name can be given to an element once, so the tests stand in this order.
test('a browser that lets nothing be read does not stop the page', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(startPlanButtons).not.toThrow();
});

test('without a plan nothing wakes up until a click, and that click puts the entry in the plan', async () => {
  startPlanButtons();
  await new Promise((done) => setTimeout(done, 20));
  expect(customElements.get('add-to-plan')).toBeUndefined();
  const button = document.querySelector<HTMLButtonElement>('add-to-plan button');
  button?.click();
  await vi.waitFor(() => expect(button?.getAttribute('aria-pressed')).toBe('true'));
  expect(wordsOf(document.querySelector('plan-count a'))).toBe('My plan (1)');
  expect(wordsOf(document.querySelector('plan-count [role="status"]'))).toBe('P-001 added to your plan.');
});
