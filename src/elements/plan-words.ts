/** What a reader types into a plan: saved when they pause, and never lost when another page changes the same words meanwhile. */
import { mergeText } from '../model/my-plan.ts';

/** How long typing must rest before it is saved. */
const REST_MS = 400;

/** What each field and the kept plan agreed on last. */
const agreed = new WeakMap<HTMLTextAreaElement, string>();

/** Shows the kept words in a field. Words typed since are kept too, under them; then it says true. */
export function showWords(field: HTMLTextAreaElement, kept: string): boolean {
  const base = agreed.get(field) ?? '';
  const merged = mergeText(base, field.value, kept);
  const isJoined = merged !== kept && merged !== field.value;
  // Setting the same value would move the cursor.
  if (merged !== field.value) field.value = merged;
  agreed.set(field, kept);
  return isJoined;
}

/** Gives the words to keep: those of the field, joined with what was kept meanwhile. */
export function takeWords(field: HTMLTextAreaElement, kept: string): string {
  return mergeText(agreed.get(field) ?? '', field.value, kept);
}

/** Remembers what was kept of a field. */
export function agreeOn(field: HTMLTextAreaElement, kept: string): void {
  agreed.set(field, kept);
}

/** Saves fields some time after the last key. */
export class WordSaver {
  readonly #save: (field: HTMLTextAreaElement) => void;
  readonly #waiting = new Set<HTMLTextAreaElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: (field: HTMLTextAreaElement) => void) {
    this.#save = save;
  }

  /** Saves the field once typing rests. */
  saveSoon(field: HTMLTextAreaElement): void {
    this.#waiting.add(field);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.saveNow(), REST_MS);
  }

  /** Saves all that waits. */
  saveNow(): void {
    clearTimeout(this.#timer);
    const fields = [...this.#waiting];
    this.#waiting.clear();
    for (const field of fields) this.#save(field);
  }
}
