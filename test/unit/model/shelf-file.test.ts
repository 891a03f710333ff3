/** The facets of every entry in one small file: packed and unpacked they are what they were. */
import { expect, test } from 'vitest';
import { readShelfFile, toShelfFile } from '../../../src/model/shelf-file.ts';
import { makeFacets } from '../../make/card.ts';

const SET = { version: 'abc123', isSplit: false };
const ITEMS = [
  { shelfmark: 'P-001', facets: makeFacets({ theme: ['stock', 'sharing'], kind: ['product'] }) },
  { shelfmark: 'P-002', facets: makeFacets({}) },
  { shelfmark: 'L-001', facets: makeFacets({ theme: ['sharing'], kind: ['lesson'], borough: ['sutton'] }) },
];

test('entries come back as they were, in their order, after the way through JSON', () => {
  const file = JSON.parse(JSON.stringify(toShelfFile(ITEMS, SET))) as ReturnType<typeof toShelfFile>;
  expect(readShelfFile(file)).toEqual(ITEMS);
  expect(file).toMatchObject(SET);
});

test('each value is written once', () => {
  const { theme } = toShelfFile(ITEMS, SET).facets;
  expect(theme).toEqual({ values: ['stock', 'sharing'], entries: [[0, 1], [], [1]] });
});

test('an empty shelf has no entries', () => {
  expect(readShelfFile(toShelfFile([], SET))).toEqual([]);
});
