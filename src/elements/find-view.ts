/** The parts of the Find page that change: results, counts in words, filters in use, what to do when nothing fits. */
import type { TickedValue } from './facet-boxes.ts';
import type { FindRequest } from './find-entries.ts';
import type { FindResponse, FoundCard } from './found-card.ts';
import type { FailureKind } from './load-file.ts';
import { showWaysOn } from './nothing-found.ts';
import { requiredPart } from './required-part.ts';
import { findResultTemplates, toResultItem } from './result-list.ts';

/** Typing makes many answers; a screen reader hears the one that stays. */
const ANNOUNCE_AFTER_MS = 600;

/** Why search does not run, in words. */
const REASONS: Readonly<Record<FailureKind, string>> = {
  offline: 'there is no connection',
  missing: 'a search file is missing, perhaps because the shelf was updated since you opened this page',
  damaged: 'the search file arrived damaged',
  outdated: 'the shelf was updated since you opened this page',
  script: 'its script did not load',
};

/** Draws into the built HTML of `<catalogue-search>`. */
export class FindView {
  readonly query: HTMLInputElement;
  readonly facets: HTMLElement;
  readonly #host: HTMLElement;
  readonly #list: HTMLElement;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  /** What is announced, or will be. */
  #words = '';
  #focusFrom: number | undefined;
  /** What the rows show, from the first. */
  #drawn: readonly string[] = [];

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

  showFailure(kind: FailureKind): void {
    this.#showOnly('browse');
    this.#part('correction').hidden = true;
    this.#part('failure').hidden = false;
    const words = `Search could not start: ${REASONS[kind]}. Complete lists are shown instead.`;
    this.#part('failure-words').textContent = words;
    this.#announce(words);
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
    this.#draw(response.results);
    this.#part('more').hidden = request.isTyping || response.results.length >= response.total;
    this.#focusNext();
    this.#announce(response.correctedQuery === null ? words : `${words}, not “${request.query.trim()}”`);
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

  /** Leaves the first rows that stay the same where they are, so that nothing flickers and no focus is lost. */
  #draw(results: readonly FoundCard[]): void {
    const keys = results.map((card) => JSON.stringify(card));
    const changed = keys.findIndex((key, row) => key !== this.#drawn[row]);
    const kept = changed === -1 ? keys.length : changed;
    for (const row of [...this.#list.children].slice(kept)) row.remove();
    const templates = findResultTemplates(this.#host);
    this.#list.append(...results.slice(kept).map((card) => toResultItem(card, templates)));
    this.#drawn = keys;
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
    showWaysOn(this.#host, { query, nearestWords });
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

  /** Says what is new; the same words again neither repeat nor wait longer. */
  #announce(words: string): void {
    if (words === this.#words) return;
    this.#words = words;
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
