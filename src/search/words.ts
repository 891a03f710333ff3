/**
 * Cuts text into words, the same way for documents, queries and highlights. Words keep their place in the
 * original text, so that highlights mark what the author wrote. Letters and numbers as in Unicode Standard
 * Annex 44.
 */

/** One word of a text. */
export interface Word {
  /** Lower case, without accents or apostrophes, at most 40 characters. */
  readonly text: string;
  /** First and last-plus-one place in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether the word hangs on the one before, as "service" in "self-service" or "7" in "section 7". */
  readonly glued: boolean;
}

const MAX_WORD_LENGTH = 40;
const DOTTED_ACRONYM = String.raw`(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])`;
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*`;
const WORD = new RegExp(`${DOTTED_ACRONYM}|${LETTERS}(?:['’ʼ]${LETTERS})*|[§&+]`, 'gu');
const JOINER = /^[-‐‑–&]$/u;
const SECTION_WORD = /^(?:section|sections|sec|sect|s|ss)$/u;
const SECTION_SIGN = /^ss?(\d+[a-z]{0,2})$/u;

/**
 * Cuts a text into words, in order. Hyphenated words come in parts, glued; "s7", "s.7", "§ 7" and "section 7"
 * all come as "section" and a glued "7"; "&" comes as "and", and the sign of "Open+" as a glued "plus".
 *
 * @example toWords('Self-service (s.7)') // self, service (glued), section, 7 (glued)
 */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const previous = words.at(-1);
    const symbol = toSymbolWord(match[0], text, match.index, previous);
    if (symbol === null) continue;
    const word = symbol ?? toPlainWord(match[0]);
    if (word === '') continue;
    const between = previous === undefined ? ' ' : text.slice(previous.end, match.index);
    const place = { start: match.index, end, glued: between === '' || JOINER.test(between) };
    const sign = SECTION_SIGN.exec(word);
    if (sign?.[1] !== undefined) {
      words.push({ text: 'section', ...place }, { text: sign[1], ...place, glued: true });
    } else if (previous !== undefined && /^\d/u.test(word) && isSection(previous, between)) {
      words.splice(-1, 1, { ...previous, text: 'section' }, { text: word, ...place, glued: true });
    } else {
      words.push({ text: word, ...place });
    }
  }
  return words;
}

/** Joins words into the one they may also be written as: "self", "service" → "selfservice". */
export function toJoinedWord(words: readonly { readonly text: string }[]): string {
  return words.map((word) => word.text).join('');
}

/** Gives the word a symbol stands for; null to pass over it; undefined when it is no symbol. */
function toSymbolWord(
  raw: string,
  text: string,
  start: number,
  previous: Word | undefined,
): string | null | undefined {
  const touches = previous?.end === start;
  const next = text.charAt(start + 1);
  if (raw === '§') return next === '§' ? null : 'section';
  if (raw === '&') return touches && /[\p{L}\p{N}]/u.test(next) ? null : 'and';
  if (raw === '+') return touches && !/[\p{L}\p{N}+]/u.test(next) ? 'plus' : null;
  return undefined;
}

function isSection(previous: Word, between: string): boolean {
  if (!SECTION_WORD.test(previous.text)) return false;
  return previous.text.length > 2 ? /^\.?\s{0,2}$/u.test(between) : /^\.\s?$/u.test(between);
}

function toPlainWord(raw: string): string {
  const lower = raw.toLowerCase();
  const plain = /^[a-z0-9]+$/u.test(lower) ? lower : toAccentlessWord(lower);
  return plain.length > MAX_WORD_LENGTH ? [...plain].slice(0, MAX_WORD_LENGTH).join('') : plain;
}

function toAccentlessWord(lower: string): string {
  return lower
    .replace(/['’ʼ]s$/u, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]|[^\p{L}\p{N}\p{M}]/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
