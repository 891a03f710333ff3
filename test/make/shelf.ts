/**
 * A small shelf whose records name each other, and the joined catalogue of it: two boroughs, an organisation, a project, a product
 * that answers a lesson.
 */
import { type Catalogue, type CatalogueRecords, toCatalogue } from '../../src/model/catalogue.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import type { Product } from '../../src/model/product.ts';
import type { LessonRecord } from '../../src/schemas/lesson.ts';
import type { ProductRecord } from '../../src/schemas/product.ts';
import { makeLessonRecord } from './lesson-record.ts';
import { makeBoroughRecord, makeOrganisationRecord, makeProjectRecord } from './place-records.ts';
import { makeProductRecord } from './product-record.ts';
import { makeRuleRecord } from './rule-record.ts';

export const TODAY = '2026-11-23';

export function makeShelf(overrides: Partial<CatalogueRecords> = {}): CatalogueRecords {
  return {
    products: [
      {
        id: 'questionnaire',
        data: makeProductRecord({ answersLessons: [{ lesson: 'ask-the-market', how: 'It asks them.' }] }),
      },
    ],
    lessons: [{ id: 'ask-the-market', data: makeLessonRecord() }],
    projects: [{ id: 'croydon-market-test', data: makeProjectRecord() }],
    boroughs: [
      { id: 'croydon', data: makeBoroughRecord() },
      {
        id: 'camden',
        data: makeBoroughRecord({
          name: 'Camden',
          officialName: 'London Borough of Camden',
          code: 'CMD',
          gssCode: 'E09000007',
          ring: 'inner',
          statisticalRing: 'inner',
          tile: { column: 4, row: 3 },
        }),
      },
    ],
    organisations: [{ id: 'example-agency', data: makeOrganisationRecord() }],
    reuse: [],
    rules: [{ id: 'ask-early', data: makeRuleRecord() }],
    ...overrides,
  };
}

export function makeCatalogue(overrides: Partial<CatalogueRecords> = {}, today = TODAY): Catalogue {
  return toCatalogue(makeShelf(overrides), today);
}

/** Joins one product with the small shelf. */
export function makeProduct(overrides: Partial<ProductRecord> = {}, body = ''): Product {
  const data = makeProductRecord({ answersLessons: [], ...overrides });
  const { products, withdrawn } = makeCatalogue({ products: [{ id: 'questionnaire', data, body }] });
  return only([...products, ...withdrawn]);
}

/** Joins one lesson, which no product answers, with the small shelf. */
export function makeLesson(overrides: Partial<LessonRecord> = {}, body = ''): Lesson {
  const lessons = [{ id: 'ask-the-market', data: makeLessonRecord(overrides), body }];
  return only(makeCatalogue({ products: [], lessons }).lessons);
}

/** Gives the only item of a list. @throws {RangeError} when there is none or more than one. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new RangeError(`Expected one item, found ${items.length}`);
  return item;
}
