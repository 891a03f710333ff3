/** Queries as fingers type them: with one slip, or with the last word half typed. The same generator gives the same slips. */
import type { Random } from '../../make/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LEAST_LETTERS = 4;
const LONG_WORD = new RegExp(`\\p{L}{${LEAST_LETTERS},}`, 'gu');

/** Makes one slip in one word of four letters or more: a letter changed, put in, left out or swapped. Undefined if no word is so long. */
export function withSlip(query: string, random: Random): string | undefined {
  const words = [...query.matchAll(LONG_WORD)];
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const slipped = slip(word[0], random);
  return query.slice(0, word.index) + slipped + query.slice(word.index + word[0].length);
}

/** Leaves out the second half of the last word, so that at least three letters stay. Undefined if it has fewer than four letters. */
export function halfTyped(query: string): string | undefined {
  const last = new RegExp(`\\p{L}{${LEAST_LETTERS},}$`, 'u').exec(query);
  if (!last) return undefined;
  return query.slice(0, last.index + Math.max(3, Math.ceil(last[0].length / 2)));
}

/** The result always differs from the word. The first letter stays in three of four slips, as it mostly does in typing. */
function slip(word: string, random: Random): string {
  const least = random.below(4) === 0 ? 0 : 1;
  for (;;) {
    const place = least + random.below(word.length - least);
    const slipped = random.pick([substitute, insert, leaveOut, swap])(word, place, random);
    if (slipped !== word) return slipped;
  }
}

function substitute(word: string, place: number, random: Random): string {
  return word.slice(0, place) + random.pick([...LETTERS]) + word.slice(place + 1);
}

function insert(word: string, place: number, random: Random): string {
  return word.slice(0, place) + random.pick([...LETTERS]) + word.slice(place);
}

function leaveOut(word: string, place: number): string {
  return word.slice(0, place) + word.slice(place + 1);
}

function swap(word: string, place: number): string {
  return (
    word.slice(0, place) +
    word
      .slice(place, place + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(place + 2)
  );
}
