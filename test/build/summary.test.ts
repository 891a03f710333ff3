import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from './built-site.ts';

const vitest = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
const good = { 'unit.json': vitest, 'build.json': vitest, 'e2e.json': playwright };
const brokenFile = { status: 'failed', assertionResults: [{ status: 'skipped' }] };

const CASES = [
  { why: 'all passed', reports: good, line: '10 passed, 0 failed', code: 0 },
  {
    why: 'some are skipped',
    reports: { ...good, 'unit.json': { ...vitest, numPendingTests: 1, numTodoTests: 1 } },
    line: '10 passed, 0 failed, 2 skipped',
    code: 0,
  },
  {
    why: 'a test failed',
    reports: { ...good, 'unit.json': { ...vitest, success: false, numFailedTests: 2 } },
    line: '10 passed, 2 failed',
    code: 1,
  },
  {
    why: 'a file broke before its tests',
    reports: { ...good, 'build.json': { ...vitest, success: false, testResults: [brokenFile] } },
    line: '10 passed, 1 failed',
    code: 1,
  },
  {
    why: 'a run failed for no test’s sake',
    reports: { ...good, 'unit.json': { ...vitest, success: false } },
    line: '10 passed, 1 failed',
    code: 1,
  },
  {
    why: 'a journey failed, one was flaky and the run had an error',
    reports: {
      ...good,
      'e2e.json': { stats: { ...playwright.stats, unexpected: 1, flaky: 1 }, errors: [{}] },
    },
    line: '10 passed, 3 failed',
    code: 1,
  },
  {
    why: 'a report is missing',
    reports: { 'unit.json': vitest, 'build.json': vitest },
    line: '6 passed, 0 failed',
    code: 1,
  },
  {
    why: 'a report is cut short',
    reports: { ...good, 'e2e.json': undefined },
    line: '6 passed, 0 failed',
    code: 1,
  },
];

test.each(CASES)('the summary says "$line" and exits with $code when $why', ({ reports, line, code }) => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, report] of Object.entries(reports))
    writeFileSync(join(folder, file), JSON.stringify(report) ?? '{"stats":');
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'test/summary.ts'), folder], {
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: `${line}\n`, status: code });
});
