/** What the compare page does once it is asked for something: it reads the address, fetches, draws, and writes the address when the choice changes. */
import {
  type ChoiceFault,
  type CompareChoice,
  describeFaults,
  formatChoice,
  MAX_COMPARED,
  parseChoice,
  parseProductMark,
} from '../model/compare-choice.ts';
import { toComparedRows } from '../model/comparison.ts';
import { CompareStock, type Fetched } from './compare-stock.ts';
import { CompareSuggestions } from './compare-suggestions.ts';
import { toCompareTable } from './compare-table.ts';
import { requiredPart } from './required-part.ts';

export class CompareDesk {
  readonly #host: HTMLElement;
  readonly #query: HTMLInputElement;
  readonly #only: HTMLInputElement;
  readonly #suggestions: CompareSuggestions;
  readonly #stock = new CompareStock();
  #choice: CompareChoice = parseChoice('');
  /** Counts drawings, so that one which was overtaken while it fetched is dropped. */
  #drawing = 0;

  /** @throws {TypeError} when the built HTML lacks a part, or does not say which files to fetch */
  constructor(host: HTMLElement, signal: AbortSignal) {
    const { version, size } = host.dataset;
    if (!version || !size) throw new TypeError('<product-compare> needs data-version and data-size');
    this.#host = host;
    this.#query = requiredPart(host, 'query', HTMLInputElement);
    this.#only = requiredPart(host, 'only', HTMLInputElement);
    const set = { version, size: Number(size) };
    this.#suggestions = new CompareSuggestions(host, set, (count) => this.#sayFit(count));
    signal.addEventListener('abort', () => this.#suggestions.close());
    this.#query.addEventListener('input', () => this.#suggest(), { signal });
    this.#only.addEventListener('change', () => this.#toggle(), { signal });
    host.addEventListener('submit', () => this.#submit(), { signal });
    host.addEventListener('click', (event) => this.#click(event), { signal });
  }

  /** Shows what the address says. */
  restore(): void {
    this.#choice = parseChoice(window.location.search);
    this.#only.checked = this.#choice.isOnlyDifferences;
    void this.#draw();
  }

  #suggest(): void {
    const isShelfmark = parseProductMark(this.#query.value) !== undefined;
    this.#suggestions.suggest(isShelfmark ? '' : this.#query.value, (shelfmark) =>
      this.#choice.shelfmarks.includes(shelfmark),
    );
  }

  #submit(): void {
    const text = this.#query.value;
    if (text.trim() === '') return;
    const shelfmark = parseProductMark(text) ?? this.#suggestions.only();
    if (shelfmark) this.#add(shelfmark);
    else if (this.#part('suggestions').hidden) this.#refuse(parseChoice(formatText(text)).faults);
    else this.#say('Choose one of the products listed below the field.');
  }

  #add(shelfmark: string): void {
    const { shelfmarks } = this.#choice;
    if (shelfmarks.includes(shelfmark)) this.#refuse([{ kind: 'twice', text: shelfmark }]);
    else if (shelfmarks.length >= MAX_COMPARED) this.#refuse([{ kind: 'too-many', text: shelfmark }]);
    else this.#choose([...shelfmarks, shelfmark], `${shelfmark} added. `);
  }

  /** Says why something typed is not added; what stands there stays. */
  #refuse(faults: readonly ChoiceFault[]): void {
    this.#showFaults(faults);
    this.#say(describeFaults(faults).join(' '));
  }

  #choose(shelfmarks: readonly string[], words: string): void {
    this.#choice = { ...this.#choice, shelfmarks, faults: [] };
    window.history.pushState(null, '', `${window.location.pathname}${formatChoice(this.#choice)}`);
    this.#query.value = '';
    this.#suggest();
    this.#query.focus();
    void this.#draw(words);
  }

  #toggle(): void {
    this.#choice = { ...this.#choice, isOnlyDifferences: this.#only.checked };
    window.history.replaceState(null, '', `${window.location.pathname}${formatChoice(this.#choice)}`);
    void this.#draw();
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button[data-action]') : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const { action, value = '' } = button.dataset;
    switch (action) {
      case 'add':
        this.#add(value);
        break;
      case 'remove':
        this.#choose(
          this.#choice.shelfmarks.filter((shelfmark) => shelfmark !== value),
          `${value} removed. `,
        );
        break;
      case 'retry':
        this.#query.focus();
        void this.#draw();
        break;
      default:
        throw new RangeError(`"${String(action)}" is not an action of <product-compare>`);
    }
  }

  async #draw(before = ''): Promise<void> {
    this.#drawing += 1;
    const drawing = this.#drawing;
    const fetched = await this.#stock.fetch(this.#choice.shelfmarks);
    if (drawing !== this.#drawing) return;
    const faults = [...this.#choice.faults, ...fetched.faults];
    this.#showFaults(faults);
    this.#showTable(fetched);
    this.#say(
      `${before}${formatCount(fetched.comparisons.length)} ${describeFaults(faults).join(' ')}`.trim(),
    );
  }

  #showTable({ comparisons }: Fetched): void {
    const rows = toComparedRows(comparisons);
    const same = rows.filter(({ isSame }) => isSame).length;
    const shown = this.#choice.isOnlyDifferences ? rows.filter(({ isSame }) => !isSame) : rows;
    this.#part('side-by-side').hidden = comparisons.length === 0;
    this.#part('start').hidden = comparisons.length > 1;
    this.#part('only-label').hidden = comparisons.length < 2;
    this.#part('same-count').textContent = `(${same} of ${rows.length} rows are the same in all)`;
    this.#part('table-place').replaceChildren(toCompareTable(this.#host, comparisons, shown));
  }

  #showFaults(faults: readonly ChoiceFault[]): void {
    const items = describeFaults(faults).map((words) => {
      const item = document.createElement('li');
      item.textContent = words;
      return item;
    });
    this.#part('fault-list').replaceChildren(...items);
    this.#part('faults').hidden = items.length === 0;
    this.#part('retry').hidden = !faults.some(({ kind }) => kind === 'not-fetched');
  }

  #sayFit(count: number | undefined): void {
    if (count === undefined) this.#say('Suggestions are not to be had just now. A shelfmark still works.');
    else this.#say(count === 1 ? '1 product fits.' : `${count === 0 ? 'No' : count} products fit.`);
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  #part(name: string): HTMLElement {
    return requiredPart(this.#host, name, HTMLElement);
  }
}

function formatText(text: string): string {
  return `?${new URLSearchParams({ p: text }).toString()}`;
}

function formatCount(count: number): string {
  if (count === 0) return 'Nothing to compare yet.';
  return count === 1
    ? '1 product is here. Add another to compare it with.'
    : `${count} products side by side.`;
}
