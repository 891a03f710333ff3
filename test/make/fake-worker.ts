/** Stands for the search worker: keeps what it is asked and answers when the test says so. */
import { vi } from 'vitest';
import type {
  FileAhead,
  WorkerAnswer,
  WorkerQuestion,
  WorkerRequest,
} from '../../src/elements/search-worker.ts';
import type { SearchSet } from '../../src/model/search-addresses.ts';

export class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly url: string;
  /** Which files it was told to fetch. */
  readonly sets: SearchSet[] = [];
  /** Files that it was given. */
  readonly files: FileAhead[] = [];
  readonly asked: WorkerQuestion[] = [];
  isTerminated = false;

  constructor(url: string) {
    super();
    this.url = url;
    FakeWorker.started.push(this);
  }

  postMessage(request: WorkerRequest): void {
    if ('set' in request) this.sets.push(request.set);
    else if ('address' in request) this.files.push(request);
    else this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(answer: WorkerAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

/** Puts the fake in the place of the browser's `Worker`, and nothing in that of the network; `vi.unstubAllGlobals()` ends that. */
export function stubWorker(): void {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response())),
  );
}

/** Gives the worker that was started last. @throws {Error} when none was. */
export function lastWorker(): FakeWorker {
  const worker = FakeWorker.started.at(-1);
  if (!worker) throw new Error('No worker was started');
  return worker;
}
