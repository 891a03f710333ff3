/** What is wrong with an entry, and the one shape in which an author reads it. House rules, "Errors". */
import type { ProblemKind } from './problem-kinds.ts';
import type { Position } from './text-position.ts';

/** Something wrong at a place in a file; the file is known to the caller. */
export interface Finding extends Position {
  readonly kind: ProblemKind;
  /** The field as typed, such as `themes[0]`; `body` for text; empty if it is about the whole file. */
  readonly field: string;
  /** What was found, quoted: one or two sentences. */
  readonly found: string;
  /** What is expected; may be empty. */
  readonly expected: string;
  /** How to mend it, with an example where it helps; may be empty. */
  readonly mend: string;
}

/** A finding in a named file: path from the root of the shelf, with `/`. */
export interface Problem extends Finding {
  readonly file: string;
}

const MAX_QUOTED_CHARS = 60;

/**
 * Writes one problem as its place and field, then what was found, then what is expected and how to mend it.
 * @example formatProblem(problem) // 'lessons/x.mdx:3:8  themes[0]\n  "goverance" is not a theme.\n  Themes: …'
 */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const heading = problem.field === '' ? place : `${place}  ${problem.field}`;
  const advice = [problem.expected, problem.mend].filter((part) => part !== '').join(' ');
  return [heading, problem.found, advice].filter((part) => part !== '').join('\n  ');
}

/** Writes all problems, by file and line, and a last line that counts them; empty text if there are none. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}`;
  return [...sortProblems(problems).map(formatProblem), count].join('\n\n');
}

/** Sorts problems by file, line, column and kind. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.kind, b.kind),
  );
}

/** Puts what an author typed in quotation marks: one line, at most 60 characters, nothing invisible. */
export function quote(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return visible.length > MAX_QUOTED_CHARS ? `"${visible.slice(0, MAX_QUOTED_CHARS)}…"` : `"${visible}"`;
}

/** Writes a number with its noun. @example countOf(2, 'file') // '2 files' */
export function countOf(count: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Adds the file to findings. */
export function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ ...finding, file }));
}

/** Compares two texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
