/** Finds the word that an author probably meant. Distance: optimal string alignment (Damerau–Levenshtein without overlaps). */

const MAX_COMPARED_CHARS = 80;

/** A word that may be meant, and the id to suggest for it. */
export interface Candidate {
  readonly word: string;
  readonly id: string;
}

/** Gives the nearest of the words, or undefined if none is near: at most one mistake for every three characters. */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  return findNearestId(
    typed,
    words.map((word) => ({ word, id: word })),
  );
}

/** Gives the id of the nearest candidate, or undefined if none is near. The first of equals wins. */
export function findNearestId(typed: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = normalise(typed);
  if (wanted === '' || wanted.length > MAX_COMPARED_CHARS) return undefined;
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const { word, id } of candidates) {
    const limit = Math.min(best?.distance ?? Infinity, Math.max(1, Math.floor(wanted.length / 3)) + 1);
    const distance = editDistance(wanted, normalise(word), limit);
    if (distance < limit) best = { id, distance };
  }
  return best?.id;
}

/** Writes the question that offers the nearest word, with a blank before it; empty if none is near. */
export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function normalise(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
}

/** Counts the edits between two words; gives the limit if there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (twoAbove[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [twoAbove, above] = [above, current];
  }
  return Math.min(above[b.length] ?? limit, limit);
}
