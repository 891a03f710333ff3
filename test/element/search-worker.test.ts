/** The search worker: one answer for each question, again when it knows more, and a failure in one word. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from '../../src/elements/search-worker.ts';
import { type SearchSet, toFirstFiles, toSearchAddresses } from '../../src/model/search-addresses.ts';
import { makeFindRequest } from '../make/find-response.ts';
import { makeProducts, serveSearch } from '../make/search-site.ts';
import { makeProduct } from '../make/shelf.ts';

const at = toSearchAddresses('abc123');

/** Stands for the worker's own thread. */
class FakeThread extends EventTarget {
  readonly said: WorkerAnswer[] = [];

  postMessage(message: WorkerAnswer): void {
    this.said.push(structuredClone(message));
  }

  tell(data: WorkerRequest): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** What it said, in short: ids and results, or the failure. */
  heard(): readonly string[] {
    return this.said.map((message) =>
      'failure' in message
        ? message.failure
        : `${message.id}: ${message.response.results.map(({ shelfmark }) => shelfmark).join(', ')}`,
    );
  }
}

let thread: FakeThread;

beforeEach(async () => {
  thread = new FakeThread();
  vi.stubGlobal('self', thread);
  vi.resetModules();
  await import('../../src/elements/search-worker.ts');
});
afterEach(() => vi.unstubAllGlobals());

/** Sends the set, and of the files that the page fetches only word that they did not come. */
const open = ({ set }: { readonly set: SearchSet }) => {
  thread.tell({ set });
  for (const address of toFirstFiles(set)) thread.tell({ address, bytes: undefined });
};
const ask = (id: number, query: string) => thread.tell({ id, request: makeFindRequest(query) });
const hears = (expected: readonly string[]) => vi.waitFor(() => expect(thread.heard()).toEqual(expected));
/** Long enough for anything that it might still say. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('questions', () => {
  test('are answered in the order in which they came, those before the files are here too', async () => {
    open(serveSearch(makeProducts(12)));
    ask(1, 'zebra3');
    ask(2, 'zebra5');
    await hears(['1: P-003', '2: P-005']);
  });

  test('are answered once when the rest changes nothing', async () => {
    const site = serveSearch(makeProducts(12), { isSplit: true });
    open(site);
    ask(1, 'number 4 ');
    await vi.waitFor(() => expect(site.asked).toContain('all-words.bin'));
    await rest();
    expect(thread.heard()).toEqual(['1: P-004']);
  });

  test('are answered again when the bodies change the answer, the newest only', async () => {
    const other = makeProduct({ shelfmark: 'P-099', title: 'Another paper' }, 'It follows number 4.');
    open(serveSearch([...makeProducts(11), other], { isSplit: true }));
    ask(1, 'number 3 ');
    ask(2, 'number 4 ');
    await hears(['1: P-003', '2: P-004', '2: P-004, P-099']);
    await rest();
    expect(thread.said).toHaveLength(3);
  });
});

test('a file that the page hands over is not asked for', async () => {
  const site = serveSearch(makeProducts(12));
  const bytes = await (await fetch(at.words)).arrayBuffer();
  site.asked.length = 0;
  thread.tell({ set: site.set });
  thread.tell({ address: at.shelf, bytes: undefined });
  thread.tell({ address: at.words, bytes });
  ask(1, 'zebra3');
  await hears(['1: P-003']);
  expect(site.asked).toContain('shelf.json');
  expect(site.asked).not.toContain('words.bin');
});

describe('a failure', () => {
  test('to get the files is told before any question', async () => {
    const site = serveSearch(makeProducts(3));
    site.files.delete(at.words);
    open(site);
    await hears(['missing']);
  });

  test('to get a card is told to the question that needs it; the next is answered', async () => {
    const site = serveSearch(makeProducts(300));
    site.files.delete(at.cards(2));
    open(site);
    ask(1, 'zebra40');
    ask(2, 'zebra3 ');
    await hears(['missing', '2: P-003']);
  });
});
