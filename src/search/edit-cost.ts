/**
 * Measures how far a typed word is from a real one: optimal string alignment, where the slips of ordinary
 * typing cost less. Works on UTF-16 units; the words it compares are short.
 *
 * @see Boytsov (2011), "Indexing methods for approximate dictionary searching", § 2.1
 */

const SWAP = 0.8;
const DOUBLE = 0.6;
const VOWEL = 0.8;
const FIRST_LETTER = 0.2;

/** The distance to a whole word, and to whichever beginning of it is nearest. */
export interface EditCost {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Adds up what it costs to turn one word into another. A letter added, left out or changed costs 1; two
 * letters swapped .8, one vowel for another .8, a letter doubled or halved .6; and .2 more where the first
 * letter differs.
 */
export function toEditCost(typed: string, word: string): EditCost {
  let before: number[] = [];
  let above = [0];
  for (let column = 1; column <= word.length; column += 1)
    above.push(at(above, column - 1) + toGapCost(word, column));
  for (let row = 1; row <= typed.length; row += 1) {
    const gap = toGapCost(typed, row);
    const current = [at(above, 0) + gap];
    for (let column = 1; column <= word.length; column += 1) {
      let cost = Math.min(
        at(above, column - 1) + toChangeCost(typed.charAt(row - 1), word.charAt(column - 1)),
        at(above, column) + gap,
        at(current, column - 1) + toGapCost(word, column),
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      ) {
        cost = Math.min(cost, at(before, column - 2) + SWAP);
      }
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  const start = typed.charAt(0) === word.charAt(0) ? 0 : FIRST_LETTER;
  return { whole: start + at(above, word.length), beginning: start + Math.min(...above) };
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? 0;
}

function toChangeCost(from: string, to: string): number {
  if (from === to) return 0;
  return isVowel(from) && isVowel(to) ? VOWEL : 1;
}

function toGapCost(word: string, place: number): number {
  return place > 1 && word.charAt(place - 1) === word.charAt(place - 2) ? DOUBLE : 1;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}
