/** The My plan page as built, with its custom element at work and a fake site behind it, for tests that run in happy-dom. */
import { vi } from 'vitest';
import MyPlanHtml from '../../src/components/MyPlan.astro';
import { writeStored } from '../../src/elements/device-store.ts';
import { MyPlanPage } from '../../src/elements/my-plan.ts';
import type { MyPlan } from '../../src/model/my-plan.ts';
import { recordsName, recordsUrl } from '../../src/model/plan-addresses.ts';
import type { PlanRecord } from '../../src/model/plan-record.ts';
import { toStoredPlan } from '../../src/model/stored-plan.ts';
import { makeLessonFacts, makeProductFacts } from './plan.ts';
import { renderHtml } from './rendered.ts';

const RECORDS: readonly PlanRecord[] = [
  makeProductFacts(),
  makeProductFacts({ shelfmark: 'P-002', title: 'Stakeholder map', url: '/products/map/' }),
  makeProductFacts({
    shelfmark: 'P-003',
    title: 'Old form',
    isWithdrawn: true,
    withdrawnReason: 'The law changed.',
  }),
  makeLessonFacts(),
];

export interface OpenPlanPage {
  readonly element: HTMLElement;
  readonly part: (name: string) => HTMLElement;
  /** Titles of the items on the page, by stage, in order. */
  readonly shown: () => Readonly<Record<string, readonly string[]>>;
  readonly row: (shelfmark: string) => HTMLElement;
  readonly control: (shelfmark: string, field: string) => HTMLInputElement & HTMLTextAreaElement;
  readonly click: (selector: string) => void;
  readonly type: (shelfmark: string, field: 'note' | 'reason', words: string) => void;
}

/** Serves records and situations, or fails as a site out of reach does. */
export function stubSite({ isDown = false, records = RECORDS } = {}): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => {
      if (isDown) throw new TypeError('Failed to fetch');
      if (address.startsWith('/plan/records/')) {
        const run = records.filter(({ shelfmark }) => recordsUrl(recordsName(shelfmark)) === address);
        return run.length > 0 ? Response.json(run) : new Response('', { status: 404 });
      }
      const stages = [
        { stageId: 'engage', gateQuestions: [], shelfmarks: ['L-001', 'P-002'] },
        { stageId: 'options', gateQuestions: [], shelfmarks: ['P-001', 'P-002'] },
      ];
      return Response.json({ id: 'closing-merging-moving', label: 'x', stages });
    }),
  );
}

/** Opens the page, with a plan kept or none. */
export async function openPlanPage(plan?: MyPlan, fragment = ''): Promise<OpenPlanPage> {
  if (!customElements.get('my-plan')) customElements.define('my-plan', MyPlanPage);
  window.history.replaceState(null, '', `/my-plan/${fragment}`);
  if (plan) writeStored('plan', toStoredPlan(plan));
  const root = document.createElement('div');
  root.innerHTML = await renderHtml(MyPlanHtml, {});
  document.body.replaceChildren(root);
  const element = find(root, 'my-plan');
  // The element fetches its desk; by then it has drawn what is kept.
  await import('../../src/elements/plan-desk.ts');
  await new Promise((done) => setTimeout(done));
  const part = (name: string) => find(element, `[data-part="${name}"]`);
  const row = (shelfmark: string) => find(element, `li[data-shelfmark="${shelfmark}"]`);
  const control = (shelfmark: string, field: string) =>
    find(row(shelfmark), `[data-field="${field}"]`) as HTMLInputElement & HTMLTextAreaElement;
  return {
    element,
    part,
    row,
    control,
    shown: () =>
      Object.fromEntries(
        [...element.querySelectorAll<HTMLElement>('section[data-stage]')]
          .filter(({ hidden }) => !hidden)
          .map((section) => [
            section.dataset['stage'] ?? '',
            [...section.querySelectorAll('h4')].map(({ textContent }) => textContent.trim()),
          ]),
      ),
    click: (selector) => find(element, selector).click(),
    type: (shelfmark, field, words) => {
      control(shelfmark, field).value = words;
      control(shelfmark, field).dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The My plan page has no ${selector}`);
  return element;
}
