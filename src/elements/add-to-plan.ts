/** `<add-to-plan>`: puts its entry in the plan kept on this device, or takes it out. What does that comes at the first click, also a click on a button that was not awake yet. */
import { onPlannedMarks } from './plan-marks.ts';

export class AddToPlan extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#events = new AbortController());
    const button = this.querySelector('button');
    onPlannedMarks(
      (marks) => button?.setAttribute('aria-pressed', String(marks.has(this.dataset['shelfmark']))),
      signal,
    );
    button?.addEventListener('click', () => void this.toggle(), { signal });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  /** Puts the entry in the plan, or takes it out, and says which. */
  async toggle(): Promise<void> {
    const { shelfmark = '', stage } = this.dataset;
    const change = await import('./planned-entry.ts')
      .then(({ togglePlanned }) => togglePlanned(shelfmark, stage))
      .catch(() => ({ words: 'That did not work: the site cannot be reached. Try again.', isDone: false }));
    const status = document.querySelector('plan-count [role="status"]');
    if (status) status.textContent = change.words;
    const fault = this.querySelector('button + span');
    if (!(fault instanceof HTMLElement)) return;
    fault.textContent = change.isDone ? '' : change.words;
    fault.hidden = change.isDone;
  }
}
