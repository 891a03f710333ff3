/** `<template-details>`: the details that fill in templates, kept as they are typed, and a line that says whom files are filled in for. */
import { readDetails, writeDetails } from './device-details.ts';
import { DETAILS_STORE, onStoredChange } from './device-store.ts';
import { requiredPart } from './required-part.ts';

const OUTCOMES = {
  saved: 'Kept on this device.',
  blocked: 'This browser keeps nothing. Your details last until you leave this page.',
  full: 'This device has no room to keep them. Your details last until you leave this page.',
} as const;
const CLEARED = 'Cleared. Files come plain again.';

export class TemplateDetails extends HTMLElement {
  #events: AbortController | undefined;

  connectedCallback(): void {
    this.#events = new AbortController();
    const { signal } = this.#events;
    this.addEventListener('input', () => this.#keep(), { signal });
    requiredPart(this, 'clear', HTMLButtonElement).addEventListener('click', () => this.#clear(), { signal });
    onStoredChange(DETAILS_STORE, () => this.#show(), signal);
    // The reader may have been faster than this script.
    if (!this.#hasDetails() && this.#typed().some(([, value]) => value !== '')) this.#keep();
    else this.#show();
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  #keep(): void {
    const outcome = writeDetails(Object.fromEntries(this.#typed()));
    this.#show();
    this.#say(this.#hasDetails() ? OUTCOMES[outcome] : CLEARED);
  }

  #typed(): readonly (readonly [string, string])[] {
    return [...this.querySelectorAll('input')].map(({ name, value }) => [name, value]);
  }

  #clear(): void {
    writeDetails({});
    this.#show();
    this.#say(CLEARED);
  }

  #hasDetails(): boolean {
    return Object.keys(readDetails()).length > 0;
  }

  #show(): void {
    const details = readDetails();
    for (const field of this.querySelectorAll('input'))
      if (field !== document.activeElement) field.value = details[field.name as keyof typeof details] ?? '';
    requiredPart(this, 'for', HTMLElement).textContent = details.borough ?? 'your council';
    requiredPart(this, 'filled', HTMLElement).hidden = !this.#hasDetails();
    requiredPart(this, 'plain', HTMLElement).hidden = this.#hasDetails();
  }

  /** Says a thing once, not at every letter. */
  #say(words: string): void {
    const status = requiredPart(this, 'details-status', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }
}
