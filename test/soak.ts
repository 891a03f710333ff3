/** Goes on a thousand random journeys, or as many as it is told (`npm run soak -- 200`), and fails as the test of a few does. */
import { spawnSync } from 'node:child_process';

const journeys = process.argv[2] ?? '1000';
const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'test/e2e/playwright.config.ts', 'e2e/soak'],
  { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, SOAK_JOURNEYS: journeys } },
);
process.exitCode = status ?? 1;
