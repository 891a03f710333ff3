/** Fetching a file of search, and telling why one does not come. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadFile, loadJson } from '../../src/elements/load-file.ts';

afterEach(() => vi.unstubAllGlobals());

/** Stands for the network: gives these answers, one after another. */
function stubFetch(...answers: readonly (Response | Error)[]) {
  const fetched: unknown[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    const answer = answers[fetched.length];
    fetched.push(`${address} ${cache}`);
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error('too many'));
  });
  return fetched;
}

const NOT_FOUND = () => new Response('<!doctype html>', { status: 404 });

test('a file that comes is read, and fetched once', async () => {
  const fetched = stubFetch(new Response('{"size":2}'));
  expect(await loadJson('/search/a/shelf.json')).toEqual({ size: 2 });
  expect(fetched).toEqual(['/search/a/shelf.json default']);
});

test('a file that arrives damaged is fetched once more, past every cache', async () => {
  const fetched = stubFetch(new Response('{"si'), new Response('{"size":2}'));
  expect(await loadJson('/a.json')).toEqual({ size: 2 });
  expect(fetched).toEqual(['/a.json default', '/a.json reload']);
});

describe('a file that does not come', () => {
  test.each([
    { answers: [new TypeError('Failed to fetch')], kind: 'offline', why: 'without any answer' },
    { answers: [NOT_FOUND()], kind: 'missing', why: 'that the site does not have' },
    { answers: [new Response('', { status: 503 })], kind: 'missing', why: 'that the site cannot give now' },
    { answers: [new Response('<html>'), new Response('<html>')], kind: 'damaged', why: 'damaged twice' },
    { answers: [new Response('<html>'), NOT_FOUND()], kind: 'missing', why: 'damaged, then gone' },
    {
      answers: [new Response('<html>'), new TypeError('Failed to fetch')],
      kind: 'offline',
      why: 'damaged, then the line is cut',
    },
  ])('$why is told as $kind, with its address', async ({ answers, kind }) => {
    const fetched = stubFetch(...answers);
    await expect(loadJson('/a.json')).rejects.toMatchObject({
      name: 'SearchFileError',
      kind,
      message: expect.stringContaining('/a.json') as string,
    });
    expect(fetched).toHaveLength(answers.length);
  });
});

test('what the reader of a file says of the second copy is kept as the cause', async () => {
  stubFetch(new Response('x'), new Response('y'));
  const read = async (response: Response) => {
    throw new Error(`cannot read ${await response.text()}`);
  };
  await expect(loadFile('/a.bin', read)).rejects.toMatchObject({ cause: new Error('cannot read y') });
});
