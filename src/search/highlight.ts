/**
 * Marks what a search matched, in a title or in the best passage of a longer text. Gives data, not HTML;
 * joined, the segments are the text itself.
 */
import { toWords, type Word } from './words.ts';

/** A piece of text, to be marked or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A match in a text, and which term it matches. */
interface Mark extends Range {
  readonly term: string;
}

const MAX_ENDING = 4;
const BELONGS_TO_CHARACTER_BEFORE = /^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u;

/**
 * Cuts a text into marked and unmarked segments. Marks parted by no more than a space or hyphen are one.
 *
 * @param terms as `SearchResponse.terms` gives them: words, `"prefix*"`, phrases
 * @example highlight('Soft market test', ['market']) // Soft | market (marked) | test
 */
export function highlight(text: string, terms: readonly string[]): Segment[] {
  return toSegments(text, { start: 0, end: text.length }, findMarks(text, terms));
}

/**
 * Gives the passage of a text that holds most different terms, as segments, with "…" where it was cut.
 *
 * @param maxLength most characters (UTF-16 units) to give, the "…" too
 */
export function bestPassage(text: string, terms: readonly string[], maxLength: number): Segment[] {
  if (text.length <= maxLength) return highlight(text, terms);
  const marks = findMarks(text, terms);
  const room = Math.max(0, maxLength - 4);
  const best = findDensest(marks, room);
  const start = best === undefined ? 0 : findStart(text, best, room);
  const range = { start, end: findEnd(text, start, start + room) };
  return [
    ...(range.start > 0 ? [{ text: '… ', marked: false }] : []),
    ...toSegments(text, range, marks),
    ...(range.end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function findMarks(text: string, terms: readonly string[]): Mark[] {
  const words = toWords(text);
  const wholes = new Set(terms.filter((term) => !/[ *]/u.test(term)));
  const beginnings = terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
  const phrases = terms.filter((term) => term.includes(' ')).map((term) => term.split(' '));
  return words.flatMap((word, at) => {
    const phrase = phrases.find((parts) => isPhraseAt(words, at, parts));
    if (phrase !== undefined) return [toMark(words, at, phrase.length, phrase.join(' '))];
    const run = findRunEnd(words, at) - at;
    const joined = words.slice(at, at + run).map((part) => part.text);
    if (run > 1 && wholes.has(joined.join(''))) return [toMark(words, at, run, joined.join(''))];
    if (wholes.has(word.text)) return [toMark(words, at, 1, word.text)];
    const beginning = beginnings.find((start) => word.text.startsWith(start));
    return beginning === undefined ? [] : [toMark(words, at, 1, beginning)];
  });
}

function toMark(words: readonly Word[], at: number, count: number, term: string): Mark {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0, term };
}

function findRunEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (words[end]?.glued === true) end += 1;
  return end;
}

/** The last word of a phrase may have another ending, as in "soft market testing". */
function isPhraseAt(words: readonly Word[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, offset) => {
    const word = words[at + offset]?.text ?? '';
    const last = offset === parts.length - 1;
    return word === part || (last && word.startsWith(part) && word.length <= part.length + MAX_ENDING);
  });
}

/**
 * Finds the stretch of marks within some room that has most different terms, then most marks; the first of
 * equals.
 */
function findDensest(marks: readonly Mark[], room: number): Range | undefined {
  let best: Range | undefined;
  let most = 0;
  for (const [at, first] of marks.entries()) {
    let last = at;
    while ((marks[last]?.end ?? Infinity) <= first.start + room) last += 1;
    const within = marks.slice(at, last);
    const worth = new Set(within.map((mark) => mark.term)).size + Math.min(within.length, 50) / 100;
    if (worth <= most) continue;
    most = worth;
    best = { start: first.start, end: within.at(-1)?.end ?? first.end };
  }
  return best;
}

/**
 * Begins at the sentence that leads to the marks if it fits, else at a word, with some words before the
 * marks.
 */
function findStart(text: string, marks: Range, room: number): number {
  const earliest = Math.max(0, marks.end - room);
  if (earliest === 0) return 0;
  const before = text.slice(earliest, marks.start);
  const sentence = [...before.matchAll(/[.!?]\s+/gu)].at(-1);
  if (sentence !== undefined) return earliest + sentence.index + sentence[0].length;
  const half = earliest + Math.floor((marks.start - earliest) / 2);
  const word = /\s+/u.exec(text.slice(half, marks.start));
  return word === null ? marks.start : half + word.index + word[0].length;
}

/** Ends after a word; in text without spaces, between two characters. */
function findEnd(text: string, start: number, latest: number): number {
  if (latest >= text.length) return text.length;
  const space = text.slice(start, latest + 1).search(/\s+\S*$/u);
  if (space > 0) return start + space;
  let end = latest;
  while (end > start && BELONGS_TO_CHARACTER_BEFORE.test(text.slice(end, end + 1))) end -= 1;
  return end;
}

function toSegments(text: string, range: Range, marks: readonly Range[]): Segment[] {
  const segments: Segment[] = [];
  let end = range.start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, end), Math.min(mark.end, range.end)];
    if (from >= to) continue;
    const between = text.slice(end, from);
    const last = segments.at(-1);
    if (last?.marked === true && /^[\s\-‐‑]?$/u.test(between)) {
      segments.splice(-1, 1, { text: last.text + between + text.slice(from, to), marked: true });
    } else {
      if (between !== '') segments.push({ text: between, marked: false });
      segments.push({ text: text.slice(from, to), marked: true });
    }
    end = to;
  }
  if (end < range.end) segments.push({ text: text.slice(end, range.end), marked: false });
  return segments;
}
