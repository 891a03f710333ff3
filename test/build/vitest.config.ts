/** Runs the tests over the built site. One worker, and modules shared between files, so that the site is read only once. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/build/**/*.test.ts'],
    globalSetup: 'test/build/global-setup.ts',
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/build.json' }]],
  },
});
