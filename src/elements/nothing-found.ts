/** What the Find page offers when nothing fits: the words that come near, and the themes that do; else the largest themes. */
import { requiredPart } from './required-part.ts';

export interface NothingFound {
  readonly query: string;
  readonly nearestWords: readonly string[];
}

/** Themes offered, at most. */
const MAX_THEMES = 4;
const MIN_WORD_LENGTH = 4;
/** Two words are forms of one when they begin alike and at most so many letters of the shorter differ. */
const MAX_ENDING = 3;
/** Words that every theme could have in its name. */
const PLAIN_WORD = /^(?:and|for|from|librar(?:y|ies)|services?|that|this|what|with)$/u;

/** Shows the ways on in the built HTML of `<catalogue-search>`; the themes stand there with their names and their numbers of entries. */
export function showWaysOn(host: ParentNode, { query, nearestWords }: NothingFound): void {
  const template = requiredPart(host, 'word-template', HTMLTemplateElement);
  requiredPart(host, 'nearest', HTMLElement).hidden = nearestWords.length === 0;
  const words = nearestWords.map((word) => toWordItem(word, template));
  requiredPart(host, 'nearest-words', HTMLElement).replaceChildren(...words);
  showThemes(host, [query, ...nearestWords].flatMap(toWords));
}

function toWordItem(word: string, template: HTMLTemplateElement): DocumentFragment {
  const item = document.importNode(template.content, true);
  const button = item.querySelector('button');
  if (button) {
    button.textContent = word;
    Object.assign(button.dataset, { action: 'word', value: word });
  }
  return item;
}

function showThemes(host: ParentNode, words: readonly string[]): void {
  const themes = [...requiredPart(host, 'themes', HTMLElement).children].filter(
    (theme) => theme instanceof HTMLElement,
  );
  const near = themes.filter(({ dataset }) => {
    const names = toWords(dataset['names'] ?? '');
    return words.some((word) => names.some((name) => isForm(word, name)));
  });
  const largest = themes.toSorted((a, b) => toCount(b) - toCount(a));
  const shown = new Set((near.length > 0 ? near : largest).slice(0, MAX_THEMES));
  for (const theme of themes) theme.hidden = !shown.has(theme);
  const label = near.length > 0 ? 'Themes that come near:' : 'The largest themes:';
  requiredPart(host, 'themes-label', HTMLElement).textContent = label;
}

function toCount({ dataset }: HTMLElement): number {
  return Number(dataset['count']);
}

function toWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= MIN_WORD_LENGTH && !PLAIN_WORD.test(word));
}

function isForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const alike = Math.max(MIN_WORD_LENGTH, shorter - MAX_ENDING);
  return a.slice(0, alike) === b.slice(0, alike);
}
