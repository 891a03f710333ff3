/** Runs every test, also after a run has failed, and closes with one line that counts them. `npm test` calls it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = ['test:unit', 'test:build', 'test:e2e'];

// An old report must not stand in for a run that broke off.
rmSync(join(import.meta.dirname, '../.cache/reports'), { recursive: true, force: true });
const statuses = RUNS.map(
  (run) => spawnSync('npm', ['run', run], { stdio: 'inherit', shell: process.platform === 'win32' }).status,
);
const summary = spawnSync(process.execPath, [join(import.meta.dirname, 'summary.ts')], { stdio: 'inherit' });
process.exitCode = [...statuses, summary.status].every((status) => status === 0) ? 0 : 1;
