/** A product as the site shows it, joined with who made it and what it answers. */
import { describe, expect, test } from 'vitest';
import { toCard } from '../../../src/model/card.ts';
import { makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue, makeProduct, only } from '../../make/shelf.ts';

describe('who made it', () => {
  test('may be a borough, an organisation or a project, in the order given', () => {
    const { madeBy, boroughs } = makeProduct({
      madeBy: ['croydon-market-test', 'example-agency', 'croydon'],
    });
    expect(madeBy.map(({ title, url }) => `${title} ${url}`)).toEqual([
      'Croydon market test /projects/croydon-market-test/',
      'Example Agency /organisations/example-agency/',
      'Croydon /boroughs/croydon/',
    ]);
    expect(boroughs).toEqual(['croydon']);
  });

  test('is taken for a borough when a project has the same id', () => {
    const catalogue = makeCatalogue({
      products: [{ id: 'x', data: makeProductRecord({ madeBy: ['croydon'] }) }],
      projects: [{ id: 'croydon', data: makeProjectRecord() }],
    });
    expect(only(catalogue.products).boroughs).toEqual(['croydon']);
    expect(only(catalogue.projects).products).toEqual([]);
  });
});

test('the lessons it answers and the products to use first are links', () => {
  const { products } = makeCatalogue({
    products: [
      {
        id: 'questionnaire',
        data: makeProductRecord({
          answersLessons: [{ lesson: 'ask-the-market', how: 'It asks them.' }],
          requires: ['stakeholder-map'],
        }),
      },
      { id: 'stakeholder-map', data: makeProductRecord({ shelfmark: 'P-002', title: 'Stakeholder map' }) },
    ],
  });
  const link = {
    id: 'ask-the-market',
    title: 'Ask the market before you decide',
    url: '/lessons/ask-the-market/',
  };
  expect(products[0]?.answers).toEqual([{ lesson: { ...link, shelfmark: 'L-001' }, how: 'It asks them.' }]);
  expect(products[0]?.requires).toEqual([
    expect.objectContaining({ title: 'Stakeholder map', url: '/products/stakeholder-map/' }),
  ]);
});

test('the next check is worked out from the last', () => {
  expect(makeProduct({ checkedOn: '2026-08-31', checkEvery: 6 }).check).toEqual({
    on: '2026-08-31',
    due: '2027-02-28',
    overdue: false,
  });
});

test('an optional field left out is an empty list or nothing', () => {
  expect(makeProduct()).toMatchObject({
    aliases: [],
    situations: [],
    files: [],
    changes: [],
    adaptSteps: [],
    answers: [],
    requires: [],
    version: undefined,
    withdrawn: undefined,
    disputed: undefined,
  });
});

test('a withdrawn product keeps its reason and can still be drawn', () => {
  const product = makeProduct({
    status: 'withdrawn',
    withdrawn: { on: '2026-02-01', reason: 'Out of date.' },
  });
  expect(product.withdrawn).toEqual({ on: '2026-02-01', reason: 'Out of date.' });
  expect(toCard(product).url).toBe('/products/questionnaire/');
});
