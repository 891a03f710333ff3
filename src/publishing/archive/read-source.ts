/** Reads from disk what goes into an archive: the built site, the records of the shelf, the program, and the licences of what others made. */
import { existsSync, globSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { PackedFile } from '../../documents/zip.ts';
import { FOR_SCRIPTS } from '../url-ledger.ts';
import { ArchiveError } from './archive-error.ts';
import { type OtherPackage, toOtherLicences, toWordsLicence } from './licences.ts';

/** What the program is made of. Records have a folder of their own, and tests are no part of a build. */
const CODE = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'astro.config.mjs',
  'tsconfig.json',
  'LICENSE',
  'README.md',
  'CONTRIBUTING.md',
];
const CODE_FOLDERS = ['src', 'docs'];
const RECORDS = ['products', 'lessons', 'src/content'];

/** Gives the published address that the built pages state, without a slash at the end. @throws {ArchiveError} when they state none */
export function readSiteUrl(site: ReadonlyMap<string, Uint8Array>): string {
  const home = new TextDecoder().decode(site.get('/index.html'));
  const [, address] = /<link rel="canonical" href="([^"]+)"/u.exec(home) ?? [];
  if (address === undefined) throw new ArchiveError('/index.html does not say where the site is published.');
  return new URL(address).origin;
}

/** Gives the records of the shelf at `shelf`, the program at `root`, and all licences, by their place in the archive. */
export function readOthers(root: string, shelf: string): readonly PackedFile[] {
  const text = (path: string, content: string) => ({ path, bytes: new TextEncoder().encode(content) });
  return [
    ...RECORDS.flatMap((folder) => readFolder(shelf, folder)).map(({ path, bytes }) => ({
      path: `data/${path}`,
      bytes,
    })),
    ...[
      ...CODE.filter((path) => existsSync(join(root, path))).map((path) => readOne(root, path)),
      ...CODE_FOLDERS.flatMap((folder) => readFolder(root, folder)),
    ]
      .filter(({ path }) => !path.startsWith('src/content/'))
      .map(({ path, bytes }) => ({ path: `code/${path}`, bytes })),
    { path: 'licences/code.txt', bytes: readOne(root, 'LICENSE').bytes },
    text('licences/words.txt', toWordsLicence()),
    text('licences/others.txt', toOtherLicences(readPackages(root))),
  ];
}

/** Gives the loader for reading from disk as a classic script. */
export async function readLoader(): Promise<string> {
  const source = readFileSync(fileURLToPath(new URL('./from-disk.ts', import.meta.url)), 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { FOR_SCRIPTS: JSON.stringify(FOR_SCRIPTS.source) },
  });
  return code;
}

function readFolder(root: string, folder: string): readonly PackedFile[] {
  return globSync(`${folder}/**/*`, { cwd: root })
    .filter((path) => lstatSync(join(root, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => readOne(root, path));
}

function readOne(root: string, path: string): PackedFile {
  return { path, bytes: new Uint8Array(readFileSync(join(root, path))) };
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** What is there on some machines only is left out, so that every machine makes the same archive. */
function readPackages(root: string): readonly OtherPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version = '', license = 'not stated' }]) => ({
      name: path.replace(/^.*node_modules\//u, ''),
      version,
      licence: license,
      text: readLicence(join(root, path)),
    }))
    .toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function readLicence(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder)
    .toSorted()
    .find((file) => /^(?:licen[cs]e|copying)(?:[.-]|$)/iu.test(file));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
}
