/**
 * Takes a contribution in: checks its answers, makes the entry, gives it a free name and number, and checks the whole shelf with it.
 * Pure: the command line reads and writes the files.
 */
import { findSensitiveAnswers, type SensitiveWords } from '../../model/sensitive-words.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { checkShelf } from '../check-shelf.ts';
import type { Contribution } from '../contribution.ts';
import { toEntryName } from '../entry-name.ts';
import { normaliseMarkdown } from '../normalise/normalise-markdown.ts';
import { formatProblem } from '../problem.ts';
import type { Shelf, ShelfFile } from '../shelf.ts';
import { checkAnswers, resolveAnswers } from './check-answers.ts';
import { toShelfNames } from './shelf-names.ts';
import { diffLines } from './text-changes.ts';
import type { Attachment, NewEntry } from './new-entry.ts';
import { toNewEntry } from './to-record.ts';

/** A file that came with a contribution. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Intake {
  /** The files to write, the entry first. */
  readonly files: readonly ShelfFile[];
  readonly shelfmark: string | undefined;
  /** What was changed in the text, each a line of a diff below the name of its question. */
  readonly changes: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly decisions: readonly string[];
  readonly sensitive: readonly SensitiveWords[];
  /** How to reach the contributor; it is in none of the files. */
  readonly contact: string | undefined;
}

/** Takes in one contribution; gives problems instead, each a sentence or two, if it cannot be taken as it is. */
export function takeIn(
  handedIn: Contribution,
  shelf: Shelf,
  offered: readonly OfferedFile[],
): Intake | readonly string[] {
  const names = toShelfNames(shelf);
  const contribution = { ...handedIn, values: resolveAnswers(handedIn, names) };
  const { form, values } = contribution;
  const problems = [...checkAnswers(contribution, names), ...checkAttachments(contribution, offered)];
  if (problems.length > 0) return problems;
  const attachments = offered.map(({ name }) => toAttachment(name));
  const entry = toNewEntry(form.id, values, names, attachments);
  const path = findFreePath(entry, names.paths);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const files: readonly ShelfFile[] = [
    { path, content: { state: 'text', text: entry.text } },
    ...offered.map(({ bytes }, index) => ({
      path: `${folder}${attachments[index]?.path ?? ''}`,
      content: { state: 'file' as const, bytes },
    })),
  ];
  const found = checkShelf({ ...shelf, files: [...shelf.files, ...files] }).problems;
  const own = found.filter(({ file }) => files.some((one) => one.path === file));
  if (own.length > 0) return own.map(formatProblem);
  const contact = values['contact'];
  return {
    files,
    shelfmark: entry.shelfmark,
    changes: findChanges(contribution),
    decisions: entry.decisions,
    sensitive: findSensitiveAnswers(form, values),
    contact: typeof contact === 'string' ? contact : undefined,
  };
}

function checkAttachments({ form, values }: Contribution, offered: readonly OfferedFile[]): string[] {
  const named = values['files'];
  if (form.id !== 'product' || typeof named !== 'object') return [];
  return named
    .filter((name) => !offered.some((file) => isSameName(file.name, name)))
    .map(
      (name) =>
        `The file "${name}" is not beside the contribution. Save it in the same folder, or take it off the list.`,
    );
}

/** Tells whether two names are of the same file, capitals and folders aside. */
export function isSameName(a: string, b: string): boolean {
  const toBare = (name: string) => name.split(/[/\\]/u).at(-1)?.trim().toLowerCase();
  return toBare(a) === toBare(b);
}

function toAttachment(name: string): Attachment {
  const [, stem = '', ending = ''] = /^(.*)\.([a-z0-9]+)$/iu.exec(name) ?? [];
  const words = stem
    .replace(/[-_\s]+/gu, ' ')
    .trim()
    .slice(0, 90)
    .trim();
  return {
    path: `${toEntryName(stem) || 'file'}.${ending.toLowerCase()}`,
    label: words === '' ? 'The file' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  };
}

/** Finds a name that no entry has: the title's own, or with a number behind. */
function findFreePath({ collection, name, shelfmark }: NewEntry, paths: ReadonlySet<string>): string {
  const { folder, pattern } = COLLECTIONS[collection];
  const start = name === '' ? (shelfmark?.toLowerCase() ?? 'untitled') : name;
  const toPath = (id: string) =>
    `${folder}/${collection === 'reuse' ? `${id}.yaml` : pattern.replace('*', () => id)}`;
  const isTaken = (path: string) =>
    paths.has(path) ||
    (collection === 'products' && [...paths].some((one) => one.startsWith(path.replace(/index\.mdx$/u, ''))));
  for (let number = 1; ; number += 1) {
    const path = toPath(number === 1 ? start : `${start}-${number}`);
    if (!isTaken(path)) return path;
  }
}

function findChanges({ form, values }: Contribution): Intake['changes'] {
  return form.fields.flatMap(({ id, label, kind }) => {
    const typed = values[id];
    if (kind !== 'long-text' || form.id === 'reuse' || typeof typed !== 'string') return [];
    const lines = diffLines(typed, normaliseMarkdown(typed));
    return lines.length > 0 ? [{ label, lines }] : [];
  });
}
