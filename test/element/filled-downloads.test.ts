/** `<filled-downloads>`: which downloads are filled in, and what happens when that fails. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeDetails } from '../../src/elements/device-details.ts';
import type { FillAnswer, FillRequest } from '../../src/elements/fill-worker.ts';
import { FilledDownloads } from '../../src/elements/filled-downloads.ts';
import { part, showDetailsPage } from '../make/template-details.ts';

customElements.define('filled-downloads', FilledDownloads);

const DOCX = '/files/p-101/p-101-questions.docx';
let answer: FillAnswer | 'error';
let asked: FillRequest[];
/** What the browser was told to download by script: address and name. */
let saved: [string, string][];

/** Stands for the worker that fills in: answers as the test says. */
class FakeWorker extends EventTarget {
  postMessage(request: FillRequest): void {
    asked.push(request);
    const event = answer === 'error' ? new Event('error') : new MessageEvent('message', { data: answer });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  terminate(): void {}
}

beforeEach(async () => {
  answer = { bytes: new Uint8Array([1]) };
  asked = [];
  saved = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:filled');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.getAttribute('href') ?? '', this.download]);
  });
  await showDetailsPage(
    `<a href="${DOCX}" download="p-101-questions.docx">Word <span>(.docx)</span></a>
     <a href="/files/p-101/leaflet.pdf" download="leaflet.pdf">PDF</a>
     <a href="https://other.example${DOCX}" download="theirs.docx">Theirs</a>
     <a href="/products/x/">Page</a>`,
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  writeDetails({});
  document.body.replaceChildren();
});

/** Clicks and tells whether the browser is left to do what it does with links. */
function click(selector: string, keys: MouseEventInit = {}): boolean {
  const target = document.querySelector(selector);
  return (
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })) ?? false
  );
}

const status = () => part('download-status').textContent;

test('with details kept, a file is filled in and saved under its own name', async () => {
  writeDetails({ borough: 'Anytown Council' });
  expect(click(`[href="${DOCX}"] span`)).toBe(false);
  expect(status()).toBe('Filling in p-101-questions.docx …');
  await vi.waitFor(() => expect(status()).toContain('p-101-questions.docx is filled in.'));
  expect(asked).toEqual([
    { address: new URL(DOCX, location.href).href, details: { borough: 'Anytown Council' } },
  ]);
  expect(saved).toEqual([['blob:filled', 'p-101-questions.docx']]);
});

test.each([
  { name: 'no details', details: {}, selector: `[href="${DOCX}"]`, keys: {} },
  { name: 'a file of another kind', details: { lead: 'x' }, selector: '[href$=".pdf"]', keys: {} },
  { name: 'a file of another site', details: { lead: 'x' }, selector: '[href^="https:"]', keys: {} },
  { name: 'a link to a page', details: { lead: 'x' }, selector: '[href="/products/x/"]', keys: {} },
  { name: 'a key held down', details: { lead: 'x' }, selector: `[href="${DOCX}"]`, keys: { ctrlKey: true } },
])('with $name the browser does what it always does', ({ details, selector, keys }) => {
  writeDetails(details);
  expect(click(selector, keys)).toBe(true);
  expect(asked).toEqual([]);
});

test.each([
  { name: 'the file cannot be filled in', fault: { failure: 'no' } as const },
  { name: 'the worker does not start', fault: 'error' as const },
])('if $name, the plain file comes and the page says so', async ({ fault }) => {
  answer = fault;
  writeDetails({ borough: 'Anytown Council' });
  click(`[href="${DOCX}"]`);
  await vi.waitFor(() => expect(status()).toContain('You get the plain file instead.'));
  expect(saved).toEqual([[new URL(DOCX, location.href).href, 'p-101-questions.docx']]);
});

test('a second click while the first is under way asks for nothing more, a later one does', async () => {
  writeDetails({ borough: 'Anytown Council' });
  click(`[href="${DOCX}"]`);
  expect(click(`[href="${DOCX}"]`)).toBe(false);
  await vi.waitFor(() => expect(status()).toContain('is filled in.'));
  expect(asked).toHaveLength(1);
  click(`[href="${DOCX}"]`);
  await vi.waitFor(() => expect(saved).toHaveLength(2));
});
