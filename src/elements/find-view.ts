/** The parts of the Find page that change: results, counts in words, filters in use, what to do when nothing fits. */
import type { TickedValue } from './facet-boxes.ts';
import type { FindRequest, FindResponse } from './find-entries.ts';
import { requiredPart } from './required-part.ts';
import { toResultItem } from './result-list.ts';

/** Typing makes many answers; a screen reader hears the one that stays. */
const ANNOUNCE_AFTER_MS = 600;

/** Draws into the built HTML of `<catalogue-search>`. */
export class FindView {
  readonly query: HTMLInputElement;
  readonly facets: HTMLElement;
  readonly #host: HTMLElement;
  readonly #list: HTMLElement;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #focusFrom: number | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.query = requiredPart(host, 'query', HTMLInputElement);
    this.facets = requiredPart(host, 'facets', HTMLElement);
    this.#list = requiredPart(host, 'list', HTMLElement);
  }

  /** Says nothing more: what waits to be announced is dropped. */
  close(): void {
    clearTimeout(this.#announcing);
  }

  showBrowse(): void {
    this.#showOnly('browse');
    this.#part('correction').hidden = true;
    this.#announce('');
  }

  showFailure(): void {
    this.#showOnly('browse');
    this.#part('correction').hidden = true;
    this.#part('failure').hidden = false;
    this.#announce('Search could not start. Complete lists are shown instead.');
  }

  showResults(response: FindResponse, request: FindRequest): void {
    this.#showCorrection(response, request);
    if (response.total === 0) {
      this.#showNothing(response, request);
      return;
    }
    this.#showOnly('results');
    const words = formatCount(response.total, response.correctedQuery ?? request.query);
    this.#part('count').textContent = words;
    const template = requiredPart(this.#host, 'result-template', HTMLTemplateElement);
    this.#list.replaceChildren(...response.results.map((card) => toResultItem(card, template)));
    this.#part('more').hidden = response.results.length >= response.total;
    this.#focusNext();
    this.#announce(words);
  }

  showFilters(ticked: readonly TickedValue[]): void {
    this.#part('active').hidden = ticked.length === 0;
    const template = requiredPart(this.#host, 'chip-template', HTMLTemplateElement);
    const chips = ticked.map(({ facet, id, label }) => {
      const chip = document.importNode(template.content, true);
      requiredPart(chip, 'chip-label', HTMLElement).textContent = label;
      const button = chip.querySelector('button');
      if (button) Object.assign(button.dataset, { action: 'remove', facet, value: id });
      return chip;
    });
    this.#part('chips').replaceChildren(...chips);
  }

  toggleFacets(): void {
    const isOpen = this.facets.toggleAttribute('data-open');
    this.#part('toggle').setAttribute('aria-expanded', String(isOpen));
  }

  /** After the next drawing, moves focus to the first result that was not there before. */
  focusNextAfterDrawing(): void {
    this.#focusFrom = this.#list.children.length;
  }

  #showCorrection({ correctedQuery }: FindResponse, { query }: FindRequest): void {
    const correction = this.#part('correction');
    correction.hidden = correctedQuery === null;
    this.#part('corrected').textContent = correctedQuery ?? '';
    this.#part('exact').textContent = `Search instead for ${query.trim()}`;
  }

  #showNothing({ nearestWords }: FindResponse, { query }: FindRequest): void {
    this.#showOnly('nothing');
    const heading =
      query.trim() === '' ? 'Nothing fits all these filters' : `Nothing on the shelf fits “${query.trim()}”`;
    this.#part('nothing-heading').textContent = heading;
    this.#part('nearest').hidden = nearestWords.length === 0;
    const template = requiredPart(this.#host, 'word-template', HTMLTemplateElement);
    const words = nearestWords.map((word) => {
      const item = document.importNode(template.content, true);
      const button = item.querySelector('button');
      if (button) {
        button.textContent = word;
        Object.assign(button.dataset, { action: 'word', value: word });
      }
      return item;
    });
    this.#part('nearest-words').replaceChildren(...words);
    this.#announce(heading);
  }

  #showOnly(name: 'browse' | 'results' | 'nothing'): void {
    for (const part of ['browse', 'results', 'nothing']) this.#part(part).hidden = part !== name;
    this.#part('failure').hidden = true;
  }

  #focusNext(): void {
    if (this.#focusFrom === undefined) return;
    this.#list.children[this.#focusFrom]?.querySelector('a')?.focus();
    this.#focusFrom = undefined;
  }

  #announce(words: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.#part('status').textContent = words), ANNOUNCE_AFTER_MS);
  }

  #part(name: string): HTMLElement {
    return requiredPart(this.#host, name, HTMLElement);
  }
}

function formatCount(total: number, query: string): string {
  const results = total === 1 ? '1 result' : `${total} results`;
  return query.trim() === '' ? results : `${results} for “${query.trim()}”`;
}
