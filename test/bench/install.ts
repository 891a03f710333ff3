/** Installs what only a measurement needs, outside the repository's own packages and its lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs exact versions, such as `lighthouse@13.5.0`, into a folder unless they are there. @throws {Error} when they cannot be fetched */
export function installOnDemand(folder: string, packages: readonly string[]): void {
  const names = packages.map((name) => name.replace(/(?<=.)@.*$/u, ''));
  if (names.every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bench', private: true, type: 'module' }),
  );
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--save-exact', ...packages],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`${packages.join(', ')} cannot be installed:\n${stderr}`);
}
