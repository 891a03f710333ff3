/** Hands a contribution over in one of the ways, and says truthfully how that went. Nothing leaves the device before a button is pressed. */
import type { HandedOver } from '../model/contribution-draft.ts';
import { describePostFailure, type PostFailure, toPostFailure } from '../model/post-outcome.ts';
import type { Contribution } from './contribution-form.ts';
import { type ContributionText, toContributionText } from './contribution-text.ts';
import { requiredPart } from './required-part.ts';

/** How long a server may take to answer. */
const POST_MS = 20_000;

/** Hands it over; undefined when it did not go, which is then said on the page. */
export async function handOver(
  host: HTMLElement,
  contribution: Contribution,
  way: HandedOver['way'],
): Promise<HandedOver | undefined> {
  const text = toContributionText(host, contribution);
  requiredPart(host, 'failure', HTMLElement).hidden = true;
  if (way === 'download') download(text);
  if (way === 'copy' && !(await copy(host, text))) return undefined;
  if (way === 'post' && !(await post(host, contribution, text))) return undefined;
  return { way, on: text.day, reference: text.reference };
}

function download({ name, file }: ContributionText): void {
  const address = URL.createObjectURL(new Blob([file], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads it for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function copy(host: HTMLElement, { sheet }: ContributionText): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sheet);
    return true;
  } catch {
    const box = requiredPart(host, 'text', HTMLTextAreaElement);
    box.value = sheet;
    requiredPart(host, 'text-label', HTMLElement).hidden = false;
    say(host, [
      'Your browser does not allow copying by a button. The text stands below, selected: copy it with your keyboard.',
    ]);
    box.focus();
    box.select();
    return false;
  }
}

async function post(
  host: HTMLElement,
  { form, answers, ways }: Contribution,
  { name, file, reference }: ContributionText,
): Promise<boolean> {
  const button = requiredPart(host, 'post', HTMLButtonElement);
  if (ways.endpoint === undefined || button.ariaDisabled === 'true') return false;
  button.ariaDisabled = 'true';
  const failure = await send(ways.endpoint, { reference, form, answers, file: { name, text: file } });
  button.ariaDisabled = null;
  if (!failure) return true;
  say(host, describePostFailure(failure));
  requiredPart(host, 'failure', HTMLElement).focus();
  return false;
}

async function send(endpoint: string, body: object): Promise<PostFailure | undefined> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), POST_MS);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    });
    return toPostFailure(response.status, await response.text());
  } catch {
    if (ending.signal.aborted) return { kind: 'late' };
    return { kind: navigator.onLine ? 'unreachable' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

function say(host: HTMLElement, lines: readonly string[]): void {
  const box = requiredPart(host, 'failure', HTMLElement);
  box.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  box.hidden = false;
}
