/** Starts a worker for one question and ends it with the answer. */
import { ownScript } from './own-script.ts';

/** Gives the answer. Rejects if the browser does not start the worker. `url` is the worker's script, on this site. */
export async function askWorker<Answer>(url: string, question: unknown): Promise<Answer> {
  const worker = new Worker(ownScript(url), { type: 'module' });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The worker does not start.')));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
