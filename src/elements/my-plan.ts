/** `<my-plan>`: the plan kept on this device. What works it is fetched when there is a plan, or one in the address, or the reader turns to it. */
import { onStoredChange, PLAN_STORE, readStored } from './device-store.ts';
import type { PlanDesk } from './plan-desk.ts';

export class MyPlanPage extends HTMLElement {
  #events: AbortController | undefined;
  #desk: PlanDesk | undefined;
  #coming: Promise<PlanDesk> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#events = new AbortController());
    const open = () => void this.#open(signal);
    const { hash, search } = window.location;
    if (readStored(PLAN_STORE) !== undefined || hash !== '' || search !== '') open();
    this.addEventListener('focusin', open, { signal });
    window.addEventListener('hashchange', open, { signal });
    onStoredChange(PLAN_STORE, open, signal);
    this.addEventListener('click', ({ target }) => this.#press(target, signal), { signal });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
    this.#desk = undefined;
    this.#coming = undefined;
  }

  #open(signal: AbortSignal): Promise<PlanDesk> {
    this.#coming ??= import('./plan-desk.ts').then(
      ({ PlanDesk }) => (this.#desk = new PlanDesk(this, signal)),
    );
    // What did not come is asked for anew next time.
    this.#coming.catch(() => (this.#coming = undefined));
    return this.#coming;
  }

  /** A button pressed before the desk is here is answered when it is. */
  #press(target: EventTarget | null, signal: AbortSignal): void {
    if (!(target instanceof Element) || !target.closest('button[data-action]')) return;
    if (this.#desk) this.#desk.press(target);
    else void this.#open(signal).then((desk) => desk.press(target));
  }
}
