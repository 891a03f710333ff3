/** Reading the collections: joined once, and in an order that does not hang on the order of files. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBulletinRecord, makeEventRecord, makeQuestionRecord } from '../../make/community-records.ts';
import { makeShelf } from '../../make/shelf.ts';

const collections = vi.hoisted(() => ({
  entries: {} as Record<string, readonly unknown[]>,
  reads: [] as string[],
}));

vi.mock('astro:content', () => ({
  getCollection: (name: string) => {
    collections.reads.push(name);
    return Promise.resolve(collections.entries[name] ?? []);
  },
  getEntry: () => Promise.resolve(undefined),
  render: () => Promise.resolve({}),
}));

beforeEach(() => {
  vi.resetModules();
  collections.entries = {};
  collections.reads = [];
});

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the catalogue', () => {
  test('joins the collections as of the day of the build', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '2000000000');
    collections.entries = { ...makeShelf() };
    const { getCatalogue } = await import('../../../src/data/catalogue.ts');
    const { entries } = await getCatalogue();
    expect(ids(entries)).toEqual(['questionnaire', 'ask-the-market']);
    expect(entries.map(({ check }) => check.overdue)).toEqual([true, true]);
    vi.unstubAllEnvs();
  });

  test('is read once for a whole build, however many pages ask', async () => {
    vi.stubEnv('DEV', false);
    const { getCatalogue } = await import('../../../src/data/catalogue.ts');
    const [first, second] = await Promise.all([getCatalogue(), getCatalogue()]);
    expect(second).toBe(first);
    expect(collections.reads.filter((name) => name === 'products')).toHaveLength(1);
    vi.unstubAllEnvs();
  });
});

describe('newest first, and by id on one day', () => {
  test('stand the bulletins', async () => {
    const bulletin = (id: string, date: string) => ({ id, data: makeBulletinRecord({ date }) });
    collections.entries = {
      bulletins: [bulletin('b', '2011'), bulletin('c', '2012-03'), bulletin('a', '2011')],
    };
    const { getBulletins } = await import('../../../src/data/programme.ts');
    expect(ids(await getBulletins())).toEqual(['c', 'a', 'b']);
  });

  test('stand the events', async () => {
    const event = (id: string, start: string) => ({ id, data: makeEventRecord({ start }) });
    collections.entries = {
      events: [event('b', '2011-10-14'), event('c', '2026-01-01'), event('a', '2011-10-14')],
    };
    const { getEvents } = await import('../../../src/data/programme.ts');
    expect(ids(await getEvents())).toEqual(['c', 'a', 'b']);
  });

  test('stand the questions', async () => {
    const question = (id: string, askedOn: string) => ({ id, data: makeQuestionRecord({ askedOn }) });
    collections.entries = {
      questions: [question('b', '2026-01-01'), question('c', '2026-02-01'), question('a', '2026-01-01')],
    };
    const { getQuestions } = await import('../../../src/data/programme.ts');
    expect(ids(await getQuestions())).toEqual(['c', 'a', 'b']);
  });
});

test('a programme is found by its id, and a shelf may have none', async () => {
  collections.entries = { programmes: [{ id: 'llcp', data: {} }] };
  const { getProgramme } = await import('../../../src/data/programme.ts');
  expect(await getProgramme('llcp')).toEqual({ id: 'llcp', data: {} });
  expect(await getProgramme('other')).toBeUndefined();
});

test('the body of an entry that is not there is refused by name', async () => {
  const { getContent } = await import('../../../src/data/content.ts');
  await expect(getContent('lessons', 'nothing')).rejects.toThrow('There is no entry "nothing" in lessons');
});
