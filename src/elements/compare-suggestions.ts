/** Suggests products while the reader types, by the search of the site; it starts at the first letter. */
import { parseSelection } from '../model/facets.ts';
import type { SearchSet } from '../model/search-addresses.ts';
import { toSelected } from './find-state.ts';
import type { FoundCard } from './found-card.ts';
import { requiredPart } from './required-part.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';

const MAX_SUGGESTIONS = 6;
const PRODUCTS_ONLY = toSelected(parseSelection(new URLSearchParams('kind=product')));

export class CompareSuggestions {
  readonly #host: HTMLElement;
  readonly #list: HTMLElement;
  readonly #client: SearchClient;
  #words = '';
  #isWithout: (shelfmark: string) => boolean = () => false;

  /** @param onChange is told how many products are suggested, or that suggestions cannot be had (`undefined`) */
  constructor(host: HTMLElement, set: SearchSet, onChange: (count: number | undefined) => void) {
    this.#host = host;
    this.#list = requiredPart(host, 'suggestions', HTMLElement);
    this.#client = createSearchClient(set, {
      onAnswer: ({ results }, { query }) => {
        if (query !== this.#words) return;
        this.#draw(results.filter(({ shelfmark }) => !this.#isWithout(shelfmark)));
        onChange(this.#list.children.length);
      },
      onFailure: () => onChange(undefined),
    });
  }

  /** Asks for products that fit these words, without those that are chosen already; without words there are none. */
  suggest(words: string, isChosen: (shelfmark: string) => boolean): void {
    this.#words = words.trim();
    this.#isWithout = isChosen;
    if (this.#words === '') {
      this.#draw([]);
      return;
    }
    this.#client.ask({
      query: this.#words,
      selected: PRODUCTS_ONLY,
      limit: MAX_SUGGESTIONS,
      isCorrecting: true,
      isTyping: true,
    });
  }

  /** Gives the shelfmark of the only suggestion; undefined when there is none or a choice. */
  only(): string | undefined {
    const buttons = this.#list.querySelectorAll('button');
    return buttons.length === 1 ? buttons[0]?.dataset['value'] : undefined;
  }

  close(): void {
    this.#client.close();
  }

  #draw(cards: readonly FoundCard[]): void {
    const template = requiredPart(this.#host, 'suggestion-template', HTMLTemplateElement);
    const items = cards.map(({ shelfmark, title }) => {
      const item = document.importNode(template.content, true);
      requiredPart(item, 'suggested-mark', HTMLElement).textContent = shelfmark;
      requiredPart(item, 'suggested-title', HTMLElement).textContent = title;
      const button = item.querySelector('button');
      if (button) button.dataset['value'] = shelfmark;
      return item;
    });
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
  }
}
