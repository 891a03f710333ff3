/**
 * Finds real words in the wrong place: "soft market text" where a title says "soft market test". Every word
 * of such a query is known, so only its company gives it away.
 */
import { countDocuments, getDocuments } from './lookup.ts';
import type { NearbyFinder } from './nearby-words.ts';
import type { Plan } from './plan-query.ts';
import type { MisplacedWord, PlannedWord } from './planned-words.ts';
import type { OpenedIndex } from './read-index.ts';
import type { Match } from './score.ts';

const MIN_LENGTH = 4;
const MAX_WORDS = 6;

/**
 * Looks for a word to mend when no document covers the whole query. The word meant must be one edit away, be
 * in more documents, and stand beside its neighbour of the query in the title or an alias of some document.
 */
export function findMisplacedWord(
  index: OpenedIndex,
  findNearby: NearbyFinder,
  plan: Plan,
  matches: readonly Match[],
): MisplacedWord | undefined {
  const { words } = plan;
  const all = (1 << words.length) - 1;
  if (words.length < 2 || words.length > MAX_WORDS || matches.some((match) => match.covered === all))
    return undefined;
  for (const [at, typed] of words.entries()) {
    if (typed.word < 0 || typed.corrected || typed.weak || typed.text.length < MIN_LENGTH) continue;
    const options = { beginning: false, maxDistance: 1 / typed.text.length };
    for (const { word } of findNearby(typed.text, options)) {
      if (isLikelier(index, word, typed) && isBesideNeighbour(index, word, words[at - 1], words[at + 1])) {
        return { typed: typed.text, word };
      }
    }
  }
  return undefined;
}

function isLikelier(index: OpenedIndex, word: number, typed: PlannedWord): boolean {
  const [meant = 0, found = 0] = [index.termOf[word], index.termOf[typed.word]];
  return meant !== found && countDocuments(index, meant) > countDocuments(index, found);
}

function isBesideNeighbour(
  index: OpenedIndex,
  word: number,
  before: PlannedWord | undefined,
  after: PlannedWord | undefined,
): boolean {
  const term = index.termOf[word] ?? 0;
  const termBefore = before?.variants[0]?.term;
  const termAfter = after?.variants[0]?.term;
  return getDocuments(index, term).some((document) =>
    (index.titles[document] ?? []).some((name) =>
      name.some((part, at) => {
        if (part !== word) return false;
        const [previous = -1, next = -1] = [
          index.termOf[name[at - 1] ?? -1],
          index.termOf[name[at + 1] ?? -1],
        ];
        return previous === termBefore || next === termAfter;
      }),
    ),
  );
}
