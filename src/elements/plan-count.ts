/** `<plan-count>`: the link to the plan says how many items are in it; its status line speaks for every button that changes the plan. */
import { onPlannedMarks } from './plan-marks.ts';

export class PlanCount extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const count = this.querySelector('[data-part="count"]');
    onPlannedMarks(({ size }) => {
      if (count) count.textContent = size > 0 ? `(${size})` : '';
    }, this.#events.signal);
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }
}
