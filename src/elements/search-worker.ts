/**
 * Runs search off the page's thread: fetches the index and the cards once, then answers requests. A message in is `{ id, request }`; a message
 * out is `{ id, response }`, or `{ failure }` when the index could not be had.
 */
import type { Card } from '../model/card.ts';
import { openIndex } from '../search/open-index.ts';
import { findEntries, type FindRequest, type FindResponse } from './find-entries.ts';

export interface WorkerRequest {
  readonly id: number;
  readonly request: FindRequest;
}

export type WorkerAnswer =
  { readonly id: number; readonly response: FindResponse } | { readonly failure: string };

async function load(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function open() {
  const [bytes, cards] = await Promise.all([
    load('/search/words.bin').then((response) => response.arrayBuffer()),
    load('/search/cards.json').then((response) => response.json() as Promise<readonly Card[]>),
  ]);
  return { engine: openIndex(new Uint8Array(bytes)), cards };
}

const answer = (message: WorkerAnswer) => self.postMessage(message);
const opened = open();
opened.catch((error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }));

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<WorkerRequest>) => {
  opened
    .then(({ engine, cards }) => answer({ id, response: findEntries(engine, cards, request) }))
    .catch((error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }));
});
