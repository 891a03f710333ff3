/** Items in numbered files: each file is fetched once, when it is needed. */
import { describe, expect, test } from 'vitest';
import { createShardStore } from '../../src/elements/shard-store.ts';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function makeStore(failing: readonly number[] = []) {
  const asked: number[] = [];
  const broken = new Set(failing);
  const store = createShardStore<string>(3, async (file) => {
    asked.push(file);
    await Promise.resolve();
    if (broken.delete(file)) throw new Error(`file ${file} did not come`);
    return ITEMS.slice(file * 3, file * 3 + 3);
  });
  return { ...store, asked };
}

test('nothing is fetched, and nothing is here, before it is needed', () => {
  const { asked, get } = makeStore();
  expect(get(0)).toBeUndefined();
  expect(asked).toEqual([]);
});

describe('loading', () => {
  test('fetches the files that hold the places, and no others', async () => {
    const { asked, get, load } = makeStore();
    await load([6, 1, 0]);
    expect(asked).toEqual([2, 0]);
    expect([0, 1, 2, 3, 6].map(get)).toEqual(['a', 'b', 'c', undefined, 'g']);
  });

  test('fetches a file once, whether it is here or on its way', async () => {
    const { asked, load } = makeStore();
    await Promise.all([load([0]), load([1, 3])]);
    await load([2, 4]);
    expect(asked).toEqual([0, 1]);
  });

  test('of nothing is done at once', async () => {
    const { asked, load } = makeStore();
    await load([]);
    expect(asked).toEqual([]);
  });

  test('fails when a file does not come, keeps the others, and tries anew next time', async () => {
    const { asked, get, load } = makeStore([1]);
    await expect(load([0, 3])).rejects.toThrow('file 1 did not come');
    expect([get(0), get(3)]).toEqual(['a', undefined]);
    await load([0, 3]);
    expect(get(3)).toBe('d');
    expect(asked).toEqual([0, 1, 1]);
  });
});

test('a place beyond the last has no item', async () => {
  const { get, load } = makeStore();
  await load([7]);
  expect(get(7)).toBeUndefined();
});
