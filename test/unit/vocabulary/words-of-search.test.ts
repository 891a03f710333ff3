/** The glossary and the groups of synonyms: whole, and without dead ends. */
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../src/vocabulary/glossary.ts';
import { SYNONYMS } from '../../../src/vocabulary/synonyms.ts';

describe('the glossary', () => {
  const terms = new Set(GLOSSARY.map(({ term }) => term));

  test('has ids that may stand in an address, each once', () => {
    const ids = GLOSSARY.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has each term once', () => {
    const lowerCase = GLOSSARY.map(({ term }) => term.toLowerCase());
    expect(new Set(lowerCase).size).toBe(lowerCase.length);
  });

  test('leads from a term only to others that it has, and never to itself', () => {
    const dead = GLOSSARY.flatMap(({ term, seeAlso }) =>
      seeAlso.filter((other) => !terms.has(other) || other === term).map((other) => `${term} → ${other}`),
    );
    expect(dead).toEqual([]);
  });

  test('defines every term and says where that comes from', () => {
    expect(
      GLOSSARY.filter(({ definition }) => !/^\S.*[.!?]$/u.test(definition)).map(({ term }) => term),
    ).toEqual([]);
    const addresses = GLOSSARY.flatMap(({ sources }) => sources.map(({ url }) => url));
    expect(addresses.filter((url) => !/^https?:\/\/[^\s<>"'`]+$/u.test(url))).toEqual([]);
    expect(GLOSSARY.filter(({ sources }) => sources.length === 0).map(({ term }) => term)).toEqual([]);
  });
});

describe('a group of synonyms', () => {
  test('has at least two terms, none empty and none twice', () => {
    for (const { terms } of SYNONYMS) {
      const [first] = terms;
      expect(terms.length, first).toBeGreaterThanOrEqual(2);
      expect(
        terms.filter((term) => term.trim() === '' || term !== term.trim()),
        first,
      ).toEqual([]);
      expect(new Set(terms.map((term) => term.toLowerCase())).size, first).toBe(terms.length);
    }
  });

  test('marks as ambiguous only terms that it has, and never all of them', () => {
    for (const { terms, ambiguous = [] } of SYNONYMS) {
      expect(
        ambiguous.filter((term) => !terms.includes(term)),
        terms[0],
      ).toEqual([]);
      expect(ambiguous.length, terms[0]).toBeLessThan(terms.length);
    }
  });
});
