/** Stands for the search worker: keeps what it is asked and answers when the test says so. */
import { vi } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from '../../src/elements/search-worker.ts';

export class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly url: URL;
  readonly asked: WorkerRequest[] = [];
  isTerminated = false;

  constructor(url: URL) {
    super();
    this.url = url;
    FakeWorker.started.push(this);
  }

  postMessage(request: WorkerRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(answer: WorkerAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

/** Puts the fake in the place of the browser's `Worker`; `vi.unstubAllGlobals()` ends that. */
export function stubWorker(): void {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
}

/** Gives the worker that was started last. @throws {Error} when none was. */
export function lastWorker(): FakeWorker {
  const worker = FakeWorker.started.at(-1);
  if (!worker) throw new Error('No worker was started');
  return worker;
}
