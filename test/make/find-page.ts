/** The Find page as built, with its custom element at work and a fake search worker, for tests that run in happy-dom. */
import CatalogueSearchHtml from '../../src/components/CatalogueSearch.astro';
import { CatalogueSearch } from '../../src/elements/catalogue-search.ts';
import type { FindRequest } from '../../src/elements/find-entries.ts';
import type { FindResponse } from '../../src/elements/found-card.ts';
import { toFacetGroups } from '../../src/model/facet-groups.ts';
import { makeCard, makeFacets } from './card.ts';
import { lastWorker } from './fake-worker.ts';
import { renderHtml } from './rendered.ts';

const CARDS = [
  makeCard({ facets: makeFacets({ kind: ['product'], stage: ['options'], theme: ['stock-supply'] }) }),
  makeCard({ facets: makeFacets({ kind: ['lesson'], stage: ['options'], theme: ['shared-services'] }) }),
];

/** The files that the page says search fetches. */
export const SEARCH_SET = { version: 'abc123', size: 2 };

export interface FindPage {
  readonly element: HTMLElement;
  readonly query: HTMLInputElement;
  readonly part: (name: string) => HTMLElement;
  readonly box: (facet: string, value: string) => HTMLInputElement;
  readonly type: (words: string) => void;
  readonly tick: (facet: string, value: string) => void;
  /** Answers the last question of the worker. */
  readonly answer: (response: FindResponse) => void;
  /** The requests that the worker had, oldest first. */
  readonly requests: () => readonly FindRequest[];
  /** Which of browse, results and nothing is to be seen. */
  readonly shown: () => readonly string[];
}

/** Opens the page at an address such as `/find/?q=tupe`. */
export async function openFindPage(address = '/find/'): Promise<FindPage> {
  if (!customElements.get('catalogue-search')) customElements.define('catalogue-search', CatalogueSearch);
  window.history.replaceState(null, '', address);
  const root = document.createElement('div');
  root.innerHTML = await renderHtml(
    CatalogueSearchHtml,
    { groups: toFacetGroups(CARDS, []), set: SEARCH_SET },
    { default: 'Complete lists' },
  );
  document.body.replaceChildren(root);
  return toPage(find(root, 'catalogue-search'));
}

function toPage(element: HTMLElement): FindPage {
  const part = (name: string) => find(element, `[data-part="${name}"]`);
  const query = part('query') as HTMLInputElement;
  const box = (facet: string, value: string) =>
    find(element, `input[name="${facet}"][value="${value}"]`) as HTMLInputElement;
  return {
    element,
    query,
    part,
    box,
    type: (words) => {
      query.value = words;
      query.dispatchEvent(new Event('input', { bubbles: true }));
    },
    tick: (facet, value) => box(facet, value).click(),
    answer: (response) => lastWorker().say({ id: lastWorker().asked.at(-1)?.id ?? 0, response }),
    requests: () => lastWorker().asked.map(({ request }) => request),
    shown: () => ['browse', 'results', 'nothing'].filter((name) => !part(name).hidden),
  };
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The Find page has no ${selector}`);
  return element;
}
