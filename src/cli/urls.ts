/**
 * `npm run urls`: enters the new addresses of the built site in the ledger of published addresses; never takes one out. `-- --check`,
 * before a release, writes nothing and fails if one is gone or not entered yet.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listBuiltFiles } from '../publishing/built-files.ts';
import {
  addToLedger,
  checkLedger,
  findUnlisted,
  formatLedger,
  LEDGER_PATH,
  LedgerError,
  parseLedger,
  toPublishedUrls,
} from '../publishing/url-ledger.ts';
import { getToday } from './read-shelf.ts';

process.exitCode = run(process.argv.slice(2));

/** Gives the exit code. */
function run(words: readonly string[]): number {
  const [folder = 'dist', ...others] = words.filter((word) => word !== '--check');
  if (others.length > 0 || folder.startsWith('-'))
    return fail('npm run urls [-- --check] [folder of the built site]');
  if (!existsSync(join(folder, 'index.html')))
    return fail(`No built site is in ${resolve(folder)}. Run npm run build first.`);
  const ledger = readLedger();
  if (!ledger) return 1;
  const urls = toPublishedUrls(listBuiltFiles(folder));
  const gone = checkLedger(ledger, urls);
  const unlisted = findUnlisted(ledger, urls);
  if (gone.length > 0) return fail(`${gone.join('\n')}\n${gone.length} published addresses are gone`);
  if (words.includes('--check')) return sayUnlisted(unlisted, ledger.size);
  writeFileSync(LEDGER_PATH, formatLedger(addToLedger(ledger, urls, getToday())));
  process.stdout.write(`${unlisted.length} new addresses entered, ${ledger.size + unlisted.length} in all\n`);
  return 0;
}

function readLedger() {
  try {
    return parseLedger(existsSync(LEDGER_PATH) ? readFileSync(LEDGER_PATH, 'utf8') : '');
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    fail(error.message);
    return undefined;
  }
}

function sayUnlisted(unlisted: readonly string[], size: number): number {
  if (unlisted.length > 0)
    return fail(
      `${unlisted.join('\n')}\n${unlisted.length} addresses are not entered yet. Run npm run urls and commit ${LEDGER_PATH}.`,
    );
  process.stdout.write(`All ${size} published addresses are there\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
