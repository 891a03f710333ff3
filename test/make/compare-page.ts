/** The compare page as built, with its custom element at work and its files at hand, for tests that run in happy-dom. */
import { vi } from 'vitest';
import ProductCompareHtml from '../../src/components/ProductCompare.astro';
import { ProductCompare } from '../../src/elements/product-compare.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { FakeWorker } from './fake-worker.ts';
import { renderHtml } from './rendered.ts';

export function makeComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    shelfmark: 'P-101',
    title: 'Soft market test questionnaire',
    url: '/products/questionnaire/',
    spine: 2,
    fields: { what: [{ text: 'Questions to put.' }], confidence: [{ text: 'High' }] },
    ...overrides,
  };
}

/** What the site has at each address; `offline` for no answer at all. */
export type Files = Readonly<Record<string, readonly Comparison[] | 'offline'>>;

/** Puts these files in the place of the network, and a fake worker in that of search; `vi.unstubAllGlobals()` ends that. */
export function stubFiles(files: Files): void {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) => {
      const file = files[address];
      if (file === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
    }),
  );
}

export interface ComparePage {
  readonly element: HTMLElement;
  readonly query: HTMLInputElement;
  readonly part: (name: string) => HTMLElement;
  readonly type: (words: string) => void;
  readonly submit: () => void;
  /** Presses a button by its action and, where several have it, by its shelfmark. */
  readonly press: (action: string, value?: string) => void;
  /** Shelfmarks of the products that stand side by side. */
  readonly shown: () => readonly string[];
  /** What is said to be wrong. */
  readonly faults: () => readonly string[];
}

/** Opens the page at an address such as `/compare/?p=P-101`. */
export async function openComparePage(address = '/compare/'): Promise<ComparePage> {
  if (!customElements.get('product-compare')) customElements.define('product-compare', ProductCompare);
  window.history.replaceState(null, '', address);
  const root = document.createElement('div');
  root.innerHTML = await renderHtml(
    ProductCompareHtml,
    { set: { version: 'abc123', size: 2 } },
    { default: 'Where to start' },
  );
  document.body.replaceChildren(root);
  return toPage(find(root, 'product-compare'));
}

function toPage(element: HTMLElement): ComparePage {
  const part = (name: string) => find(element, `[data-part="${name}"]`);
  const query = part('query') as HTMLInputElement;
  const texts = (selector: string) =>
    [...element.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
  return {
    element,
    query,
    part,
    type: (words) => {
      query.value = words;
      query.dispatchEvent(new Event('input', { bubbles: true }));
    },
    submit: () => {
      part('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    },
    press: (action, value) =>
      find(element, `button[data-action="${action}"]${value ? `[data-value="${value}"]` : ''}`).click(),
    shown: () => (part('side-by-side').hidden ? [] : texts('thead [data-part="shelfmark"]')),
    faults: () => (part('faults').hidden ? [] : texts('[data-part="fault-list"] li')),
  };
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The compare page has no ${selector}`);
  return element;
}
