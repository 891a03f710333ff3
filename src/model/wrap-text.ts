/** Breaks a line of words into several, for drawings: SVG text does not break by itself. */

/**
 * Gives the words in lines of at most `lineLength` characters, at most `maxLines` of them; what does not fit is cut with `…`. A word that is longer
 * than a line is broken.
 * @example wrapText('Ask the market first', { lineLength: 10, maxLines: 2 }) // ['Ask the', 'market…']
 */
export function wrapText(
  text: string,
  { lineLength, maxLines }: { readonly lineLength: number; readonly maxLines: number },
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((whole) => toPieces(whole, lineLength))) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(line) + 1 + lengthOf(word) <= lineLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, maxLines);
  if (lines.length <= maxLines) return kept;
  const last = [...(kept.at(-1) ?? '')].slice(0, lineLength - 1).join('');
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

function toPieces(word: string, length: number): readonly string[] {
  const letters = [...word];
  const count = Math.max(1, Math.ceil(letters.length / length));
  return Array.from({ length: count }, (_, piece) =>
    letters.slice(piece * length, (piece + 1) * length).join(''),
  );
}

function lengthOf(text: string): number {
  return [...text].length;
}
