/** The facets of the Find page in words. */
import { describe, expect, test } from 'vitest';
import { toCard } from '../../../src/model/card.ts';
import { toFacetGroups } from '../../../src/model/facet-groups.ts';
import { FACET_IDS } from '../../../src/model/facets.ts';
import { makeLesson, makeProduct } from '../../make/shelf.ts';

const BOROUGHS = [
  { id: 'camden', title: 'Camden' },
  { id: 'croydon', title: 'Croydon' },
];
const cards = [
  toCard(
    makeProduct({
      stages: ['sustain', 'options'],
      themes: ['stock-supply', 'shared-services'],
      situations: ['back-in-house'],
    }),
  ),
  toCard(makeLesson({ stages: ['options'], themes: ['stock-supply'] })),
];
const groups = toFacetGroups(cards, BOROUGHS);
const valuesOf = (id: string) => groups.find((group) => group.id === id)?.values;

describe('a facet', () => {
  test('stands once for each way of filtering', () => {
    expect(groups.map(({ id }) => id).toSorted()).toEqual([...FACET_IDS].toSorted());
  });

  test('has its values in the order of their vocabulary, whatever the order of the entries', () => {
    expect(valuesOf('stage')).toEqual([
      { id: 'options', label: '2 Options', count: 2 },
      { id: 'sustain', label: '7 Run', count: 1 },
    ]);
    expect(valuesOf('theme')?.map(({ label, count }) => [label, count])).toEqual([
      ['Sharing between boroughs', 1],
      ['Stock and supply', 2],
    ]);
  });

  test('leaves out values that no entry carries', () => {
    expect(valuesOf('borough')).toEqual([{ id: 'croydon', label: 'Croydon', count: 1 }]);
    expect(valuesOf('kind')?.map(({ label }) => label)).toEqual(['Products', 'Lessons']);
  });

  test('is left out itself when it has no value', () => {
    const withoutSituation = toFacetGroups([toCard(makeLesson({ boroughs: [] }))], BOROUGHS);
    expect(withoutSituation.map(({ id }) => id)).toEqual(['kind', 'stage', 'theme', 'type', 'origin']);
    expect(toFacetGroups([], BOROUGHS)).toEqual([]);
  });
});
