import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { readShelf } from '../../../src/cli/read-shelf.ts';
import { type ShelfSize, writeGeneratedShelf } from '../../bench/generated-shelf.ts';

const TODAY = '2026-11-23';
/** All the real records are read for each shelf. */
const WRITING_MS = 60_000;

type ReadShelf = ReturnType<typeof readShelf>;

let folder = '';
let shelves: Readonly<Record<'first' | 'again' | 'other', ReadShelf>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-shelf-'));
  shelves = {
    first: write('first', { entries: 20, seed: 1 }),
    again: write('again', { entries: 20, seed: 1 }),
    other: write('other', { entries: 21, seed: 2 }),
  };
}, WRITING_MS);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, size: ShelfSize): ReadShelf {
  const directory = join(folder, name);
  writeGeneratedShelf(directory, size);
  return readShelf(directory, { isRepository: false });
}

const pathsIn = ({ files }: ReadShelf, start: string): readonly string[] =>
  files.map(({ path }) => path).filter((path) => path.startsWith(start));

describe('a generated shelf', () => {
  test.each([
    { name: 'first', entries: 20 },
    { name: 'other', entries: 21 },
  ] as const)('of $entries entries passes the check of content', ({ name, entries }) => {
    const shelf = shelves[name];
    expect(checkShelf({ ...shelf, today: TODAY })).toEqual({
      entryCount: entries + pathsIn(shelf, 'src/content/').length,
      problems: [],
    });
  });

  test('is half products and half lessons', () => {
    const { first } = shelves;
    expect([pathsIn(first, 'products/').length, pathsIn(first, 'lessons/').length]).toEqual([10, 10]);
  });

  test('is the same for the same parameters, and another for another seed', () => {
    expect(shelves.again).toEqual(shelves.first);
    expect(pathsIn(shelves.other, 'products/')[0]).not.toBe(pathsIn(shelves.first, 'products/')[0]);
  });

  test('is not written over what is there', () => {
    const directory = join(folder, 'taken');
    mkdirSync(directory);
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    expect(() => writeGeneratedShelf(directory, { entries: 2, seed: 1 })).toThrow('is not empty');
  });
});
