/** Text that reads like the texts it was learnt from: each next word is one that followed the last one somewhere. */
import type { Random } from '../make/random.ts';

export interface WordChain {
  /** Words in order, at least `least` of them and then on to the end of the sentence, at most `most`. */
  readonly write: (random: Random, length: { readonly least: number; readonly most: number }) => string[];
}

const START = '';

/** Learns from texts. A word keeps its case and punctuation; a sentence ends where a text ends or at a full stop. */
export function makeWordChain(texts: readonly string[]): WordChain {
  const followers = new Map<string, string[]>();
  for (const text of texts) learn(followers, text.split(/\s+/u));
  return {
    write(random, { least, most }) {
      const words: string[] = [];
      let last = START;
      while (words.length < most && (words.length < least || last !== START)) {
        const next = random.pick(followers.get(last) ?? followers.get(START) ?? ['library']);
        if (next !== START) words.push(next);
        last = next.endsWith('.') ? START : next;
      }
      return words;
    },
  };
}

function learn(followers: Map<string, string[]>, words: readonly string[]): void {
  let last = START;
  for (const word of [...words.filter((text) => text !== ''), START]) {
    const known = followers.get(last);
    if (known) known.push(word);
    else followers.set(last, [word]);
    last = word.endsWith('.') ? START : word;
  }
}
