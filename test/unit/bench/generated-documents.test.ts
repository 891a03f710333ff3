/** Whether generated shelves are the same each time, and like a real one. */
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/index.ts';
import { generateDocuments, makeTextModel } from '../../bench/generated-documents.ts';
import { SHELF } from '../search/shelf-fixture.ts';

const MODEL = makeTextModel(SHELF);
const SEED = 7;

function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ');
}

function vocabularyOf(documents: readonly SearchDocument[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ body = '' }) => body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

test('the same seed gives the same documents, another seed others', () => {
  expect(generateDocuments(20, SEED, MODEL)).toEqual(generateDocuments(20, SEED, MODEL));
  expect(generateDocuments(20, SEED, MODEL)).not.toEqual(generateDocuments(20, SEED + 1, MODEL));
});

test('a small shelf is the beginning of a large one', () => {
  expect(generateDocuments(50, SEED, MODEL).slice(0, 10)).toEqual(generateDocuments(10, SEED, MODEL));
});

describe('generated documents', () => {
  const documents = generateDocuments(400, SEED, MODEL);

  test('have a number of their own, which is a tag too', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(400);
    expect(documents.slice(0, 2).map(({ id }) => id)).toEqual(['P-0001', 'L-0002']);
    expect(documents.every(({ id, tags }) => tags?.[0] === id)).toBe(true);
  });

  test('have titles of four to nine words and bodies of 120 to 250', () => {
    for (const { title, body } of documents) {
      expect(wordsOf(title).length).toBeGreaterThanOrEqual(4);
      expect(wordsOf(title).length).toBeLessThanOrEqual(9);
      expect(wordsOf(body).length).toBeGreaterThanOrEqual(120);
      expect(wordsOf(body).length).toBeLessThanOrEqual(250);
    }
  });

  test('bring new words, ever fewer of them', () => {
    const sizes = [100, 200, 400].map((count) => vocabularyOf(documents.slice(0, count)).size);
    const [first = 0, second = 0, all = 0] = sizes;
    expect(first).toBeGreaterThan(MODEL.vocabulary.size);
    expect(second).toBeGreaterThan(first);
    expect(all).toBeGreaterThan(second);
    expect((all - second) / 200).toBeLessThan((second - first) / 100);
  });
});
