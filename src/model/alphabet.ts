/** Lists from A to Z, cut into pages, with an index of letters that leads to the right page. */
import { byTitle } from './entry.ts';

/** Entries on one page of a list from A to Z. */
export const PAGE_SIZE = 30;

export interface LetterLink {
  /** `A` to `Z`, or `0–9` for titles that begin with no letter. */
  readonly letter: string;
  /** Address of the page and place where the letter begins. */
  readonly url: string;
}

export interface LetterGroup<Item> {
  readonly letter: string;
  /** Fragment of the letter's heading; a letter that goes on from the page before has none of its own. */
  readonly id: string;
  readonly items: readonly Item[];
}

/** Orders by title, a leading "A", "An" or "The" left aside. */
export function inAlphabet<Item extends { readonly title: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => byTitle({ title: sortTitle(a.title) }, { title: sortTitle(b.title) }));
}

/** Groups the items of one page by first letter, in their order. */
export function toLetterGroups<Item extends { readonly title: string }>(
  items: readonly Item[],
): readonly LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = firstLetter(item.title);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, group]) => ({ letter, id: letterId(letter), items: group }));
}

/** Makes the index of letters of a whole sorted list whose pages are `base`, `base2/`, `base3/` and so on. */
export function toLetterLinks(
  items: readonly { readonly title: string }[],
  base: string,
): readonly LetterLink[] {
  const links = new Map<string, LetterLink>();
  items.forEach((item, index) => {
    const letter = firstLetter(item.title);
    const page = Math.floor(index / PAGE_SIZE) + 1;
    if (!links.has(letter))
      links.set(letter, { letter, url: `${base}${page === 1 ? '' : `${page}/`}#${letterId(letter)}` });
  });
  return [...links.values()];
}

function sortTitle(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]*(?:(?:an?|the)\s+[^\p{L}\p{N}]*)?/iu, '');
}

function firstLetter(title: string): string {
  const first = sortTitle(title).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : '0–9';
}

function letterId(letter: string): string {
  return letter === '0–9' ? 'digits' : `letter-${letter.toLowerCase()}`;
}
