/**
 * Makes the whole archive of a built site: pages that open from disk, documents, records, schemas, vocabularies, licences, the program, and
 * what says what it all is. Bytes in, bytes out; the same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { formatDate } from '../../model/calendar-date.ts';
import type { PackedFile } from '../../documents/zip.ts';
import { SITE } from '../../site.ts';
import { isForScripts } from '../url-ledger.ts';
import { toArchivePath } from './disk-paths.ts';
import { LOADER_PATH, toDiskPage } from './disk-page.ts';
import { toDiskData, toDiskModule, toDiskStyles, toDiskWorker } from './disk-scripts.ts';
import { type ArchiveFacts, toReadMePage, toReadMeText } from './read-me.ts';
import { toVocabularyFiles } from './vocabularies.ts';

export interface ArchiveSource {
  /** The built site: bytes by path, such as `/find/index.html`. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  /** The loader for reading from disk, as a classic script. */
  readonly loader: string;
  /** Files to take along as they are, by their place in the archive: records, program, licences. */
  readonly others: readonly PackedFile[];
  /** Day of the archive, `YYYY-MM-DD`. */
  readonly date: string;
  /** Published address of the site, without a slash at the end. */
  readonly siteUrl: string;
}

/** Endings of files that are compressed already. */
const COMPRESSED = /\.(?:docx|odt|xlsx|ods|zip|png|jpg|jpeg|webp|avif|woff2|pdf)$/u;

/** Gives all files of the archive, in the order of their paths. @throws {ArchiveError} when a page leads to nothing or a script cannot be carried over */
export async function toArchive(source: ArchiveSource): Promise<readonly PackedFile[]> {
  const workers = findWorkers(source.site);
  const site = await Promise.all(
    [...source.site].map(([path, bytes]) => toSiteFile(source, workers, path, bytes)),
  );
  const files = [
    ...site,
    toFile(toArchivePath(LOADER_PATH), source.loader),
    ...[...source.site].flatMap(([path, bytes]) => toSchema(path, bytes)),
    ...toVocabularyFiles().map(({ name, text }) => toFile(`vocabularies/${name}`, text)),
    ...source.others,
  ];
  const facts: ArchiveFacts = { ...source, folders: toFolders(files) };
  const whole = [
    ...files,
    toFile('README.txt', toReadMeText(facts)),
    toFile('README.html', toReadMePage(facts)),
  ].toSorted(byPath);
  return [...whole, toFile('SHA256SUMS', toSums(whole))]
    .toSorted(byPath)
    .map((file) => ({ ...file, isStored: COMPRESSED.test(file.path) }));
}

async function toSiteFile(
  { site, date, siteUrl }: ArchiveSource,
  workers: ReadonlySet<string>,
  path: string,
  bytes: Uint8Array,
): Promise<PackedFile> {
  const files = new Set(site.keys());
  const text = () => new TextDecoder().decode(bytes);
  const place = toArchivePath(path);
  if (path.endsWith('.html'))
    return toFile(place, toDiskPage(text(), { files, path, notice: toNotice(date, siteUrl) }));
  if (workers.has(path)) return toFile(place, toDiskWorker(path, text()));
  if (isModule(path)) return toFile(place, await toDiskModule(path, text()));
  if (path.endsWith('.css'))
    return toFile(place, toDiskStyles(text(), { path, files, read: (font) => site.get(font) ?? bytes }));
  if (isForScripts(path)) return toFile(`${place}.js`, toDiskData(path, bytes));
  return { path: place, bytes };
}

const isModule = (path: string) => /^\/_astro\/.*\.js$/u.test(path);

/** Gives the paths of the scripts that others start as workers: those that are named by their whole address and not imported. */
function findWorkers(site: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const found = [...site]
    .filter(([path]) => isModule(path))
    .flatMap(([, bytes]) => [
      ...new TextDecoder().decode(bytes).matchAll(/["'`](\/_astro\/[\w.-]+\.js)["'`]/gu),
    ]);
  return new Set(found.map(([, path = '']) => path));
}

/** A line on every page that says what kind of copy this is. */
function toNotice(date: string, siteUrl: string): string {
  return `<aside class="site-notice" aria-label="About this copy"><p>A copy of ${formatDate(date)}, read from disk. It may be out of date. The shelf itself is at <a href="${siteUrl}/">${siteUrl.replace(/^https?:\/\//u, '')}</a>.</p></aside>`;
}

function toSchema(path: string, bytes: Uint8Array): readonly PackedFile[] {
  return path.startsWith('/schemas/') ? [{ path: path.slice(1), bytes }] : [];
}

function toFile(path: string, text: string): PackedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function toFolders(files: readonly PackedFile[]): ArchiveFacts['folders'] {
  const byFolder = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '');
  return [...byFolder].map(([name, inside]) => ({
    name,
    files: inside.length,
    bytes: inside.reduce((sum, { bytes }) => sum + bytes.length, 0),
  }));
}

function toSums(files: readonly PackedFile[]): string {
  return files
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}

function byPath(a: PackedFile, b: PackedFile): number {
  return a.path < b.path ? -1 : 1;
}

/** Gives the name of an archive, of its folder and, with `.zip`, of its file. */
export function toArchiveName(date: string): string {
  return `${SITE.name.toLowerCase().replaceAll(' ', '-')}-${date}`;
}
