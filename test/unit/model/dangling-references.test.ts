/** What a reference to nothing does: the check before the build should have found it, so the build stops. */
import { describe, expect, test } from 'vitest';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeBoroughRecord, makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const product = (id: string, shelfmark: string, more = {}) => ({
  id,
  data: makeProductRecord({ shelfmark, ...more }),
});
const lesson = (id: string, shelfmark: string, more = {}) => ({
  id,
  data: makeLessonRecord({ shelfmark, ...more }),
});

describe('a reference to nothing stops the build and says where to look', () => {
  const noProducts = { products: [] };
  const borough = { id: 'croydon', data: makeBoroughRecord() };

  test.each([
    {
      shelf: { products: [product('x', 'P-001', { madeBy: ['nobody'] })] },
      kind: 'borough, organisation or project',
    },
    { shelf: { products: [product('x', 'P-001', { requires: ['nobody'] })] }, kind: 'product' },
    {
      shelf: { products: [product('x', 'P-001', { answersLessons: [{ lesson: 'nobody', how: 'No.' }] })] },
      kind: 'lesson',
    },
    { shelf: { ...noProducts, lessons: [lesson('x', 'L-001', { boroughs: ['nobody'] })] }, kind: 'borough' },
    {
      shelf: { ...noProducts, lessons: [lesson('x', 'L-001', { organisations: ['nobody'] })] },
      kind: 'organisation',
    },
    { shelf: { ...noProducts, lessons: [lesson('x', 'L-001', { projects: ['nobody'] })] }, kind: 'project' },
    {
      shelf: { projects: [{ id: 'x', data: makeProjectRecord({ boroughs: ['nobody'] }) }] },
      kind: 'borough',
    },
    {
      shelf: {
        boroughs: [borough],
        projects: [{ id: 'x', data: makeProjectRecord({ organisations: ['nobody'] }) }],
      },
      kind: 'organisation',
    },
  ])('when it should be a $kind', ({ shelf, kind }) => {
    expect(() => makeCatalogue(shelf)).toThrow(
      new RangeError(`No ${kind} has the id "nobody". Run npm run check:content to see where it is used.`),
    );
  });

  test('even in an anonymous lesson, whose borough is not shown', () => {
    const hidden = lesson('x', 'L-001', { attribution: 'anonymous', boroughs: ['nobody'] });
    expect(() => makeCatalogue({ products: [], lessons: [hidden] })).toThrow(
      'No borough has the id "nobody"',
    );
  });
});
