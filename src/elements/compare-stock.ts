/** Fetches the products to be compared, each file once, and says of those that cannot be had why not. */
import type { ChoiceFault } from '../model/compare-choice.ts';
import { type Comparison, toComparisonAddress } from '../model/comparison.ts';
import { type FailureKind, loadJson, SearchFileError } from './load-file.ts';

export interface Fetched {
  /** In the order asked for; without those that `faults` names. */
  readonly comparisons: readonly Comparison[];
  readonly faults: readonly ChoiceFault[];
}

type File = readonly Comparison[] | FailureKind;

const WHY: Readonly<Partial<Record<FailureKind, string>>> = {
  offline: 'there is no connection',
  damaged: 'its file arrived damaged',
};

export class CompareStock {
  readonly #files = new Map<string, Promise<File>>();

  /** Gives the products with these shelfmarks. Never rejects. */
  async fetch(shelfmarks: readonly string[]): Promise<Fetched> {
    const found = await Promise.all(shelfmarks.map((shelfmark) => this.#find(shelfmark)));
    return {
      comparisons: found.flatMap((one) => ('kind' in one ? [] : [one])),
      faults: found.flatMap((one) => ('kind' in one ? [one] : [])),
    };
  }

  async #find(shelfmark: string): Promise<Comparison | ChoiceFault> {
    const file = await this.#load(toComparisonAddress(shelfmark));
    // A file that is not there belongs to numbers that nobody has given out.
    if (file === 'missing') return { kind: 'unknown', text: shelfmark };
    if (typeof file === 'string') return { kind: 'not-fetched', text: shelfmark, why: WHY[file] };
    const comparison = file.find((one) => one.shelfmark === shelfmark);
    if (!comparison) return { kind: 'unknown', text: shelfmark };
    const { withdrawn } = comparison;
    return withdrawn === undefined ? comparison : { kind: 'withdrawn', text: shelfmark, why: withdrawn };
  }

  /** A file that did not come is fetched anew next time. */
  #load(address: string): Promise<File> {
    const known = this.#files.get(address) ?? this.#ask(address);
    this.#files.set(address, known);
    return known;
  }

  async #ask(address: string): Promise<File> {
    try {
      return await loadJson<readonly Comparison[]>(address);
    } catch (error) {
      this.#files.delete(address);
      return error instanceof SearchFileError ? error.kind : 'damaged';
    }
  }
}
