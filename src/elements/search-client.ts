/** Asks the search worker, newest question first: while one is under way, only the latest of those that follow is kept. */
import type { FindRequest, FindResponse } from './find-entries.ts';
import type { WorkerAnswer, WorkerRequest } from './search-worker.ts';

export interface SearchClient {
  /** Begins to load engine and index. */
  warmUp(): void;
  /** Asks; the answer comes to `onAnswer`, unless a newer question overtakes it. */
  ask(request: FindRequest): void;
  close(): void;
}

export interface SearchClientEvents {
  readonly onAnswer: (response: FindResponse, request: FindRequest) => void;
  /** Search cannot run: the index did not come, or the browser cannot start the worker. */
  readonly onFailure: (reason: string) => void;
}

/** Makes a client; the worker starts at the first `warmUp` or `ask`. */
export function createSearchClient({ onAnswer, onFailure }: SearchClientEvents): SearchClient {
  let worker: Worker | undefined;
  let underWay: WorkerRequest | undefined;
  let waiting: FindRequest | undefined;
  let lastId = 0;

  function start(): Worker {
    if (worker) return worker;
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (started === worker) receive(data);
    });
    started.addEventListener('error', () => fail('the search worker did not start'));
    worker = started;
    return started;
  }

  /** Gives the worker up, so that the next question starts another and a passing fault does not last. */
  function fail(reason: string): void {
    worker?.terminate();
    worker = undefined;
    underWay = undefined;
    waiting = undefined;
    onFailure(reason);
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
    if (message.id !== underWay?.id) return;
    const { request } = underWay;
    const next = waiting;
    underWay = undefined;
    waiting = undefined;
    if (next) send(next);
    else onAnswer(message.response, request);
  }

  return {
    warmUp: () => void start(),
    ask: (request) => {
      if (underWay) waiting = request;
      else send(request);
    },
    close: () => worker?.terminate(),
  };
}
