/** Loading the files of a collection: from which folder, under which ids, with dates as typed. */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryLoader } from '../../../src/data/entry-loader.ts';
import { lessonSchema } from '../../../src/schemas/lesson.ts';

interface GlobOptions {
  readonly base: URL;
  readonly pattern: string;
  readonly generateId: (file: { readonly entry: string }) => string;
}

const glob = vi.hoisted(() => ({ options: undefined as unknown, data: {} as Record<string, unknown> }));

vi.mock('astro/loaders', () => ({
  glob: (options: unknown) => {
    glob.options = options;
    return {
      name: 'glob',
      load: (context: LoaderContext) =>
        context.parseData({ id: 'x', data: glob.data, filePath: 'lessons/x.mdx' }),
    };
  },
}));

const LESSONS = { folder: 'lessons', pattern: '*.mdx', form: 'mdx', schema: lessonSchema } as const;
let shelf: string;

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'shelf-'));
  vi.stubEnv('CONTENT_DIR', shelf);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(shelf, { recursive: true });
});

function makeContext() {
  const clear = vi.fn();
  const parseData = vi.fn(({ data }: { data: unknown }) => Promise.resolve(data));
  return { clear, parseData, context: { store: { clear }, parseData } as unknown as LoaderContext };
}

test('a folder that a shelf does not have is an empty collection', async () => {
  const { clear, parseData, context } = makeContext();
  await entryLoader(LESSONS).load(context);
  expect(clear).toHaveBeenCalledOnce();
  expect(parseData).not.toHaveBeenCalled();
});

test('files come from the shelf that CONTENT_DIR names', () => {
  entryLoader(LESSONS);
  const { base, pattern } = glob.options as GlobOptions;
  expect(base.href).toBe(pathToFileURL(`${shelf}/lessons/`).href);
  expect(pattern).toBe('*.mdx');
});

describe('the id of an entry', () => {
  test.each([
    { input: 'stakeholder-map/index.mdx', expected: 'stakeholder-map', why: 'of a product is its folder' },
    { input: 'ask-the-market.mdx', expected: 'ask-the-market', why: 'of a lesson is its name' },
    {
      input: 'questionnaire/camden.yaml',
      expected: 'questionnaire/camden',
      why: 'of a reuse record is both',
    },
    { input: 'index-of-needs.mdx', expected: 'index-of-needs', why: 'may begin with index' },
  ])('$why', ({ input, expected }) => {
    entryLoader(LESSONS);
    expect((glob.options as GlobOptions).generateId({ entry: input })).toBe(expected);
  });
});

test('a date stays the text that the author typed', async () => {
  mkdirSync(join(shelf, 'lessons'));
  glob.data = {
    checkedOn: new Date('2026-11-23'),
    changes: [{ date: new Date('2011-10-14') }],
    date: '2011?',
    on: null,
  };
  const { parseData, context } = makeContext();
  await entryLoader(LESSONS).load(context);
  expect(parseData).toHaveBeenCalledExactlyOnceWith({
    id: 'x',
    filePath: 'lessons/x.mdx',
    data: { checkedOn: '2026-11-23', changes: [{ date: '2011-10-14' }], date: '2011?', on: null },
  });
});
