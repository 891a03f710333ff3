/**
 * Says in one line how all test runs went: `N passed, N failed`. Reads the JSON reports that the runs left in `.cache/reports` (or in the
 * folder named as argument). Exit code 1 when a test failed, a run broke off, or a report is missing.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of Vitest's report that count (its reporter "json"). */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The parts of Playwright's report that count (its reporter "json"). */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** The runs, in the order of `npm test`. */
const REPORTS = [
  { file: 'unit.json', run: 'npm run test:unit', tally: tallyVitest },
  { file: 'build.json', run: 'npm run test:build', tally: tallyVitest },
  { file: 'e2e.json', run: 'npm run test:e2e', tally: tallyPlaywright },
] as const;

/** A file that broke before its tests ran counts as one failure, and so does a run that failed for no test's sake. */
function tallyVitest(text: string): Tally {
  const report = JSON.parse(text) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed, skipped };
}

/** A flaky test failed at least once, so it counts as failed. */
function tallyPlaywright(text: string): Tally {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function main(folder: string): void {
  const problems: string[] = [];
  const tallies = REPORTS.flatMap(({ file, run, tally }) => {
    try {
      return tally(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      problems.push(`${file} cannot be read (${(error as Error).message}). Run ${run} first.`);
      return [];
    }
  });
  const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
  const skipped = sum('skipped');
  for (const problem of problems) console.error(problem);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (sum('failed') > 0 || problems.length > 0) process.exitCode = 1;
}

main(resolve(process.argv[2] ?? join(import.meta.dirname, '../.cache/reports')));
