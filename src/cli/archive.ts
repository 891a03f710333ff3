/**
 * `npm run archive`: the whole shelf as one folder and one zip that open from disk. Builds the site first, or takes a built one:
 * `-- --site dist`. `--date 2027-03-31` names the day, `--to FOLDER` the place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toZip } from '../documents/zip.ts';
import { isDay } from '../model/calendar-date.ts';
import { formatSize } from '../model/product-file.ts';
import { ArchiveError } from '../publishing/archive/archive-error.ts';
import { toArchive, toArchiveName } from '../publishing/archive/archive.ts';
import { readLoader, readOthers, readSiteUrl } from '../publishing/archive/read-source.ts';
import { readBuiltSite } from '../publishing/built-files.ts';
import { getToday } from './read-shelf.ts';

const HELP = 'npm run archive [-- --site dist] [--date 2027-03-31] [--to archive]';

process.exitCode = await run();

/** Gives the exit code. */
async function run(): Promise<number> {
  const options = readOptions();
  if (!options) return fail(HELP);
  const { date, to, site } = options;
  if (!isDay(date)) return fail(`"${date}" is not a day. Write it like this: --date 2027-03-31`);
  if (process.env['BASE_PATH'])
    return fail(
      'BASE_PATH is set. An archive is made of the shelf at the root of a host: unset it and try again.',
    );
  if (site === undefined && !build()) return fail('The site did not build, so there is no archive.');
  const folder = site ?? 'dist';
  if (!existsSync(join(folder, 'index.html'))) return fail(`No built site is in ${resolve(folder)}.`);
  try {
    await write(folder, date, to);
    return 0;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return fail(`Nothing was written. ${error.message}`);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { site: { type: 'string' }, date: { type: 'string' }, to: { type: 'string' } },
    });
    return { site: values.site, date: values.date ?? getToday(), to: values.to ?? 'archive' };
  } catch {
    return undefined;
  }
}

function build(): boolean {
  return (
    spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** Writes folder and zip; what an earlier run wrote for that day is replaced as a whole. */
async function write(folder: string, date: string, to: string): Promise<void> {
  const site = readBuiltSite(folder);
  const shelf = resolve(process.env['CONTENT_DIR'] ?? '.');
  const others = readOthers(resolve('.'), shelf);
  const files = await toArchive({
    site,
    others,
    date,
    siteUrl: readSiteUrl(site),
    loader: await readLoader(),
  });
  const name = toArchiveName(date);
  const zip = toZip(files.map((file) => ({ ...file, path: `${name}/${file.path}` })));
  const target = join(to, name);
  rmSync(`${target}.part`, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(`${target}.part`, path)), { recursive: true });
    writeFileSync(join(`${target}.part`, path), bytes);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(`${target}.part`, target);
  writeFileSync(`${target}.zip`, zip);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  process.stdout.write(
    `${target}/  ${files.length} files, ${formatSize(size)}\n${target}.zip  ${formatSize(zip.length)}\n`,
  );
  process.stdout.write('Open README.html in it, or site/index.html, with any browser.\n');
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
