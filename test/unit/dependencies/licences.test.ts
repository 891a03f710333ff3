/** What the shelf is built with: under which licences it comes, and which of it may run code when it is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly license?: string;
  readonly hasInstallScript?: true;
  readonly resolved?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Package>> };
const own = read('package.json') as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const taken = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that let anyone use, change and pass on, and ask at most for credit or for changes to the package itself. */
const TAKEN = new Set([
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

test('every package comes under a licence that lets the shelf be copied and kept', () => {
  const others = taken.filter(([, { license }]) => !TAKEN.has(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  expect(taken.length).toBeGreaterThan(100);
});

test('only the packages that need it run code when they are installed', () => {
  expect(Object.keys(own.allowScripts).toSorted()).toEqual(['esbuild', 'node']);
  const unneeded = Object.keys(own.allowScripts).filter(
    (name) => packages[`node_modules/${name}`]?.hasInstallScript !== true,
  );
  expect(unneeded).toEqual([]);
});

test('every version is pinned', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
});
