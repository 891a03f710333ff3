/** A contribution form as built, with its custom element at work, for tests that run in happy-dom. */
import ContributionFormHtml from '../../src/components/ContributionForm.astro';
import { ContributionForm } from '../../src/elements/contribution-form.ts';
import { toQuestions } from '../../src/model/contribution-page.ts';
import type { ContributionWays } from '../../src/model/contribution-ways.ts';
import { contributionForm } from '../../src/schemas/contribution-forms.ts';
import { CORRECTION_FORM } from '../../src/schemas/correction-form.ts';
import { renderHtml } from './rendered.ts';

const BOROUGHS = [
  { id: 'sutton', name: 'Sutton', ring: 'outer' },
  { id: 'camden', name: 'Camden', ring: 'inner' },
];
const NO_WAYS: ContributionWays = { mail: undefined, endpoint: undefined, propose: undefined };

export interface ContributionPage {
  readonly element: HTMLElement;
  readonly part: (name: string) => HTMLElement;
  /** Types an answer and leaves the control. */
  readonly type: (field: string, text: string) => void;
  readonly tick: (field: string, ...choices: readonly string[]) => void;
  readonly press: (name: string) => void;
  /** Which step is to be seen. */
  readonly step: () => string;
  /** Fills in what a lesson needs. */
  readonly fillLesson: () => void;
}

/** Opens a form at an address such as `/contribute/reuse/?of=P-101`. */
export async function openContributionPage(
  address: string,
  ways: ContributionWays = NO_WAYS,
): Promise<ContributionPage> {
  if (!customElements.get('contribution-form')) customElements.define('contribution-form', ContributionForm);
  window.history.replaceState(null, '', address);
  document.title = 'The form - Shelf';
  const id = /^\/contribute\/([a-z]+)\//u.exec(address)?.[1] ?? '';
  const form = id === 'correction' ? CORRECTION_FORM : contributionForm(id);
  const questions = toQuestions(form, { boroughs: BOROUGHS, organisations: [], lessons: [], products: [] });
  const root = document.createElement('div');
  root.innerHTML = await renderHtml(ContributionFormHtml, {
    form: id,
    questions,
    ways,
    sheet: undefined,
    set: { version: 'abc123', size: 2 },
  });
  document.body.replaceChildren(root);
  return toPage(root.querySelector('contribution-form') as HTMLElement);
}

function toPage(element: HTMLElement): ContributionPage {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  const tell = (control: Element) => {
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const type = (field: string, text: string) => {
    const control = element.querySelector<HTMLTextAreaElement>(`[name="${field}"]`) as HTMLTextAreaElement;
    control.value = text;
    tell(control);
  };
  const tick = (field: string, ...choices: readonly string[]) => {
    for (const choice of choices) {
      const box = element.querySelector<HTMLInputElement>(
        `[name="${field}"][value="${choice}"]`,
      ) as HTMLInputElement;
      box.checked = true;
      tell(box);
    }
  };
  return {
    element,
    part,
    type,
    tick,
    press: (name) =>
      [...element.querySelectorAll('button')].find((button) => button.textContent.includes(name))?.click(),
    step: () => ['fill', 'check', 'done'].filter((name) => !part(name).hidden).join(),
    fillLesson: () => {
      type('title', 'Ask the market first');
      type('happened', 'We asked late.');
      type('recommendation', 'Ask early.');
      tick('themes', 'law-equality');
      tick('declarations', 'nothing-private', 'content-to-share');
    },
  };
}
