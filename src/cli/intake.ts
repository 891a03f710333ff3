/**
 * `npm run intake -- FILE…`: takes in contributions and says in plain words what was written, changed and left to decide. Never
 * overwrites. `--dry-run` writes nothing; `--commit` commits what was written.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contribution } from '../authoring/contribution.ts';
import { formatIntake, formatRefusal } from '../authoring/intake/report.ts';
import { type Intake, isSameName, type OfferedFile, takeIn } from '../authoring/intake/take-in.ts';
import { MAX_OFFERED_BYTES } from '../authoring/offered-file/check-offered-file.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { readContribution } from './read-contribution.ts';
import { getToday, readShelf } from './read-shelf.ts';

const HELP = `Give the files to take in: those that a form made (.mdx), or question sheets (.txt or .docx).

  npm run intake -- lesson-ask-early.mdx
  npm run intake -- --dry-run sheet.docx     says what it would do
  npm run intake -- --commit sheet.txt       commits what it wrote`;

process.exitCode = await run(process.argv.slice(2));

/** Takes in each file; gives the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (!options || options.files.length === 0) {
    process.stderr.write(`${HELP}\n`);
    return 1;
  }
  const root = resolve(process.env['CONTENT_DIR'] ?? '.');
  let shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };
  const written: string[] = [];
  let refused = 0;
  for (const file of options.files) {
    const { contribution, problems } = await readContribution(file);
    const result = contribution ? takeIn(contribution, shelf, readOffered(contribution, file)) : problems;
    if (isRefused(result) || (!options.isDryRun && !writeAll(root, result))) {
      const reasons = isRefused(result)
        ? result
        : ['A file of that name appeared meanwhile. Run the command again.'];
      process.stderr.write(`${formatRefusal(file, reasons)}\n\n`);
      refused += 1;
      continue;
    }
    shelf = { ...shelf, files: [...shelf.files, ...result.files] };
    written.push(...result.files.map(({ path }) => path));
    process.stdout.write(`${formatIntake(file, result, options)}\n\n`);
  }
  if (options.isCommit && !options.isDryRun && written.length > 0 && !commit(root, written)) return 1;
  return refused > 0 ? 1 : 0;
}

interface Options {
  readonly files: readonly string[];
  readonly isDryRun: boolean;
  readonly isCommit: boolean;
}

function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, commit: { type: 'boolean' } },
    });
    return { files: positionals, isDryRun: values['dry-run'] === true, isCommit: values.commit === true };
  } catch {
    return undefined;
  }
}

function isRefused(result: Intake | readonly string[]): result is readonly string[] {
  return Array.isArray(result);
}

/** Reads the files that an offer names, from the folder of the contribution alone. */
function readOffered({ form, values }: Contribution, file: string): OfferedFile[] {
  const named = values['files'];
  if (form.id !== 'product' || typeof named !== 'object') return [];
  const folder = dirname(resolve(file));
  return named.flatMap((name) => {
    const found = readdirSync(folder).find((one) => isSameName(one, name));
    const path = found === undefined ? undefined : join(folder, found);
    if (path === undefined || found === undefined || !lstatSync(path).isFile()) return [];
    // One byte more than is taken is enough to be told that it is too big.
    const { size } = lstatSync(path);
    const bytes = size > MAX_OFFERED_BYTES ? new Uint8Array(MAX_OFFERED_BYTES + 1) : readFileSync(path);
    return [{ name: basename(found), bytes: new Uint8Array(bytes) }];
  });
}

/** Writes all files of an entry, or none. */
function writeAll(root: string, { files }: Intake): boolean {
  const done: string[] = [];
  try {
    for (const { path, content } of files) {
      const absolute = join(root, path);
      mkdirSync(dirname(absolute), { recursive: true });
      const data = content.state === 'text' ? content.text : content.state === 'file' ? content.bytes : '';
      writeFileSync(absolute, data, { flag: 'wx' });
      done.push(absolute);
    }
    return true;
  } catch (error) {
    for (const path of done) rmSync(path);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Commits these files alone. Nothing that a contributor wrote is in the words of the commit, and no shell reads them. */
function commit(root: string, paths: readonly string[]): boolean {
  const git = (...words: readonly string[]) =>
    spawnSync('git', [...words], { cwd: root, stdio: 'inherit' }).status === 0;
  const subject = 'Take in a contribution';
  const isDone = git('add', '--', ...paths) && git('commit', '--quiet', '-m', subject, '--', ...paths);
  process.stdout.write(
    isDone ? `Committed: ${subject}\n` : 'The files are written; git did not commit them.\n',
  );
  return isDone;
}
