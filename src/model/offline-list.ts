/**
 * What a reader may save to read the shelf without a connection, and what has changed since. The list is made when the site is built
 * (`/offline/list.json`); the browser keeps the list that it saved and compares.
 */

export interface OfflineFile {
  readonly path: string;
  readonly bytes: number;
  /** Drawn from the bytes: another hash, another file. */
  readonly hash: string;
  /** Which small sets it belongs to: `core` is in all of them, others are named by a situation. */
  readonly sets?: readonly string[];
  /** Of a page that has a main part: its title, and a hash of the words in that part. */
  readonly title?: string;
  readonly words?: string;
}

export interface OfflineList {
  /** In the order of the paths. */
  readonly files: readonly OfflineFile[];
}

/** `pages` everything but documents, `all` documents too, else a situation: its plan with what the plan lists. */
export type OfflineChoice = string;

/** What the browser keeps beside the files. */
export interface SavedShelf {
  readonly choice: OfflineChoice;
  /** Day on the reader's calendar, `YYYY-MM-DD`. */
  readonly savedOn: string;
  /** What is there, as it was listed. */
  readonly files: readonly OfflineFile[];
  /** False when saving broke off. */
  readonly isComplete: boolean;
}

export interface PageChange {
  readonly path: string;
  readonly title: string;
  readonly how: 'new' | 'changed' | 'gone';
}

/** Where the list is. */
export const OFFLINE_LIST_URL = '/offline/list.json';
/** Paths may have the path of a host in front. */
const DOCUMENT = /\/files\/|\.csv$/u;
/** Pages that a reader looks for by name; lists change whenever one of these does. */
const ENTRY =
  /^\/(?:products|lessons|projects|bulletins|organisations|boroughs|questions|events)\/(?!\d+\/)[^/]+\/$/u;

/** Gives the files that a choice means. */
export function chooseFiles({ files }: OfflineList, choice: OfflineChoice): readonly OfflineFile[] {
  if (choice === 'all') return files;
  if (choice === 'pages') return files.filter(({ path }) => !DOCUMENT.test(path));
  return files.filter(({ sets = [] }) => sets.includes('core') || sets.includes(choice));
}

/** Gives the bytes of files together, as they lie on the device. */
export function sizeOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Gives what has to be fetched to have the wanted files, and which of the saved paths are then of no use. */
export function compareFiles(
  saved: readonly OfflineFile[],
  wanted: readonly OfflineFile[],
): { readonly toFetch: readonly OfflineFile[]; readonly toRemove: readonly string[] } {
  const hashes = new Map(saved.map(({ path, hash }) => [path, hash]));
  const paths = new Set(wanted.map(({ path }) => path));
  return {
    toFetch: wanted.filter(({ path, hash }) => hashes.get(path) !== hash),
    toRemove: saved.filter(({ path }) => !paths.has(path)).map(({ path }) => path),
  };
}

/** Gives the pages whose words are new, changed or gone: entries first, then by title. A page that only looks different is left out. */
export function findChanges(
  saved: readonly OfflineFile[],
  wanted: readonly OfflineFile[],
): readonly PageChange[] {
  const before = new Map(saved.map((file) => [file.path, file]));
  const after = new Set(wanted.map(({ path }) => path));
  const changed = wanted.flatMap((file) => {
    const old = before.get(file.path);
    return old?.words === file.words ? [] : toChange(file, old ? 'changed' : 'new');
  });
  const gone = saved.filter(({ path }) => !after.has(path)).flatMap((file) => toChange(file, 'gone'));
  const isList = ({ path }: PageChange) => Number(!ENTRY.test(path));
  return [...changed, ...gone].toSorted((a, b) => isList(a) - isList(b) || (a.title < b.title ? -1 : 1));
}

function toChange({ path, title }: OfflineFile, how: PageChange['how']): readonly PageChange[] {
  return title === undefined ? [] : [{ path, title, how }];
}
