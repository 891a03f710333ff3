/**
 * Looks closer at the best matches: a title or alias that says what was typed, in the same forms and order,
 * counts more. Postings know neither forms nor order.
 */
import type { Plan } from './plan-query.ts';
import type { PlannedWord } from './planned-words.ts';
import type { OpenedIndex } from './read-index.ts';

const SAME_FORM = 0.1;
const SAME_ORDER = 0.2;
const WHOLE_TITLE = 0.3;
/** What an alias gains, beside what the title itself would: a title is what the entry is, an alias what it may be called. */
const ALIAS_SHARE = 0.5;

/**
 * Gives what to multiply a document's score by: 1 + .1 · share of the query's words in the same form + .2 ·
 * share of its neighbours that are neighbours too + .3 · how nearly query and title are one; of the best of
 * its names.
 */
export function toTitleBoost(index: OpenedIndex, plan: Plan, document: number): number {
  const names = index.titles[document] ?? [];
  return names.reduce((best, name, at) => {
    const gain = toNameBoost(index, plan.words, name) - 1;
    return Math.max(best, 1 + gain * (at === 0 ? 1 : ALIAS_SHARE));
  }, 1);
}

function toNameBoost(index: OpenedIndex, words: readonly PlannedWord[], name: Uint32Array): number {
  const places = words.map((word) => name.findIndex((part) => isSame(index, word, part)));
  const found = places.filter((place) => place >= 0).length;
  if (found === 0) return 1;
  const forms = words.filter((word, at) => name[places[at] ?? -1] === word.word).length;
  const neighbours = places.filter(
    (place, at) => at > 0 && place > 0 && place === (places[at - 1] ?? -2) + 1,
  ).length;
  const order = words.length === 1 ? Number(places[0] === 0) : neighbours / (words.length - 1);
  const whole = (found / words.length) * Math.min(1, found / name.length);
  return 1 + (SAME_FORM * forms) / words.length + SAME_ORDER * order + WHOLE_TITLE * whole;
}

function isSame(index: OpenedIndex, word: PlannedWord, part: number): boolean {
  if (part === word.word) return true;
  const term = index.termOf[part];
  if (word.variants[0]?.term === term) return true;
  return word.prefix && (index.words[part] ?? '').startsWith(word.text);
}
