/** The parts of `<offline-shelf>` and what they show. */
import type { OfflineChoice, PageChange } from '../model/offline-list.ts';
import { requiredPart } from './required-part.ts';

/** Changes that are named; the others are counted. */
const NAMED_CHANGES = 20;
const HOW = { new: 'New', changed: 'Changed', gone: 'No longer there' } as const;

export interface SavedView {
  readonly day: string;
  readonly size: string;
  readonly isComplete: boolean;
  /** Whether the site could be asked what has changed. */
  readonly isOnline: boolean;
  readonly update: { readonly files: number; readonly size: string } | undefined;
  readonly changes: readonly PageChange[];
}

export class OfflineView {
  readonly #host: HTMLElement;
  #lastSaid = -1;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Gives what the reader has chosen: `pages`, `all`, or the id of a situation. */
  choice(): OfflineChoice {
    const value = this.#host.querySelector<HTMLInputElement>('input[name="offline-choice"]:checked')?.value;
    return value === 'plan' ? this.#part('situation', HTMLSelectElement).value : (value ?? 'pages');
  }

  /** Shows the size of each choice; a size that is not known yet stays empty. */
  showSizes(sizeOfChoice: (choice: OfflineChoice) => string | undefined, current: OfflineChoice): void {
    const situation = this.#part('situation', HTMLSelectElement).value;
    for (const [part, choice] of Object.entries({ pages: 'pages', all: 'all', plan: situation })) {
      const size = sizeOfChoice(choice);
      this.#part(`size-${part}`, HTMLElement).textContent = size === undefined ? '' : `about ${size}`;
    }
    const size = sizeOfChoice(current);
    this.#part('save', HTMLButtonElement).textContent =
      size === undefined ? 'Save on this device' : `Save on this device (about ${size})`;
  }

  showUnable(why: 'disk' | 'browser'): void {
    this.#part('choices', HTMLElement).hidden = true;
    this.say(
      why === 'disk'
        ? 'You are reading a copy from disk. It needs no connection, so there is nothing to save.'
        : 'This browser cannot save the shelf. Take the archive, or save single pages with your browser.',
    );
  }

  showNothingSaved(): void {
    this.#part('saved', HTMLElement).hidden = true;
  }

  showSaved({ day, size, isComplete, isOnline, update, changes }: SavedView): void {
    this.#part('saved', HTMLElement).hidden = false;
    this.#part('saved-line', HTMLElement).textContent = isComplete
      ? `Saved on ${day}; may be out of date. It takes ${size}.`
      : `Saving was not finished on ${day}. ${size} are here.`;
    this.#part('update-line', HTMLElement).textContent = toUpdateLine({ isOnline, isComplete, update });
    const button = this.#part('update', HTMLButtonElement);
    button.hidden = update === undefined;
    if (update)
      button.textContent = `${isComplete ? 'Bring it up to date' : 'Save the rest'} (${update.size})`;
    this.#showChanges(changes);
  }

  #showChanges(changes: readonly PageChange[]): void {
    this.#part('changes', HTMLElement).hidden = changes.length === 0;
    const more = changes.length - NAMED_CHANGES;
    this.#part('more-changes', HTMLElement).textContent = more > 0 ? `And ${more} more.` : '';
    this.#part('change-list', HTMLElement).replaceChildren(...changes.slice(0, NAMED_CHANGES).map(toItem));
  }

  startWork(): void {
    this.#lastSaid = -1;
    this.#part('fault', HTMLElement).hidden = true;
    this.#part('progress', HTMLElement).hidden = false;
    this.#setButtons(true);
    this.showProgress(0, 1);
    this.say('Under way …');
  }

  /** Moves the bar; speaks at each quarter, not at each file. */
  showProgress(done: number, total: number): void {
    const bar = this.#part('bar', HTMLProgressElement);
    bar.max = Math.max(total, 1);
    bar.value = done;
    if (total > 1) this.#part('count', HTMLElement).textContent = `${done} of ${total} files`;
    const quarter = Math.floor((4 * done) / Math.max(total, 1));
    if (quarter <= this.#lastSaid || quarter === 0 || quarter === 4) return;
    this.#lastSaid = quarter;
    this.say(`${25 * quarter} % is saved.`);
  }

  endWork(): void {
    this.#part('progress', HTMLElement).hidden = true;
    this.#part('count', HTMLElement).textContent = '';
    this.#setButtons(false);
  }

  showFault(words: string): void {
    const fault = this.#part('fault', HTMLElement);
    fault.textContent = words;
    fault.hidden = false;
    this.say('');
  }

  say(words: string): void {
    this.#part('status', HTMLElement).textContent = words;
  }

  #setButtons(isBusy: boolean): void {
    for (const button of this.#host.querySelectorAll('button'))
      if (isBusy) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
  }

  #part<Part extends Element>(name: string, kind: abstract new () => Part): Part {
    return requiredPart(this.#host, name, kind);
  }
}

function toUpdateLine({
  isOnline,
  isComplete,
  update,
}: Pick<SavedView, 'isOnline' | 'isComplete' | 'update'>): string {
  if (!isOnline) return 'You have no connection, so what has changed since is not known.';
  if (!isComplete) return 'What is missing can be saved now.';
  return update ? `${update.files} files have changed since.` : 'It is up to date.';
}

function toItem({ path, title, how }: PageChange): HTMLLIElement {
  const item = document.createElement('li');
  const name = document.createElement(how === 'gone' ? 'span' : 'a');
  name.textContent = title;
  if (name instanceof HTMLAnchorElement) name.href = path;
  item.append(`${HOW[how]}: `, name);
  return item;
}
