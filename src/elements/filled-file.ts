/** Gets a file of the shelf with a reader's details filled in. */
import { askWorker } from './ask-worker.ts';
import type { FillAnswer, FillRequest } from './fill-worker.ts';
import workerUrl from './fill-worker.ts?worker&url';

/** Gives the file. Rejects if it cannot be fetched or filled in, or the browser starts no worker. */
export async function getFilledFile(request: FillRequest): Promise<Blob> {
  const answer = await askWorker<FillAnswer>(workerUrl, request);
  if ('failure' in answer) throw new Error(answer.failure);
  return new Blob([answer.bytes]);
}
