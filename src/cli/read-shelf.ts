/** Reads the files of a shelf for the check: follows no symbolic link, takes a bounded number of files, decodes UTF-8 strictly. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../authoring/problem.ts';
import { isOfferedFile, MAX_OFFERED_BYTES } from '../authoring/offered-file/check-offered-file.ts';
import { MAX_FILE_BYTES } from '../authoring/raw-text.ts';
import type { FileContent, Shelf, ShelfFile } from '../authoring/shelf.ts';

const FOLDERS = ['products', 'lessons', 'src/content'];
const VOCABULARIES = ['src/vocabulary/situations.ts', 'src/vocabulary/glossary.ts'];
const MAX_FILES = 20_000;
const MAX_DEPTH = 8;
const READ_ENDINGS = /\.(?:mdx|yaml)$/u;

/** Reads the shelf in a folder; the vocabularies are part of it if the folder is the repository itself. */
export function readShelf(root: string, options: { readonly isRepository: boolean }): Omit<Shelf, 'today'> {
  const paths = FOLDERS.flatMap((folder) => listFiles(root, folder, 0)).slice(0, MAX_FILES + 1);
  const vocabularies = options.isRepository
    ? VOCABULARIES.filter((path) => existsSync(join(root, path)))
    : [];
  return {
    files: [
      ...paths.slice(0, MAX_FILES).map((path) => readShelfFile(root, path)),
      ...vocabularies.map((path): ShelfFile => ({ path, content: readText(join(root, path)) })),
    ],
    isCutShort: paths.length > MAX_FILES,
    hasOwnVocabulary: options.isRepository,
  };
}

/** Gives today's day, `YYYY-MM-DD`, in UTC; `SOURCE_DATE_EPOCH` (seconds since 1970) sets it. */
export function getToday(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}

/** Lists files and symbolic links below a folder, by name; files that begin with a dot belong to editors and systems. */
function listFiles(root: string, folder: string, depth: number): string[] {
  const isFolder = lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder || depth > MAX_DEPTH) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a: Dirent, b: Dirent) => compareText(a.name, b.name));
  const paths: string[] = [];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...listFiles(root, path, depth + 1));
    else paths.push(path);
    if (paths.length > MAX_FILES) break;
  }
  return paths;
}

function readShelfFile(root: string, path: string): ShelfFile {
  const absolute = join(root, path);
  const stat = lstatSync(absolute);
  if (stat.isSymbolicLink()) return { path, content: { state: 'symbolic-link' } };
  if (stat.isFile() && isOfferedFile(path)) return { path, content: readOffered(absolute, stat.size) };
  if (!stat.isFile() || !READ_ENDINGS.test(path)) return { path, content: { state: 'other' } };
  if (stat.size > MAX_FILE_BYTES) return { path, content: { state: 'too-big', bytes: stat.size } };
  return { path, content: readText(absolute) };
}

function readOffered(absolute: string, size: number): FileContent {
  if (size > MAX_OFFERED_BYTES) return { state: 'too-big', bytes: size };
  return { state: 'file', bytes: new Uint8Array(readFileSync(absolute)) };
}

function readText(absolute: string): FileContent {
  try {
    // The byte order mark stays, so that offsets are those of the file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(absolute));
    return { state: 'text', text };
  } catch (error) {
    if (error instanceof TypeError) return { state: 'not-utf8' };
    throw error;
  }
}
