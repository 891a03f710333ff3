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
import {
  type AnsweredQuestion,
  formatPromotedLesson,
  readAnsweredQuestion,
} from '../authoring/promoted-lesson.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { formatStarter, STARTER_KINDS, type StarterKind, STARTERS } from '../authoring/starters.ts';
import { getToday, readShelf } from './read-shelf.ts';

const HELP = `To begin an entry, say what kind it is and what it is called:

  npm run new -- lesson "Ask the market before you decide"
  npm run new -- lesson --from-question shared-opening-hours "Agree the hours before the lease"

Kinds: ${STARTER_KINDS.join(', ')}.`;

const FROM_QUESTION = '--from-question';

process.exitCode = run(process.argv.slice(2));

/** Writes the entry; gives the exit code. */
function run([kind, ...words]: readonly string[]): number {
  if (!isStarterKind(kind))
    return refuse(kind === undefined ? HELP : `There is no kind "${kind}".\n\n${HELP}`);
  const root = resolve(process.env['CONTENT_DIR'] ?? '.');
  const shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };
  if (words[0] !== FROM_QUESTION) return begin(root, shelf, { kind, title: words.join(' ') });
  const [, id = '', ...title] = words;
  if (kind !== 'lesson') return refuse(`Only a lesson comes from a question.\n\n${HELP}`);
  const question = readQuestion(shelf, id);
  if (question === undefined)
    return refuse(`There is no question "${id}" that somebody has answered. Its name is that of its file.`);
  return begin(root, shelf, { kind, title: title.join(' ') || question.title, question });
}

interface Wish {
  readonly kind: StarterKind;
  readonly title: string;
  /** The question that becomes a lesson. */
  readonly question?: AnsweredQuestion;
}

function begin(root: string, shelf: Shelf, { kind, title: typed, question }: Wish): number {
  const title = typed.trim().replace(/\s+/gu, ' ');
  const id = toEntryName(title);
  if (id === '') return refuse(`A ${kind} needs a title with letters or figures.\n\n${HELP}`);
  const path = STARTERS[kind].toPath(id);
  const taken = `${path} is there already. Choose another title, or open that file.`;
  if (hasEntry(shelf, path)) return refuse(taken);
  const facts = toFacts(shelf, kind, title);
  const text = question ? formatPromotedLesson(question, facts) : formatStarter(kind, facts);
  const files = [...shelf.files, { path, content: { state: 'text', text } as const }];
  const problems = checkShelf({ ...shelf, files }).problems.filter((problem) => problem.file === path);
  if (problems.length > 0)
    return refuse(
      `Nothing was written, because the entry would not pass the check.\n\n${formatReport(problems)}`,
    );
  if (!write(root, path, text)) return refuse(taken);
  const promotion = question ? `When it is right, add to the question: promotedTo: ${id}\n` : '';
  return succeed(kind, path, promotion);
}

function readQuestion({ files }: Shelf, id: string): AnsweredQuestion | undefined {
  const file = files.find(({ path }) => path === STARTERS.question.toPath(id));
  return file?.content.state === 'text' ? readAnsweredQuestion(file.content.text) : undefined;
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

/** `more` is what else there is to do, whole lines. */
function succeed(kind: StarterKind, path: string, more: string): number {
  const next = `Write next: ${STARTERS[kind].edit.join(', ')}.\n${more}Then look at everything with: npm run check:content`;
  process.stdout.write(`${path} is ready.\n${next}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
