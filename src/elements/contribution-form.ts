/**
 * `<contribution-form>`: fill in, check, hand over. What is typed stays in this browser for seven days. This part keeps the draft and moves
 * between the steps, which the address names (`#check`, `#done`), so that Back and reload work; the steps themselves load when they are used.
 */
import type { AskedField } from '../model/answer-problems.ts';
import { type Answers, type HandedOver, hasAnswers, WAYS } from '../model/contribution-draft.ts';
import { parsePrefill, toOpenAnswers } from '../model/contribution-prefill.ts';
import type { ContributionWays } from '../model/contribution-ways.ts';
import { ContributionView } from './contribution-view.ts';
import { deleteDraft, describeDraft, keepDraft, takeDraft } from './draft-keeper.ts';
import { fillAnswers, readAnswers } from './form-answers.ts';

/** How long typing must rest before the draft is kept. */
const REST_MS = 400;

/** What the steps need to know of a contribution. */
export interface Contribution {
  /** Which form it is, as in its address. */
  readonly form: string;
  readonly fields: readonly AskedField[];
  readonly ways: ContributionWays;
  readonly answers: Answers;
}

export class ContributionForm extends HTMLElement {
  #events: AbortController | undefined;
  #view = new ContributionView(this);
  #fields: readonly AskedField[] = [];
  #answers: Answers = {};
  #handedOver: HandedOver | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const { signal } = this.#events;
    this.#view.open();
    this.#fields = JSON.parse(this.dataset['fields'] ?? '[]') as AskedField[];
    this.#restore();
    this.#prefill();
    const { form } = this.#view;
    form.addEventListener('input', (event) => this.#type(event.target), { signal });
    form.addEventListener('change', (event) => this.#change(event.target), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    window.addEventListener('hashchange', () => void this.#route(), { signal });
    window.addEventListener('pagehide', () => this.#keepTyped(), { signal });
    if (location.hash !== '') void this.#route();
  }

  disconnectedCallback(): void {
    this.#events?.abort();
    this.#keepTyped();
    this.#view.close();
  }

  get #name(): string {
    return this.dataset['form'] ?? '';
  }

  #contribution(): Contribution {
    return {
      form: this.#name,
      fields: this.#fields,
      ways: JSON.parse(this.dataset['ways'] ?? '{}') as ContributionWays,
      answers: this.#answers,
    };
  }

  #restore(): void {
    const draft = takeDraft(this.#name);
    if (!draft) return;
    this.#answers = draft.answers;
    this.#handedOver = draft.handedOver;
    fillAnswers(this.#view.form, draft.answers);
    this.#view.sayKept(describeDraft(draft));
    this.#view.sayNotice('Your draft from this device is back. You can go on where you stopped.');
  }

  #prefill(): void {
    const prefill = parsePrefill(location.search);
    const { open, isOther } = toOpenAnswers(this.#name, this.#fields, this.#answers, prefill);
    fillAnswers(this.#view.form, open);
    this.#read();
    if (isOther)
      this.#view.sayNotice(
        'Your draft is about something else. To begin anew, delete it first, below the form.',
      );
    if (prefill.complaint !== undefined) this.#view.sayNotice(prefill.complaint);
    this.#view.sayAbout(prefill.of ?? prefill.about);
  }

  #type(control: EventTarget | null): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#keepTyped(), REST_MS);
    void this.#help().then((help) => help?.typed(control));
  }

  #change(control: EventTarget | null): void {
    this.#read();
    void this.#help().then((help) => help?.changed(control, this.#answers));
  }

  #help() {
    return this.#view.load(async () => (await import('./contribution-fill.ts')).fillOf(this, this.#fields));
  }

  #read(): void {
    this.#answers = readAnswers(this.#view.form, this.#fields, this.#answers);
  }

  /** Keeps what was typed since the last time; then it is another contribution than the one that may have been handed over. */
  #keepTyped(): void {
    if (this.#saving === undefined) return;
    clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#read();
    this.#handedOver = undefined;
    this.#keep();
  }

  #keep(): void {
    const handedOver = this.#handedOver;
    this.#view.sayKept(keepDraft(this.#name, { answers: this.#answers, ...(handedOver && { handedOver }) }));
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#keepTyped();
    this.#read();
    void this.#goToCheck();
  }

  async #goToCheck(): Promise<void> {
    const step = await this.#view.load(() => import('./form-problems.ts'));
    if (!step) return;
    const isRight = step.showProblems(this, this.#fields, this.#answers);
    this.#view.setTitle(isRight ? '' : 'Error: ');
    if (!isRight) return;
    if (location.hash === '#check') await this.#route();
    else location.hash = 'check';
  }

  #click(event: MouseEvent): void {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const action = control?.dataset['action'];
    if (action === 'forget') this.#forget();
    const way = WAYS.find((known) => known === action);
    if (way) void this.#handOver(way);
  }

  #forget(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#view.sayKept(deleteDraft(this.#name));
    this.#view.form.reset();
    this.#answers = {};
    this.#handedOver = undefined;
    history.replaceState(null, '', location.pathname);
    this.#view.show('fill');
    this.#view.setTitle('');
    this.#view.sayNotice('Deleted. Nothing of it is kept on this device.');
    this.#view.focusFirst();
  }

  async #handOver(way: HandedOver['way']): Promise<void> {
    const step = await this.#view.load(() => import('./hand-over.ts'));
    const handedOver = await step?.handOver(this, this.#contribution(), way);
    if (!handedOver) return;
    this.#handedOver = handedOver;
    this.#keep();
    location.hash = 'done';
  }

  /** Shows the step that the address names, as far as the answers have come. */
  async #route(): Promise<void> {
    const { hash } = location;
    if (hash === '#done' && this.#handedOver) return this.#showDone(this.#handedOver);
    if (hash === '#check' && hasAnswers(this.#answers)) return this.#showCheck();
    this.#view.show('fill');
    this.#view.setTitle('');
    this.#view.focusQuestion(hash.slice(1));
  }

  async #showCheck(): Promise<void> {
    const step = await this.#view.load(() => import('./later-steps.ts'));
    if (!step) return;
    if (!step.drawCheck(this, this.#contribution())) {
      history.replaceState(null, '', location.pathname + location.search);
      return;
    }
    this.#view.show('check');
    this.#view.setTitle('Check your answers - ');
  }

  async #showDone(handedOver: HandedOver): Promise<void> {
    const step = await this.#view.load(() => import('./later-steps.ts'));
    if (!step) return;
    const heading = step.drawDone(this, this.#contribution(), handedOver);
    this.#view.show('done');
    this.#view.setTitle(`${heading} - `);
  }
}
