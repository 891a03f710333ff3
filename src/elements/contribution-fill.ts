/** What helps while a contribution is filled in: room left, a look at what was typed, how the borough will be shown, files, entries like it. */
import type { AskedField } from '../model/answer-problems.ts';
import type { Answers } from '../model/contribution-draft.ts';
import { findWarnings } from './answer-warnings.ts';
import { toWhere } from './contribution-preview.ts';

/** From this share of the room on it is said how much is left. */
const COUNT_FROM = 0.7;

export interface Fill {
  /** Something is being typed into the control. */
  typed(control: EventTarget | null): void;
  /** The reader has left a control, or chosen something. */
  changed(control: EventTarget | null, answers: Answers): void;
}

const FILLS = new WeakMap<HTMLElement, Fill>();

/** Gives the help of a form, made once. */
export function fillOf(host: HTMLElement, fields: readonly AskedField[]): Fill {
  const known = FILLS.get(host) ?? makeFill(host, fields);
  FILLS.set(host, known);
  return known;
}

function makeFill(host: HTMLElement, fields: readonly AskedField[]): Fill {
  let watching: Promise<(title: string) => void> | undefined;
  return {
    typed: (control) => {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
      const field = fields.find(({ id }) => id === control.name);
      if (field) showRoom(host, field, control.value);
      if (control.name !== 'title' || !host.querySelector('[data-part="similar"]')) return;
      watching ??= import('./similar-entries.ts').then(({ watchTitle }) => watchTitle(host));
      // Without it the form works all the same.
      watching.then((watch) => watch(control.value)).catch(() => (watching = undefined));
    },
    changed: (control, answers) => {
      if (control instanceof HTMLInputElement && control.type === 'file') {
        void import('./offered-files.ts').then(({ lookAtFiles }) => lookAtFiles(host, control));
        return;
      }
      const name = control instanceof HTMLElement ? control.getAttribute('name') : null;
      const field = fields.find(({ id }) => id === name);
      if (field) showWarnings(host, field, answers);
      showWhere(host, answers);
    },
  };
}

function showRoom(host: HTMLElement, { id, maxChars, kind }: AskedField, text: string): void {
  const line = host.querySelector<HTMLElement>(`[data-field="${id}"] [data-part="count"]`);
  if (!line || maxChars === undefined || kind === 'list' || kind === 'date') return;
  const left = maxChars - text.trim().length;
  line.hidden = text.length < maxChars * COUNT_FROM;
  const count = Math.abs(left).toLocaleString('en-GB');
  line.textContent = left < 0 ? `${count} characters too many` : `${count} characters left`;
  line.classList.toggle('text-error', left < 0);
}

function showWarnings(host: HTMLElement, field: AskedField, answers: Answers): void {
  const line = host.querySelector<HTMLElement>(`[data-field="${field.id}"] [data-part="warning"]`);
  if (!line) return;
  const warnings = findWarnings(field, answers);
  line.hidden = warnings.length === 0;
  line.textContent = warnings.length === 0 ? '' : `Have another look: ${warnings.join(' ')}`;
}

function showWhere(host: HTMLElement, answers: Answers): void {
  const line = host.querySelector<HTMLElement>('[data-part="shown-as"]');
  if (!line) return;
  const boroughs = answers['boroughs'] ?? [];
  const words =
    boroughs.length === 0 && answers['attribution'] !== 'anonymous'
      ? 'Choose your borough above, so that we can show it in this way.'
      : `It will be shown as: ${toWhere(host, { answers })}`;
  line.hidden = false;
  if (line.textContent !== words) line.textContent = words;
}
