/**
 * `<catalogue-search>`: search with facets on the Find page. The address bar is its state, so Back and sharing work. Engine and index load when
 * the reader first turns to it, or at once when the address already asks for something.
 */
import { FACET_IDS, type FacetId } from '../model/facets.ts';
import type { SearchSet } from '../model/search-addresses.ts';
import { FacetBoxes } from './facet-boxes.ts';
import type { FindRequest } from './find-entries.ts';
import { type FindState, formatFindState, isAsking, parseFindState, toSelected } from './find-state.ts';
import { FindView } from './find-view.ts';
import type { FindResponse } from './found-card.ts';
import type { FailureKind } from './load-file.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';

const PAGE_SIZE = 20;
/** Rows drawn while the reader types: about a screen. Drawing is most of what a key costs. */
const TYPING_ROWS = 6;
/** How long typing must rest before the other rows come. */
const REST_MS = 150;

export class CatalogueSearch extends HTMLElement {
  #events: AbortController | undefined;
  #client: SearchClient | undefined;
  #view: FindView | undefined;
  #boxes: FacetBoxes | undefined;
  #limit = PAGE_SIZE;
  #isExact = false;
  #failure: FailureKind | undefined;
  /** Whether the reader is in the middle of typing: then the address is replaced, not added to the history. */
  #isTyping = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const events = new AbortController();
    const { signal } = events;
    this.#events = events;
    const view = new FindView(this);
    this.#view = view;
    this.#boxes = new FacetBoxes(view.facets);
    this.#client = createSearchClient(this.#set(), {
      onAnswer: (response, request) => this.#show(response, request),
      onFailure: (kind) => {
        this.#failure = kind;
        view.showFailure(kind);
      },
    });
    this.addEventListener('focusin', () => this.#client?.warmUp(), { once: true, signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    view.query.addEventListener('input', () => this.#type(), { signal });
    view.query.addEventListener('blur', () => (this.#isTyping = false), { signal });
    view.facets.addEventListener('change', () => this.#commit(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#events?.abort();
    this.#client?.close();
    this.#view?.close();
    clearTimeout(this.#resting);
  }

  /** @throws {TypeError} when the built HTML does not say which files to fetch */
  #set(): SearchSet {
    const { version, size } = this.dataset;
    if (!version || !size) throw new TypeError('<catalogue-search> needs data-version and data-size');
    return { version, size: Number(size) };
  }

  #state(): FindState {
    return {
      query: this.#view?.query.value ?? '',
      selection: this.#boxes?.selection() ?? parseFindState('').selection,
      isExact: this.#isExact,
    };
  }

  #restore(): void {
    const state = parseFindState(window.location.search);
    this.#isTyping = false;
    this.#isExact = state.isExact;
    this.#limit = PAGE_SIZE;
    if (this.#view) this.#view.query.value = state.query;
    this.#boxes?.select(state.selection);
    this.#ask();
  }

  #ask(isTyping = this.#isTyping): void {
    const state = this.#state();
    clearTimeout(this.#resting);
    this.#view?.showFilters(this.#boxes?.ticked() ?? []);
    if (!isAsking(state)) {
      this.#view?.showBrowse();
      this.#boxes?.resetCounts();
      return;
    }
    const request: FindRequest = {
      query: state.query,
      selected: toSelected(state.selection),
      limit: isTyping ? TYPING_ROWS : this.#limit,
      isCorrecting: !state.isExact,
      isTyping,
    };
    this.#client?.ask(request);
  }

  #show(response: FindResponse, request: FindRequest): void {
    if (!isAsking(this.#state())) return;
    this.#boxes?.setCounts(response.counts);
    this.#view?.showResults(response, request);
    if (request.isTyping) this.#resting = setTimeout(() => this.#ask(false), REST_MS);
  }

  #type(): void {
    this.#isExact = false;
    this.#limit = PAGE_SIZE;
    this.#write(this.#isTyping ? 'replace' : 'push');
    this.#isTyping = true;
    this.#ask();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#commit();
  }

  /** Takes the state as it is now for a step of its own in the history. */
  #commit(): void {
    this.#limit = PAGE_SIZE;
    this.#write('push');
    this.#isTyping = false;
    this.#ask();
  }

  #write(how: 'push' | 'replace'): void {
    const address = `${window.location.pathname}${formatFindState(this.#state())}`;
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }

  /** Asks once more; files of another build, or none, need the page as it is now. */
  #retry(): void {
    if (this.#failure === 'offline' || this.#failure === 'damaged') {
      this.#view?.query.focus();
      this.#ask();
    } else {
      window.location.reload();
    }
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button[data-action]') : null;
    if (!(button instanceof HTMLButtonElement) || !this.#view) return;
    const { action, facet, value = '' } = button.dataset;
    switch (action) {
      case 'remove':
        this.#boxes?.untick(toFacetId(facet), value);
        this.#commit();
        this.#view.query.focus();
        break;
      case 'clear':
        this.#boxes?.clear();
        this.#commit();
        this.#view.query.focus();
        break;
      case 'exact':
        this.#isExact = true;
        this.#commit();
        this.#view.query.focus();
        break;
      case 'word':
        this.#view.query.value = value;
        this.#commit();
        this.#view.query.focus();
        break;
      case 'more':
        this.#limit += PAGE_SIZE;
        this.#view.focusNextAfterDrawing();
        this.#ask();
        break;
      case 'retry':
        this.#retry();
        break;
      case 'toggle':
        this.#view.toggleFacets();
        break;
      default:
        throw new RangeError(`"${String(action)}" is not an action of <catalogue-search>`);
    }
  }
}

function toFacetId(text: string | undefined): FacetId {
  const id = FACET_IDS.find((facet) => facet === text);
  if (!id) throw new RangeError(`"${String(text)}" is not a facet`);
  return id;
}
