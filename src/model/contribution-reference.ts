/** A short name for a contribution, worked out from what it says: the same words on the same day have the same reference, on any device. */

/** Letters and figures that nobody mixes up when reading them out: no I, L, O, U, 0 or 1. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 6;

/**
 * Gives the reference of a text handed over on a day (`YYYY-MM-DD`).
 * @example toReference('…', '2026-11-27') // 'CS-261127-K7QM3B'
 */
export function toReference(text: string, day: string): string {
  return `CS-${day.slice(2).replaceAll('-', '')}-${toSigns(text)}`;
}

/** Two runs of FNV-1a over the code units, each 32 bits; the number of contributions is small. */
function toSigns(text: string): string {
  let signs = '';
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x5bd1e995);
  }
  for (let number = (low >>> 0) * 0x10000 + (high >>> 16), left = LENGTH; left > 0; left -= 1) {
    signs += SIGNS[number % SIGNS.length];
    number = Math.floor(number / SIGNS.length);
  }
  return signs;
}
