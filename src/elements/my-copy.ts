/** `<my-copy>`: takes a file or a typed line and answers whether it is the newest edition. What reads files loads when it is first needed. */
import { requiredPart } from './required-part.ts';

const FAILED = 'The check did not load. Reload the page and try again.';

export class MyCopy extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const { signal } = this.#events;
    const chooser = requiredPart(this, 'file', HTMLInputElement);
    const drop = requiredPart(this, 'drop', HTMLElement);
    const form = requiredPart(this, 'typed-form', HTMLFormElement);
    chooser.addEventListener('change', () => this.#check([...(chooser.files ?? [])]), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#check(requiredPart(this, 'typed', HTMLInputElement).value);
      },
      { signal },
    );
    for (const type of ['dragover', 'dragleave', 'drop'] as const)
      drop.addEventListener(type, (event) => this.#drag(event, drop), { signal });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  #drag(event: DragEvent, drop: HTMLElement): void {
    event.preventDefault();
    drop.toggleAttribute('data-over', event.type === 'dragover');
    if (event.type === 'drop') this.#check([...(event.dataTransfer?.files ?? [])]);
  }

  #check(copies: readonly File[] | string): void {
    if (copies.length === 0) return;
    const place = requiredPart(this, 'answers', HTMLElement);
    place.textContent = 'Checking…';
    import('./copy-check.ts')
      .then(({ showAnswers }) => showAnswers(this, copies))
      .catch(() => {
        place.textContent = FAILED;
      });
  }
}
