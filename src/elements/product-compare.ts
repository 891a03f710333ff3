/**
 * `<product-compare>`: products side by side. The address bar is its state, so Back and sharing work. What draws and fetches loads when the address
 * names a product or the reader turns to the field.
 */
import type { CompareDesk } from './compare-desk.ts';

export class ProductCompare extends HTMLElement {
  #events: AbortController | undefined;
  #desk: Promise<CompareDesk> | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const { signal } = this.#events;
    const start = () => void this.#start(signal);
    this.addEventListener('focusin', start, { once: true, signal });
    window.addEventListener('popstate', start, { signal });
    // A form sent before its script is here would lead to this page again and lose what it held.
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    if (new URLSearchParams(window.location.search).has('p')) start();
  }

  disconnectedCallback(): void {
    this.#events?.abort();
    this.#desk = undefined;
  }

  async #start(signal: AbortSignal): Promise<void> {
    this.#desk ??= import('./compare-desk.ts').then(({ CompareDesk }) => new CompareDesk(this, signal));
    const desk = await this.#desk;
    if (!signal.aborted) desk.restore();
  }
}
