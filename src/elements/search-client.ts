/** Asks the search worker, newest question first: while one is under way, only the latest of those that follow is kept. */
import { type SearchSet, toFirstFiles } from '../model/search-addresses.ts';
import type { FindRequest } from './find-entries.ts';
import type { FindResponse } from './found-card.ts';
import type { FailureKind } from './load-file.ts';
import { ownScript } from './own-script.ts';
import type { WorkerAnswer, WorkerQuestion } from './search-worker.ts';
import workerUrl from './search-worker.ts?worker&url';

/** An answer that newer questions have overtaken is shown all the same when nothing was for so long: slow is better than still. */
const STARVED_MS = 150;

export interface SearchClient {
  /** Begins to load engine and index. */
  warmUp(): void;
  /** Asks; the answer comes to `onAnswer`, unless a newer question overtakes it, and comes again if it changes. */
  ask(request: FindRequest): void;
  close(): void;
}

export interface SearchClientEvents {
  readonly onAnswer: (response: FindResponse, request: FindRequest) => void;
  /** Search cannot run: a file did not come, or the browser cannot start the worker. */
  readonly onFailure: (kind: FailureKind) => void;
}

/** Makes a client; the worker starts, and fetches from `set`, at the first `warmUp` or `ask`. */
export function createSearchClient(
  set: SearchSet,
  { onAnswer, onFailure }: SearchClientEvents,
): SearchClient {
  let worker: Worker | undefined;
  let underWay: WorkerQuestion | undefined;
  let answered: WorkerQuestion | undefined;
  let waiting: FindRequest | undefined;
  let lastId = 0;
  /** Since when the reader has seen nothing new. */
  let stillSince = 0;

  function start(): Worker {
    if (worker) return worker;
    const started = new Worker(ownScript(workerUrl), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (started === worker) receive(data);
    });
    started.addEventListener('error', () => fail(navigator.onLine ? 'script' : 'offline'));
    started.postMessage({ set });
    for (const address of toFirstFiles(set)) void fetchAhead(address, started);
    worker = started;
    return started;
  }

  /** Gives the worker up, so that the next question starts another and a passing fault does not last. */
  function fail(kind: FailureKind): void {
    worker?.terminate();
    worker = undefined;
    underWay = undefined;
    answered = undefined;
    waiting = undefined;
    onFailure(kind);
  }

  function send(request: FindRequest): void {
    lastId += 1;
    underWay = { id: lastId, request };
    start().postMessage(underWay);
  }

  function receive(message: WorkerAnswer): void {
    if ('failure' in message) {
      fail(message.failure);
      return;
    }
    const question = underWay ?? answered;
    if (message.id !== question?.id) return;
    const next = waiting;
    answered = question;
    underWay = undefined;
    waiting = undefined;
    if (next) send(next);
    if (next && performance.now() - stillSince < STARVED_MS) return;
    stillSince = performance.now();
    onAnswer(message.response, question.request);
  }

  return {
    warmUp: () => void start(),
    ask: (request) => {
      if (underWay) {
        waiting = request;
        return;
      }
      stillSince = performance.now();
      send(request);
    },
    close: () => worker?.terminate(),
  };
}

/** Fetches a file while the worker's own script is on its way, and hands it over; what does not come the worker asks for itself. */
async function fetchAhead(address: string, worker: Worker): Promise<void> {
  const bytes = await fetch(address)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  worker.postMessage({ address, bytes }, bytes ? [bytes] : []);
}
