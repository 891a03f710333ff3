/**
 * `<gate-checklist>`: keeps the ticks of a checklist on this device, counts them, clears them and prints the list blank. Without storage
 * the boxes still work until the page is left.
 */
import { onStoredChange, readStored, writeStored } from './device-store.ts';
import { requiredPart } from './required-part.ts';

/** The name under which the ids of ticked questions are kept, those of all lists together. */
const TICKS_STORE = 'gates';

export class GateChecklist extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const { signal } = this.#events;
    this.#show(readTicks());
    this.addEventListener('change', () => this.#keep(), { signal });
    onStoredChange(TICKS_STORE, () => this.#show(readTicks()), signal);
    requiredPart(this, 'clear', HTMLButtonElement).addEventListener('click', () => this.#clear(), { signal });
    requiredPart(this, 'blank', HTMLButtonElement).addEventListener('click', () => this.#printBlank(), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #show(ticked: ReadonlySet<string>): void {
    for (const box of this.#boxes) box.checked = ticked.has(box.value);
    this.#count('');
  }

  /** Writes what is ticked here beside the ticks of other lists. */
  #keep(): void {
    const ticked = new Set(readTicks());
    for (const { value, checked } of this.#boxes) {
      if (checked) ticked.add(value);
      else ticked.delete(value);
    }
    const isSaved = writeStored(TICKS_STORE, [...ticked].toSorted()) === 'saved';
    this.#count(isSaved ? '' : ' This browser keeps nothing, so they last until you leave the page.');
  }

  #clear(): void {
    for (const box of this.#boxes) box.checked = false;
    this.#keep();
  }

  /** Prints with empty boxes; the ticks come back when the print dialog has closed. */
  #printBlank(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked);
    const tick = (isTicked: boolean) => ticked.forEach((box) => (box.checked = isTicked));
    tick(false);
    window.addEventListener('afterprint', () => tick(true), { once: true });
    window.print();
  }

  #count(more: string): void {
    const boxes = this.#boxes;
    const ticked = boxes.filter(({ checked }) => checked).length;
    const text = `${ticked} of ${boxes.length} ticked.${more}`;
    const status = requiredPart(this, 'count', HTMLElement);
    if (status.textContent !== text) status.textContent = text;
  }
}

/** Gives the ids of ticked questions; whatever else is kept there counts as none. */
function readTicks(): ReadonlySet<string> {
  const stored = readStored(TICKS_STORE);
  if (!Array.isArray(stored)) return new Set();
  return new Set(stored.filter((id) => typeof id === 'string'));
}
