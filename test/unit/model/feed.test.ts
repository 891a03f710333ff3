/** Feeds in both formats, read by readers that know nothing of the code that writes them. */
import { describe, expect, test } from 'vitest';
import { toAtomFile } from '../../../src/documents/atom-file.ts';
import { FEED_LENGTH } from '../../../src/model/feed.ts';
import { toJsonFeed } from '../../../src/model/json-feed.ts';
import type { ProductRecord } from '../../../src/schemas/product.ts';
import { checkJsonFeed } from '../../feeds/check-json-feed.ts';
import { checkAtom, childrenOf, parseXml, textOf } from '../../feeds/read-atom.ts';
import { makeFeed, toTestAddress } from '../../make/changes.ts';
import { makeProductRecord } from '../../make/product-record.ts';

type Records = Parameters<typeof makeFeed>[1];

const withProduct = (record: Partial<ProductRecord>): Records => ({
  products: [
    {
      id: 'questionnaire',
      data: makeProductRecord({ addedOn: '2026-03-01', madeBy: ['camden'], ...record }),
    },
    {
      id: 'new-form',
      data: makeProductRecord({ shelfmark: 'P-002', title: 'New form', addedOn: '2026-03-02' }),
    },
  ],
});
const RECALLED = withProduct({
  status: 'withdrawn',
  withdrawn: { on: '2026-07-01', reason: 'The law changed.', replacedBy: 'new-form' },
});
const atomOf = (url: string, records: Records) =>
  parseXml(new TextDecoder().decode(toAtomFile(makeFeed(url, records), toTestAddress)));
const jsonOf = (url: string, records: Records) => toJsonFeed(makeFeed(url, records), toTestAddress);
interface JsonItem {
  readonly id: string;
  readonly title: string;
  readonly content_text: string;
  readonly url: string;
}
const itemsOf = (text: string) => (JSON.parse(text) as { readonly items: readonly JsonItem[] }).items;

const PLACES = [
  { url: '/', why: 'the whole shelf' },
  { url: '/themes/commissioning-procurement/', why: 'its theme' },
  { url: '/stages/options/', why: 'its stage' },
  { url: '/boroughs/camden/', why: 'the borough that made it' },
  { url: '/products/questionnaire/', why: 'the product itself' },
];

describe.each(PLACES)('when a product is withdrawn, the feed of $why', ({ url }) => {
  test('says so in Atom, with what to use in its place', () => {
    const feed = atomOf(url, RECALLED);
    expect(checkAtom(feed)).toEqual([]);
    const [first] = childrenOf(feed, 'entry');
    expect(first && textOf(first, 'title')).toBe('Withdrawn, do not use: Soft market test questionnaire');
    expect(first && textOf(first, 'summary')).toMatch(/The law changed\. Use “New form” in its place\.$/u);
    expect(
      first && childrenOf(first, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]),
    ).toEqual([
      ['alternate', 'https://shelf.test/products/questionnaire/'],
      ['related', 'https://shelf.test/products/new-form/'],
    ]);
    expect(textOf(feed, 'updated')).toBe('2026-07-01T00:00:00Z');
  });

  test('says so in JSON', () => {
    const text = jsonOf(url, RECALLED);
    expect(checkJsonFeed(text)).toEqual([]);
    expect(itemsOf(text)[0]).toMatchObject({
      title: 'Withdrawn, do not use: Soft market test questionnaire',
      url: 'https://shelf.test/products/questionnaire/',
      content_text: expect.stringContaining('do not use it for new work'),
    });
  });
});

test('a feed of other words hears nothing of it', () => {
  expect(makeFeed('/themes/stock-supply/', RECALLED).changes).toEqual([]);
  expect(makeFeed('/products/new-form/', RECALLED).changes.map(({ kind }) => kind)).toEqual(['product']);
});

test('an empty feed is valid and has the day on which feeds began, not that of the build', () => {
  const feed = atomOf('/themes/stock-supply/', RECALLED);
  expect(checkAtom(feed)).toEqual([]);
  expect(childrenOf(feed, 'entry')).toEqual([]);
  expect(textOf(feed, 'updated')).toBe('2026-11-23T00:00:00Z');
  expect(checkJsonFeed(jsonOf('/themes/stock-supply/', RECALLED))).toEqual([]);
});

test('any sign in a title comes through as typed', () => {
  const title = 'A & B <script>alert("1")</script> ]]> ’ 😀 \u0007';
  const records = withProduct({ title });
  const feed = atomOf('/products/questionnaire/', records);
  expect(checkAtom(feed)).toEqual([]);
  const shown = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'title'));
  expect(shown).toEqual([`New product: ${title.replace('\u0007', '')}`]);
  expect(itemsOf(jsonOf('/products/questionnaire/', records))[0]?.title).toBe(`New product: ${title}`);
});

test('a feed holds the newest changes and no more than a reader should load', () => {
  const products = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => ({
    id: `form-${index}`,
    data: makeProductRecord({ shelfmark: `P-${100 + index}`, addedOn: `2026-03-${index < 5 ? '01' : '02'}` }),
  }));
  const { changes } = makeFeed('/', { products, lessons: [] });
  expect(changes).toHaveLength(FEED_LENGTH);
  expect(new Set(changes.map(({ day }) => day))).toEqual(new Set(['2026-03-02']));
});

test('the same records give the same bytes on any day', () => {
  const at = (today: string) => toAtomFile(makeFeed('/', RECALLED, today), toTestAddress);
  expect(at('2030-01-01')).toEqual(at('2026-11-23'));
});

test('an entry has the same name in every feed, also when the site has moved', () => {
  const idsOf = (toAddress: (path: string) => string) =>
    childrenOf(
      parseXml(new TextDecoder().decode(toAtomFile(makeFeed('/', RECALLED), toAddress))),
      'entry',
    ).map((entry) => textOf(entry, 'id'));
  const moved = idsOf((path) => `https://elsewhere.test/shelf${path}`);
  expect(moved).toEqual(idsOf(toTestAddress));
  expect(moved).toEqual(itemsOf(jsonOf('/', RECALLED)).map(({ id }) => id));
  expect(moved[0]).toMatch(/^tag:[a-z.-]+,\d{4}:P-001\/withdrawn\/2026-07-01$/u);
});

test('the check of Atom finds what is wrong', () => {
  const feed =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><updated>today</updated></entry></feed>';
  expect(checkAtom(parseXml(feed)).length).toBeGreaterThan(8);
  expect(() => parseXml('<feed>')).toThrow();
  expect(checkJsonFeed('{"items":[{"id":1,"date_published":"today"}],"author":{}}').length).toBeGreaterThan(
    6,
  );
});
