/** Asking the search worker: newest question first, one at a time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearchClient } from '../../src/elements/search-client.ts';
import { FakeWorker, lastWorker, stubWorker } from '../make/fake-worker.ts';
import { makeFindRequest, makeFindResponse } from '../make/find-response.ts';

beforeEach(stubWorker);
afterEach(() => vi.unstubAllGlobals());

function makeClient() {
  const answered: string[] = [];
  const failed: string[] = [];
  const client = createSearchClient({
    onAnswer: (_, { query }) => answered.push(query),
    onFailure: (reason) => failed.push(reason),
  });
  return { ...client, answered, failed, askFor: (query: string) => client.ask(makeFindRequest(query)) };
}

const asked = () => lastWorker().asked.map(({ request }) => request.query);
const answer = (id = lastWorker().asked.at(-1)?.id ?? 0) =>
  lastWorker().say({ id, response: makeFindResponse([]) });

test('no worker starts before it is needed, and then one', () => {
  const { warmUp, askFor } = makeClient();
  expect(FakeWorker.started).toEqual([]);
  warmUp();
  warmUp();
  askFor('a');
  expect(FakeWorker.started).toHaveLength(1);
  expect(asked()).toEqual(['a']);
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

  test('that the client did not ask, or asked before, have no answer', () => {
    const { askFor, answered } = makeClient();
    askFor('a');
    answer(99);
    expect(answered).toEqual([]);
    answer(1);
    answer(1);
    askFor('b');
    answer(1);
    expect(answered).toEqual(['a']);
  });
});

describe('a failure', () => {
  test.each([
    {
      say: () => lastWorker().say({ failure: 'no index' }),
      expected: 'no index',
      why: 'that the worker tells',
    },
    {
      say: () => lastWorker().dispatchEvent(new Event('error')),
      expected: 'the search worker did not start',
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

  test('of a worker that was given up is not heard', () => {
    const { askFor, failed } = makeClient();
    askFor('a');
    const broken = lastWorker();
    broken.say({ failure: 'no index' });
    askFor('b');
    broken.say({ failure: 'no index' });
    expect(failed).toEqual(['no index']);
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
