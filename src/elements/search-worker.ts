/**
 * Runs search off the page's thread. The first message in is `{ set }`, which files to fetch; the page fetches two of them
 * itself and sends each as `{ address, bytes }`; every other message is a question, `{ id, request }`. A message out is
 * `{ id, response }`, which may come a second time when the rest of a large shelf's words has changed the answer, or `{ failure }`.
 */
import { type SearchSet, toFirstFiles } from '../model/search-addresses.ts';
import type { FindRequest } from './find-entries.ts';
import type { FindResponse } from './found-card.ts';
import { expectFiles, type FailureKind, giveFile, SearchFileError } from './load-file.ts';
import { openSearchShelf, type SearchShelf } from './search-shelf.ts';

export interface WorkerQuestion {
  readonly id: number;
  readonly request: FindRequest;
}

/** A file that the page fetched ahead; without bytes if it did not come. */
export interface FileAhead {
  readonly address: string;
  readonly bytes: ArrayBuffer | undefined;
}

export type WorkerRequest = { readonly set: SearchSet } | FileAhead | WorkerQuestion;

export type WorkerAnswer =
  { readonly id: number; readonly response: FindResponse } | { readonly failure: FailureKind };

let opened: Promise<SearchShelf> | undefined;
/** The rest of the shelf is fetched when typing first rests, so that it is in nobody's way. */
let isCompleting = false;
let last: { readonly question: WorkerQuestion; readonly outline: string } | undefined;
/** One thing at a time, so that an answer never overtakes another. */
let queue: Promise<void> = Promise.resolve();

const post = (message: WorkerAnswer) => self.postMessage(message);

function enqueue(work: () => Promise<void>): void {
  queue = queue.then(work).catch((error: unknown) => {
    post({ failure: error instanceof SearchFileError ? error.kind : 'damaged' });
  });
}

async function answer(question: WorkerQuestion): Promise<void> {
  const shelf = await opened;
  if (!shelf) return;
  const response = await shelf.answer(question.request);
  const outline = toOutline(response);
  const isNews = question.id !== last?.question.id || outline !== last.outline;
  last = { question, outline };
  if (isNews) post({ id: question.id, response });
  if (!isCompleting && !question.request.isTyping) {
    isCompleting = true;
    void shelf.complete().then((isChanged) => isChanged && askAgain());
  }
}

function askAgain(): void {
  enqueue(async () => {
    if (last) await answer(last.question);
  });
}

/** Gives what of an answer a reader would see change: which results, how many, and the numbers beside the filters. */
function toOutline({ results, total, counts }: FindResponse): string {
  return JSON.stringify([results.map(({ shelfmark }) => shelfmark), total, counts]);
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if ('address' in data) {
    giveFile(data.address, data.bytes);
  } else if ('set' in data) {
    expectFiles(toFirstFiles(data.set));
    opened = openSearchShelf(data.set);
    enqueue(async () => void (await opened));
  } else {
    enqueue(() => answer(data));
  }
});
