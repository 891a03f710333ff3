/**
 * Words that a growing collection would bring: invented, but spelt like known ones, and used as often as words are. How many there are
 * grows by Heaps' law and their uses fall by Zipf's, as in the two-parameter Chinese restaurant process (Pitman and Yor, 1997).
 */
import type { Random } from '../make/random.ts';

/** The vocabulary grows with the uses to the power of this. The shelf's own grows so too: by 0.49 over its second half. */
const GROWTH = 0.6;
/** How many uses at the start bring mostly new words. */
const START_USES = 200;
const LENGTHS = { least: 4, most: 12 };
const PRECISION = 1_000_000;

/** Makes a source of invented words that calls none of the known ones its own. */
export function makeNewWords(known: ReadonlySet<string>, random: Random): () => string {
  const spell = makeSpelling(known, random);
  const uses: string[] = [];
  const words = new Set<string>();
  return () => {
    const chance = (START_USES + GROWTH * words.size) / (START_USES + uses.length);
    const isNew = random.below(PRECISION) < chance * PRECISION;
    const word = isNew ? spell((text) => known.has(text) || words.has(text)) : random.pick(uses);
    words.add(word);
    uses.push(word);
    return word;
  };
}

/** Spells by chains of letters: each next letter is one that followed the last two in some known word. */
function makeSpelling(known: ReadonlySet<string>, random: Random) {
  const followers = new Map<string, string[]>();
  for (const word of known) {
    if (!/^[a-z]{5,}$/u.test(word)) continue;
    for (let at = 0; at <= word.length; at += 1) {
      const pair = word.slice(Math.max(0, at - 2), at);
      const letters = followers.get(pair) ?? [];
      letters.push(word.charAt(at));
      followers.set(pair, letters);
    }
  }
  const spellOnce = () => {
    let word = '';
    let letter = random.pick(followers.get('') ?? ['a']);
    while (letter !== '' && word.length < LENGTHS.most) {
      word += letter;
      letter = random.pick(followers.get(word.slice(-2)) ?? ['']);
    }
    return word;
  };
  return (isTaken: (word: string) => boolean): string => {
    for (;;) {
      const word = spellOnce();
      if (word.length >= LENGTHS.least && !isTaken(word)) return word;
    }
  };
}
