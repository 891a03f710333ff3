/** The tick boxes of the facets: reads and sets what is ticked, and writes the live counts beside them. */
import { FACET_IDS, type FacetId, type Selection } from '../model/facets.ts';
import type { FacetNumbers } from './find-entries.ts';

export interface TickedValue {
  readonly facet: FacetId;
  readonly id: string;
  readonly label: string;
}

interface Box {
  readonly facet: FacetId;
  readonly input: HTMLInputElement;
  readonly count: Element;
  readonly label: Element | null;
  /** The count without a query, as built. */
  readonly builtCount: string;
}

/** Works the tick boxes in `root`; each is an `<input name=facet value=id>` with a `[data-count]` in the same label. */
export class FacetBoxes {
  readonly #boxes: readonly Box[];

  constructor(root: ParentNode) {
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((input) => {
      const facet = FACET_IDS.find((id) => id === input.name);
      const label = input.closest('label');
      const count = label?.querySelector('[data-count]');
      return facet && count ? [{ facet, input, count, label, builtCount: count.textContent.trim() }] : [];
    });
  }

  selection(): Selection {
    const idsOf = (facet: FacetId) =>
      this.#boxes.filter((box) => box.facet === facet && box.input.checked).map((box) => box.input.value);
    return Object.fromEntries(FACET_IDS.map((facet) => [facet, new Set(idsOf(facet))])) as Record<
      FacetId,
      Set<string>
    >;
  }

  ticked(): readonly TickedValue[] {
    return this.#boxes
      .filter(({ input }) => input.checked)
      .map(({ facet, input }) => ({ facet, id: input.value, label: input.dataset['label'] ?? input.value }));
  }

  select(selection: Selection): void {
    for (const { facet, input } of this.#boxes) input.checked = selection[facet].has(input.value);
  }

  untick(facet: FacetId, id: string): void {
    for (const box of this.#boxes)
      if (box.facet === facet && box.input.value === id) box.input.checked = false;
  }

  clear(): void {
    for (const { input } of this.#boxes) input.checked = false;
  }

  setCounts(counts: FacetNumbers): void {
    for (const { facet, input, count, label } of this.#boxes) {
      const number = counts[facet][input.value] ?? 0;
      write(count, String(number));
      label?.toggleAttribute('data-none', number === 0 && !input.checked);
    }
  }

  resetCounts(): void {
    for (const { count, label, builtCount } of this.#boxes) {
      write(count, builtCount);
      label?.removeAttribute('data-none');
    }
  }
}

/** Writes only what is new: the same text written again would be laid out again. */
function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
