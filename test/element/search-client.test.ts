/** Asking the search worker: newest question first, one at a time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearchClient } from '../../src/elements/search-client.ts';
import { FakeWorker, lastWorker, stubWorker } from '../make/fake-worker.ts';
import { makeFindRequest, makeFindResponse } from '../make/find-response.ts';

beforeEach(stubWorker);
afterEach(() => vi.unstubAllGlobals());

const SET = { version: 'abc123', size: 2 };

function makeClient() {
  const answered: string[] = [];
  const failed: string[] = [];
  const client = createSearchClient(SET, {
    onAnswer: (_, { query }) => answered.push(query),
    onFailure: (reason) => failed.push(reason),
  });
  return { ...client, answered, failed, askFor: (query: string) => client.ask(makeFindRequest(query)) };
}

const asked = () => lastWorker().asked.map(({ request }) => request.query);
const answer = (id = lastWorker().asked.at(-1)?.id ?? 0) =>
  lastWorker().say({ id, response: makeFindResponse([]) });

test('no worker starts before it is needed, and then one, which is told what to fetch', () => {
  const { warmUp, askFor } = makeClient();
  expect(FakeWorker.started).toEqual([]);
  warmUp();
  warmUp();
  askFor('a');
  expect(FakeWorker.started).toHaveLength(1);
  expect(lastWorker().sets).toEqual([SET]);
  expect(asked()).toEqual(['a']);
});

test('the first files are fetched while the script of the worker is on its way, and handed over', async () => {
  const { warmUp } = makeClient();
  warmUp();
  warmUp();
  expect(vi.mocked(fetch).mock.calls.map(([address]) => address)).toEqual([
    '/search/abc123/words.bin',
    '/search/abc123/shelf.json',
  ]);
  await vi.waitFor(() => expect(lastWorker().files).toHaveLength(2));
  expect(lastWorker().files[0]?.bytes?.byteLength).toBe(0);
});

test('a file that does not come is left for the worker to ask for', async () => {
  vi.mocked(fetch).mockRejectedValueOnce(new TypeError('offline'));
  vi.mocked(fetch).mockResolvedValueOnce(new Response('', { status: 404 }));
  makeClient().warmUp();
  await vi.waitFor(() => expect(lastWorker().files).toHaveLength(2));
  expect(lastWorker().files.map(({ bytes }) => bytes)).toEqual([undefined, undefined]);
});

describe('questions', () => {
  test('that follow each answer are all asked', () => {
    const { askFor, answered } = makeClient();
    for (const query of ['a', 'b']) {
      askFor(query);
      answer();
    }
    expect(answered).toEqual(['a', 'b']);
  });

  test('that come meanwhile are dropped but for the newest', () => {
    const { askFor, answered } = makeClient();
    for (const query of ['a', 'b', 'c', 'd']) askFor(query);
    expect(asked()).toEqual(['a']);
    answer();
    expect(answered).toEqual([]);
    expect(asked()).toEqual(['a', 'd']);
    answer();
    expect(answered).toEqual(['d']);
  });

  test('that were overtaken are answered all the same when nothing was to be seen for long', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const { askFor, answered } = makeClient();
    askFor('a');
    askFor('b');
    now.mockReturnValue(1150);
    answer();
    expect(answered).toEqual(['a']);
    askFor('c');
    now.mockReturnValue(1200);
    answer();
    expect(answered).toEqual(['a']);
    now.mockRestore();
  });

  test('that the client did not ask, or asked before, have no answer', () => {
    const { askFor, answered } = makeClient();
    askFor('a');
    answer(99);
    expect(answered).toEqual([]);
    answer(1);
    askFor('b');
    answer(1);
    expect(answered).toEqual(['a']);
  });
});

test('an answer that comes again, because the worker knows more, is given again until the next question', () => {
  const { askFor, answered } = makeClient();
  askFor('a');
  answer();
  answer();
  expect(answered).toEqual(['a', 'a']);
  askFor('b');
  answer(1);
  expect(answered).toEqual(['a', 'a']);
  answer();
  expect(answered).toEqual(['a', 'a', 'b']);
});

describe('a failure', () => {
  test.each([
    {
      say: () => lastWorker().say({ failure: 'missing' }),
      expected: 'missing',
      why: 'that the worker tells',
    },
    {
      say: () => lastWorker().dispatchEvent(new Event('error')),
      expected: 'script',
      why: 'to start',
    },
  ])('$why is passed on, ends the worker, and drops the questions that wait', ({ say, expected }) => {
    const { askFor, failed, answered } = makeClient();
    askFor('a');
    askFor('b');
    const broken = lastWorker();
    say();
    expect(failed).toEqual([expected]);
    expect(broken.isTerminated).toBe(true);
    askFor('c');
    expect(lastWorker()).not.toBe(broken);
    expect(asked()).toEqual(['c']);
    answer();
    expect(answered).toEqual(['c']);
  });

  test('to start without a connection is told as that', () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { askFor, failed } = makeClient();
    askFor('a');
    lastWorker().dispatchEvent(new Event('error'));
    expect(failed).toEqual(['offline']);
  });

  test('of a worker that was given up is not heard', () => {
    const { askFor, failed } = makeClient();
    askFor('a');
    const broken = lastWorker();
    broken.say({ failure: 'missing' });
    askFor('b');
    broken.say({ failure: 'missing' });
    expect(failed).toEqual(['missing']);
  });
});

test('closing ends the worker, if one was started', () => {
  const { close, warmUp } = makeClient();
  close();
  expect(FakeWorker.started).toEqual([]);
  warmUp();
  close();
  expect(lastWorker().isTerminated).toBe(true);
});
