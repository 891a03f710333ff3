/** Gets a file of the shelf with a reader's details filled in. */
import type { FillAnswer, FillRequest } from './fill-worker.ts';
import workerUrl from './fill-worker.ts?worker&url';
import { ownScript } from './own-script.ts';

/** Gives the file. Rejects if it cannot be fetched or filled in, or the browser starts no worker. */
export async function getFilledFile(request: FillRequest): Promise<Blob> {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  try {
    const answer = await ask(worker, request);
    if ('failure' in answer) throw new Error(answer.failure);
    return new Blob([answer.bytes]);
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: FillRequest): Promise<FillAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FillAnswer>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The worker does not start.')));
    worker.postMessage(request);
  });
}
