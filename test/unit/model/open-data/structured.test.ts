import { describe, expect, test } from 'vitest';
import { toProductThings } from '../../../../src/model/open-data/structured/entry-things.ts';
import { toListThings } from '../../../../src/model/open-data/structured/lists.ts';
import { formatStructuredData } from '../../../../src/model/open-data/structured/page-graph.ts';
import { toEventThings } from '../../../../src/model/open-data/structured/place-things.ts';
import { toEvent } from '../../../../src/model/event.ts';
import { makeProducts } from '../../../make/search-site.ts';
import { makeProduct, TODAY } from '../../../make/shelf.ts';
import { makeSource } from '../../../make/source.ts';

const toAddress = (path: string) => `https://shelf.example${path}`;

test('no text of a record can end the script that holds it, and it is read as it was', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  const written = formatStructuredData(data);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual(data);
});

describe('an event', () => {
  const make = (start: string, status: 'confirmed' | 'cancelled' | 'not confirmed') =>
    toEventThings(
      toEvent(
        {
          id: 'briefing',
          data: {
            title: 'Briefing',
            kind: 'briefing',
            start,
            organisers: [],
            status,
            description: 'About shared services.',
            sources: [makeSource()],
          },
        },
        (id) => ({ id, title: id, url: `/organisations/${id}/` }),
        TODAY,
      ),
      toAddress,
    );

  test.each([
    ['2011-10', 'confirmed'],
    ['2011-10-14?', 'confirmed'],
    ['2011-10-14', 'not confirmed'],
  ] as const)('on %s that is %s is not announced', (start, status) => {
    expect(make(start, status)).toEqual([]);
  });

  test('with an exact day is announced, also when it is cancelled', () => {
    expect(make('2026-12-14', 'confirmed')).toMatchObject([
      { startDate: '2026-12-14', eventStatus: 'EventScheduled' },
    ]);
    expect(make('2026-12-14', 'cancelled')).toMatchObject([{ eventStatus: 'EventCancelled' }]);
  });
});

test('a list in a page names at most 50 entries, and says how many there are', () => {
  const [list] = toListThings({ name: 'All', url: '/all/', total: 60 }, makeProducts(60), toAddress);
  expect(list).toMatchObject({ numberOfItems: 60 });
  expect((list as { itemListElement: readonly unknown[] }).itemListElement).toHaveLength(50);
});

test('a product without a licence or an exact date claims neither', () => {
  const product = makeProduct({ licence: { spdx: 'NOASSERTION', status: 'unclear' }, issued: '2011~' });
  const [thing] = toProductThings(product, undefined, toAddress);
  expect(Object.keys(thing ?? {})).not.toEqual(expect.arrayContaining(['license']));
  expect(Object.keys(thing ?? {})).not.toEqual(expect.arrayContaining(['datePublished']));
});
