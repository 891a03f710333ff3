import { describe, expect, test } from 'vitest';
import { type OpenData } from '../../../../src/model/open-data/api-collections.ts';
import { API_PAGE_SIZE, toApiFiles } from '../../../../src/model/open-data/api-files.ts';
import { toUpdatedOn } from '../../../../src/model/open-data/updated-on.ts';
import { makeProducts } from '../../../make/search-site.ts';
import { makeLessonRecord } from '../../../make/lesson-record.ts';
import { makeProductRecord } from '../../../make/product-record.ts';
import { makeCatalogue } from '../../../make/shelf.ts';

const toAddress = (path: string) => `https://shelf.example${path}`;
const EMPTY = { events: [], bulletins: [], questions: [] };

function makeOpenData(overrides: Partial<OpenData> = {}): OpenData {
  return {
    catalogue: makeCatalogue(),
    ...EMPTY,
    filesOf: () => Promise.resolve(undefined),
    toAddress,
    ...overrides,
  };
}

async function bodyOf(data: OpenData, url: string): Promise<Record<string, unknown>> {
  const file = toApiFiles(data).find((one) => one.url === url);
  if (!file) throw new RangeError(`There is no ${url}`);
  return JSON.parse(JSON.stringify(await file.toBody())) as Record<string, unknown>;
}

describe('the lists of the API', () => {
  const products = makeProducts(2 * API_PAGE_SIZE + 1);
  const data = makeOpenData({ catalogue: { ...makeCatalogue(), products } });

  test('are cut into pages, each of which leads to the next, and name everything once', async () => {
    const pages = await Promise.all(
      ['products', 'products/page/2', 'products/page/3'].map((name) => bodyOf(data, `/api/v1/${name}.json`)),
    );
    expect(pages.map(({ next }) => next)).toEqual([
      toAddress('/api/v1/products/page/2.json'),
      toAddress('/api/v1/products/page/3.json'),
      undefined,
    ]);
    expect(pages.map(({ items }) => (items as object[]).length)).toEqual([API_PAGE_SIZE, API_PAGE_SIZE, 1]);
    expect(pages.map(({ total }) => total)).toEqual([201, 201, 201]);
  });

  test('are there when nothing is in them', async () => {
    expect(await bodyOf(data, '/api/v1/reuse.json')).toMatchObject({ total: 0, pages: 1, items: [] });
  });
});

test.each(['borough-type', 'anonymous'] as const)(
  'a lesson whose borough is shown as "%s" names neither borough nor project',
  async (attribution) => {
    const record = makeLessonRecord({ attribution, projects: ['croydon-market-test'] });
    const catalogue = makeCatalogue({ lessons: [{ id: 'ask-the-market', data: record }] });
    const lesson = await bodyOf(makeOpenData({ catalogue }), '/api/v1/lessons/ask-the-market.json');
    expect(lesson).toMatchObject({ boroughs: [], projects: [] });
    expect(JSON.stringify(lesson)).not.toMatch(/croydon/iu);
  },
);

test('a withdrawn product is in no list and keeps its file, with the reason', async () => {
  const withdrawn = { on: '2026-10-01', reason: 'The law has changed.' };
  const record = makeProductRecord({ status: 'withdrawn', withdrawn });
  const data = makeOpenData({
    catalogue: makeCatalogue({ products: [{ id: 'questionnaire', data: record }] }),
  });
  expect(await bodyOf(data, '/api/v1/products.json')).toMatchObject({ total: 0, items: [] });
  expect(await bodyOf(data, '/api/v1/products/questionnaire.json')).toMatchObject({
    status: 'withdrawn',
    withdrawn,
  });
});

test('a question and a record of use lead to what they name, and leave out what is no longer there', async () => {
  const data = makeOpenData({
    questions: [
      {
        id: 'who-bids',
        data: {
          title: 'Who bids?',
          askedBy: { role: 'library manager', boroughType: 'an inner London borough' },
          askedOn: '2026-10-01',
          themes: ['commissioning-procurement'],
          products: ['questionnaire', 'gone'],
          promotedTo: 'ask-the-market',
        },
      },
    ],
    catalogue: makeCatalogue({
      reuse: [
        {
          id: 'questionnaire/camden',
          data: {
            product: 'questionnaire',
            borough: 'camden',
            state: 'adapted',
            since: '2026',
            lessons: [{ lesson: 'ask-the-market', verdict: 'confirmed' }],
            confirmedByBorough: '2026-10-02',
          },
        },
      ],
    }),
  });
  expect(await bodyOf(data, '/api/v1/questions/who-bids.json')).toMatchObject({
    products: [{ id: 'questionnaire' }],
    promotedTo: { id: 'ask-the-market' },
  });
  expect(await bodyOf(data, '/api/v1/reuse/questionnaire/camden.json')).toMatchObject({
    title: 'Camden: Soft market test questionnaire',
    lessons: [{ lesson: { id: 'ask-the-market' }, verdict: 'confirmed' }],
    confirmedOn: '2026-10-02',
    confirmedBy: 'borough',
  });
});

test('the shelf is as new as its newest record, whatever day it is', () => {
  const changed = makeProductRecord({ changes: [{ date: '2026-03-02', text: 'A new question.' }] });
  const catalogue = makeCatalogue({ products: [{ id: 'questionnaire', data: changed }] }, '2030-01-01');
  expect(toUpdatedOn(catalogue)).toBe('2026-03-02');
});
