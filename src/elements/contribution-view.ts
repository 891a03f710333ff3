/** The parts of a contribution form that change: which step shows, what is kept, what there is to say, the title of the page. */
import { shortUrl } from '../model/urls.ts';
import type { KeptWords } from './draft-keeper.ts';
import { requiredPart } from './required-part.ts';

const STEPS = ['fill', 'check', 'done'] as const;

/** Draws into the built HTML of `<contribution-form>`. */
export class ContributionView {
  readonly #host: HTMLElement;
  #title = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get form(): HTMLFormElement {
    return requiredPart(this.#host, 'form', HTMLFormElement);
  }

  /** Notes the title of the page. */
  open(): void {
    this.#title = document.title;
  }

  close(): void {
    document.title = this.#title;
  }

  setTitle(before: string): void {
    document.title = before + this.#title;
  }

  /** Shows one step; the heading of a later one takes the focus. */
  show(step: (typeof STEPS)[number]): void {
    for (const name of STEPS) this.#part(name).hidden = name !== step;
    if (step === 'fill') return;
    this.#part('notice').hidden = true;
    this.#part(`${step}-heading`).focus();
    window.scrollTo(0, 0);
  }

  /** Loads what a step needs; if it does not come, the answers stay where they are and the reader is told. */
  async load<Loaded>(load: () => Promise<Loaded>): Promise<Loaded | undefined> {
    try {
      return await load();
    } catch {
      this.show('fill');
      this.sayNotice(
        'A part of this page did not load. Your answers are still here. Check the connection, then try again.',
      );
      return undefined;
    }
  }

  sayKept({ isKept, words }: KeptWords): void {
    this.#part('kept').textContent = words;
    this.#part('done-kept').textContent = words;
    this.#part('forget').hidden = !isKept;
  }

  sayNotice(words: string): void {
    const line = this.#part('notice');
    line.textContent = words;
    line.hidden = false;
  }

  sayAbout(shelfmark: string | undefined): void {
    const line = this.#part('about');
    line.hidden = shelfmark === undefined;
    if (shelfmark === undefined) return;
    const link = document.createElement('a');
    link.href = shortUrl(shelfmark);
    link.textContent = shelfmark;
    line.replaceChildren('This is about ', link, '.');
  }

  focusFirst(): void {
    this.form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  /** Unfolds what is around a control and puts the focus on it; an id that names none does nothing. */
  focusQuestion(id: string): void {
    const control = id.startsWith('answer-')
      ? this.#host.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
      : null;
    for (let folded = control?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
      folded.open = true;
    control?.closest('[data-field]')?.scrollIntoView();
    control?.focus();
  }

  #part(name: string): HTMLElement {
    return requiredPart(this.#host, name, HTMLElement);
  }
}
