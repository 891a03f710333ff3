/** The built site that tests look at: made once, kept in `.cache/test-dist`, made anew when a source is newer. `TEST_DIST` names another. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');
const SOURCES = ['src', 'products', 'lessons', 'astro.config.mjs', 'package.json'];
/** What a build must not inherit from a test run. */
const TEST_VARIABLES = [
  'NODE_ENV',
  'VITEST',
  'TEST',
  'DEV',
  'PROD',
  'MODE',
  'SSR',
  'BASE_URL',
  'NODE_OPTIONS',
];

/** Folder of the built site. */
export const DIST = resolve(ROOT, process.env['TEST_DIST'] ?? '.cache/test-dist');

/** Builds the site into `DIST` unless it is there and no source is newer; never touches a folder that `TEST_DIST` names. */
export async function ensureBuiltSite(): Promise<void> {
  if (process.env['TEST_DIST']) {
    if (!existsSync(join(DIST, 'index.html')))
      throw new Error(`TEST_DIST says "${DIST}", but no built site is there.`);
    return;
  }
  if (isFresh()) return;
  const begun = new Date();
  await buildShelf({ outDir: DIST });
  utimesSync(DIST, begun, begun);
}

/** Builds a shelf into `outDir`, replacing it as a whole, so that a broken build leaves no half of a site. @throws when the build fails */
export async function buildShelf({
  outDir,
  shelf,
  variables = {},
}: {
  readonly outDir: string;
  readonly shelf?: string;
  /** Variables of the environment besides those of the test run. */
  readonly variables?: Readonly<Record<string, string>>;
}): Promise<void> {
  const work = `${outDir}-${process.pid}`;
  const cache = join(CACHE, shelf ? `astro-${shelf.split('/').at(-1)}` : 'astro-test');
  mkdirSync(CACHE, { recursive: true });
  await runBuild([work, cache], shelf, variables);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(work, outDir);
}

async function runBuild(
  folders: readonly string[],
  shelf: string | undefined,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !TEST_VARIABLES.includes(name) && !name.startsWith('VITEST_'),
  );
  const env = {
    ...Object.fromEntries(kept),
    ...(shelf ? { CONTENT_DIR: shelf } : {}),
    ...variables,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const program = fileURLToPath(new URL('./build-site.ts', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [program, ...folders], { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site did not build${shelf ? ` from ${shelf}` : ''}:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
}

/** Folders count too: their time changes when a file in them goes away. */
function isFresh(): boolean {
  const built = statSync(DIST, { throwIfNoEntry: false });
  if (!built || !existsSync(join(DIST, 'index.html'))) return false;
  const patterns = SOURCES.flatMap((source) => [source, `${source}/**`]);
  return globSync(patterns, { cwd: ROOT }).every(
    (path) => statSync(join(ROOT, path)).mtimeMs < built.mtimeMs,
  );
}
