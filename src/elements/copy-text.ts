/** `<copy-text>`: copies its text to the clipboard and says so. */
import { requiredPart } from './required-part.ts';

export class CopyText extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const button = requiredPart(this, 'copy', HTMLButtonElement);
    button.addEventListener('click', () => void this.#copy(), { signal: this.#events.signal });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  async #copy(): Promise<void> {
    const text = requiredPart(this, 'text', HTMLElement);
    const status = requiredPart(this, 'status', HTMLElement);
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = 'Copied';
    } catch {
      window.getSelection()?.selectAllChildren(text);
      status.textContent = 'Could not copy. The text is selected: copy it with your keyboard.';
    }
  }
}
