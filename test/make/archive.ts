/** Makes the archive of a test shelf as `npm run archive` does, from a site that is built for it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/built-site.ts';

const ARCHIVE_DATE = '2027-03-01';

/** Runs the program over a built site; gives its exit code and what it said. The archive is then in `to/change-shelf-2027-03-01`. */
export function runArchive({
  site,
  to,
  shelf,
  date = ARCHIVE_DATE,
}: {
  readonly site: string;
  readonly to: string;
  readonly shelf?: string;
  readonly date?: string;
}): { readonly status: number | null; readonly said: string } {
  const words = ['--site', site, '--date', date, '--to', to];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/archive.ts'), ...words],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...(shelf ? { CONTENT_DIR: shelf } : {}) },
    },
  );
  return { status, said: stdout + stderr };
}
