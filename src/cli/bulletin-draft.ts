/**
 * `npm run bulletin:draft -- --since 2026-11-01`: drafts a bulletin from what changed. `--until` names the last day (today without it), `--dry-run`
 * prints it, `--digest` prints the text of an e-mail instead. Never overwrites, and writes nothing that would not pass the check.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bulletinPath, formatBulletinDraft } from '../authoring/bulletin-draft.ts';
import { checkShelf } from '../authoring/check-shelf.ts';
import { formatReport } from '../authoring/problem.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { parseBasePath } from '../model/base-path.ts';
import { addDays, isDay } from '../model/calendar-date.ts';
import { toCatalogue } from '../model/catalogue.ts';
import { type Period, toChangeSections } from '../model/change-sections.ts';
import { toChanges } from '../model/changes.ts';
import { formatDigest } from '../model/digest.ts';
import { toSiteAddress } from '../model/site-address.ts';
import { readRecords } from './read-records.ts';
import { getToday, readShelf } from './read-shelf.ts';

const HELP = `To draft a bulletin, say from which day on:

  npm run bulletin:draft -- --since 2026-11-01

  --until 2026-11-30   the last day; today if you leave it out
  --dry-run            print the draft and write nothing
  --digest             print the text of an e-mail and write nothing`;

process.exitCode = run(process.argv.slice(2));

/** Writes or prints what was asked for; gives the exit code. */
function run(words: readonly string[]): number {
  const options = readOptions(words);
  if (typeof options === 'string') return refuse(`${options}\n\n${HELP}`);
  const root = resolve(process.env['CONTENT_DIR'] ?? '.');
  const shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };
  if (checkShelf(shelf).problems.length > 0)
    return refuse('The content has problems. Mend them first: npm run check:content says which.');
  const records = readRecords(shelf);
  const period = toPeriod(options, records.bulletins, shelf.today);
  if (typeof period === 'string') return refuse(`${period}\n\n${HELP}`);
  const sections = toChangeSections(toChanges(toCatalogue(records, shelf.today), records), period);
  if (sections.length === 0)
    return print(`Nothing changed from ${period.from} to ${period.to}, so there is nothing to tell.`);
  if (options.digest) return print(formatDigest({ period, sections, toAddress }).trimEnd());
  const number = records.bulletins.filter(({ data }) => data.covers !== undefined).length + 1;
  const text = formatBulletinDraft(sections, { period, number, today: shelf.today });
  if (options['dry-run']) return print(text.trimEnd());
  return draft(root, shelf, { path: bulletinPath(period.to), text });
}

function readOptions(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        since: { type: 'string' },
        until: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        digest: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return `These words are not understood: ${words.join(' ')}`;
  }
}

/** Without `--since` the day after the last bulletin of this shelf counts, so that nothing is told twice or left out. */
function toPeriod(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  bulletins: ReturnType<typeof readRecords>['bulletins'],
  today: string,
): Period | string {
  const last = bulletins
    .flatMap(({ data }) => data.covers?.to ?? [])
    .toSorted()
    .at(-1);
  const from = since ?? (last === undefined ? undefined : addDays(last, 1));
  if (from === undefined)
    return 'There is no bulletin of this shelf yet to go on from, so --since is needed.';
  const to = until ?? today;
  const wrong = [from, to].find((day) => !isDay(day));
  if (wrong !== undefined) return `"${wrong}" is not a day with its year. Write it in the form 2026-11-01.`;
  if (from > to) return `${from} is after ${to}: the first day comes before the last.`;
  if (to > today) return `${to} has not come yet; today is ${today}.`;
  return { from, to };
}

function draft(
  root: string,
  shelf: Shelf,
  { path, text }: { readonly path: string; readonly text: string },
): number {
  const taken = `${path} is there already, and nothing is overwritten. Choose another --until, or open that file.`;
  if (shelf.files.some((file) => file.path === path)) return refuse(taken);
  const { problems } = checkShelf({
    ...shelf,
    files: [...shelf.files, { path, content: { state: 'text', text } }],
  });
  if (problems.length > 0)
    return refuse(
      `Nothing was written, because the draft would not pass the check.\n\n${formatReport(problems)}`,
    );
  if (!write(join(root, path), text)) return refuse(taken);
  return print(
    `${path} is ready.\nShorten it, and begin with what matters most. Then: npm run check:content\n` +
      'For an e-mail: the same command with --digest.',
  );
}

function write(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function toAddress(path: string): string {
  const origin = process.env['SITE_URL'] ?? 'https://change-shelf.example';
  return toSiteAddress(`${new URL(origin).origin}${parseBasePath(process.env['BASE_PATH'])}`, path);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
