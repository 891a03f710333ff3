/** `npm run new -- lesson "Title"`: begins an entry that passes the check as it is, and says what to write next. Never overwrites. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nextShelfmark } from '../authoring/between-entries.ts';
import { checkShelf } from '../authoring/check-shelf.ts';
import { readEntry } from '../authoring/entry.ts';
import { toEntryName } from '../authoring/entry-name.ts';
import { readText } from '../authoring/field-path.ts';
import { placeOf } from '../authoring/place.ts';
import { formatReport } from '../authoring/problem.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { formatStarter, STARTER_KINDS, type StarterKind, STARTERS } from '../authoring/starters.ts';
import { getToday, readShelf } from './read-shelf.ts';

const HELP = `To begin an entry, say what kind it is and what it is called:

  npm run new -- lesson "Ask the market before you decide"

Kinds: ${STARTER_KINDS.join(', ')}.`;

process.exitCode = run(process.argv.slice(2));

/** Writes the entry; gives the exit code. */
function run([kind, ...words]: readonly string[]): number {
  const title = words.join(' ').trim().replace(/\s+/gu, ' ');
  if (!isStarterKind(kind))
    return refuse(kind === undefined ? HELP : `There is no kind "${kind}".\n\n${HELP}`);
  const id = toEntryName(title);
  if (id === '') return refuse(`A ${kind} needs a title with letters or figures.\n\n${HELP}`);
  const root = resolve(process.env['CONTENT_DIR'] ?? '.');
  const shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };
  const path = STARTERS[kind].toPath(id);
  if (hasEntry(shelf, path))
    return refuse(`${path} is there already. Choose another title, or open that file.`);
  const text = formatStarter(kind, toFacts(shelf, kind, title));
  const problems = checkShelf({
    ...shelf,
    files: [...shelf.files, { path, content: { state: 'text', text } }],
  }).problems.filter((problem) => problem.file === path);
  if (problems.length > 0)
    return refuse(
      `Nothing was written, because the entry would not pass the check.\n\n${formatReport(problems)}`,
    );
  return write(root, path, text)
    ? succeed(kind, path)
    : refuse(`${path} is there already. Choose another title, or open that file.`);
}

function isStarterKind(kind: string | undefined): kind is StarterKind {
  return STARTER_KINDS.includes(kind as StarterKind);
}

/** Organisations, boroughs and projects share one set of names; the check says so, this only looks at the same place. */
function hasEntry({ files }: Shelf, path: string): boolean {
  return files.some((file) => file.path === path);
}

function toFacts({ files, today }: Shelf, kind: StarterKind, title: string) {
  const entries = files.flatMap(({ path, content }) => {
    const place = placeOf(path);
    return place && content.state === 'text' ? [readEntry({ ...place, file: path }, content.text)] : [];
  });
  const shelfmarks = entries.flatMap(({ fields }) => readText(fields.data, ['shelfmark']) ?? []);
  const organisations = entries
    .filter(({ collection }) => collection === 'organisations')
    .map(({ id }) => id);
  return {
    title,
    today,
    shelfmark: nextShelfmark(shelfmarks, kind.charAt(0).toUpperCase()),
    organisation: organisations.includes('london-library-change-programme')
      ? 'london-library-change-programme'
      : (organisations[0] ?? 'add-an-organisation-first'),
  };
}

function write(root: string, path: string, text: string): boolean {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  try {
    writeFileSync(absolute, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function succeed(kind: StarterKind, path: string): number {
  const next = `Write next: ${STARTERS[kind].edit.join(', ')}.\nThen look at everything with: npm run check:content`;
  process.stdout.write(`${path} is ready.\n${next}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
