/**
 * Keeps the shelf on the reader's device: files in a store of the browser (Cache), beside them a record of what they are, and the worker
 * (`src/public/sw.js`) that gives them out when there is no connection.
 */
import {
  compareFiles,
  type OfflineChoice,
  type OfflineFile,
  type SavedShelf,
} from '../model/offline-list.ts';
import { ownScript } from './own-script.ts';

const STORE = 'change-shelf-offline';
const RECORD = '/offline/saved';
const WORKER = '/sw.js';
/** Files that are fetched at a time. */
const AT_ONCE = 6;

/** Why saving ended early: `room` the browser has no more room, `network` a file did not come, `refused` the browser keeps nothing. */
export type SavingFault = 'room' | 'network' | 'refused';

export class SavingError extends Error {
  override readonly name = 'SavingError';
  readonly kind: SavingFault;

  constructor(kind: SavingFault, cause: unknown) {
    super(`Saving ended early: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Tells whether this browser can keep the shelf at all: it must know workers and stores, and the site must come from a server. */
export function canSave(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && window.location.protocol !== 'file:';
}

/** Gives what is saved, or undefined. A record that cannot be read counts as nothing saved. */
export async function readSaved(): Promise<SavedShelf | undefined> {
  if (!(await caches.has(STORE))) return undefined;
  const record = await (await caches.open(STORE)).match(RECORD);
  const saved = (await record?.json().catch(() => undefined)) as Partial<SavedShelf> | undefined;
  return Array.isArray(saved?.files) && typeof saved.savedOn === 'string' ? (saved as SavedShelf) : undefined;
}

/** Tells whether the browser has room for so many more bytes; true where it does not say. */
export async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined || quota - usage > bytes;
}

export interface SaveRequest {
  readonly choice: OfflineChoice;
  readonly wanted: readonly OfflineFile[];
  readonly saved: SavedShelf | undefined;
  /** Day on the reader's calendar, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** Fetches what is new or has changed, removes what is of no use, and notes what is there, also when saving breaks off. @throws {SavingError} */
export async function saveShelf({ choice, wanted, saved, today, onProgress }: SaveRequest): Promise<void> {
  const store = await caches.open(STORE).catch((cause: unknown) => {
    throw new SavingError('refused', cause);
  });
  const before = saved?.files ?? [];
  const { toFetch, toRemove } = compareFiles(before, wanted);
  const here = new Map(before.map((file) => [file.path, file]));
  const note = (isComplete: boolean) => {
    const record: SavedShelf = { choice, savedOn: today, files: [...here.values()], isComplete };
    return store.put(RECORD, new Response(JSON.stringify(record)));
  };
  try {
    await fetchAll(store, toFetch, (file, done) => {
      here.set(file.path, file);
      onProgress(done, toFetch.length);
    });
    await Promise.all(toRemove.map((path) => store.delete(path)));
    for (const path of toRemove) here.delete(path);
    await note(true);
  } catch (error) {
    if (here.size > 0) await note(false).catch(() => undefined);
    throw error;
  }
  await startWorker();
}

/** Asks the browser not to remove what is saved when it wants room. Gives whether it promised. */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** Removes all that is saved, and the worker. */
export async function removeShelf(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(
    ({ active }) => active?.scriptURL === new URL(WORKER, location.href).href,
  );
  await Promise.all(ours.map((registration) => registration.unregister()));
  await caches.delete(STORE);
}

/** Without a scope of its own the worker has all pages beside and below its script: the whole shelf, wherever on a host it stands. */
async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(ownScript(WORKER)).catch((cause: unknown) => {
    throw new SavingError('refused', cause);
  });
}

async function fetchAll(
  store: Cache,
  files: readonly OfflineFile[],
  onDone: (file: OfflineFile, done: number) => void,
): Promise<void> {
  const queue = files.values();
  let done = 0;
  let isBroken = false;
  const work = async () => {
    for (const file of queue) {
      if (isBroken) return;
      await fetchInto(store, file).catch((error: unknown) => {
        isBroken = true;
        throw error;
      });
      onDone(file, (done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function fetchInto(store: Cache, { path }: OfflineFile): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new SavingError('network', cause);
  });
  if (!response.ok) throw new SavingError('network', `${path} answers ${response.status}`);
  await store.put(path, response).catch((cause: unknown) => {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new SavingError(isFull ? 'room' : 'network', cause);
  });
}
