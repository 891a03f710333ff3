/**
 * Builds a shelf into a folder. Runs as a program of its own (`node test/build/build-site.ts <folder>`), so that nothing of the test run
 * reaches the build, and with its own cache, so that a test shelf never meets the real one. `CONTENT_DIR` names another shelf, as always.
 */
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir)
  throw new Error('Say where to: node test/build/build-site.ts <folder> <cache folder>');
await build({ outDir, cacheDir, logLevel: 'warn' });
