/** The index as a file: what is written is read, always the same, and never read when it is damaged. */
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, SearchIndexError } from '../../../src/search/index.ts';
import { readIndex } from '../../../src/search/read-index.ts';
import { SHELF, SYNONYMS } from './shelf-fixture.ts';

const BYTES = buildIndex(SHELF, { synonyms: SYNONYMS });

describe('an index file', () => {
  test('gives back the ids, sorted words, rising documents and impacts of 1 to 15', () => {
    const index = readIndex(BYTES);
    expect(index.ids).toEqual(SHELF.map((document) => document.id));
    expect(index.words).toEqual([...new Set(index.words)].sort());
    expect(index.titles).toHaveLength(SHELF.length);
    expect(index.groups).toHaveLength(SYNONYMS.length);
    expect(index.impacts.every((impact) => impact >= 1 && impact <= 15)).toBe(true);
    for (let term = 0; term + 1 < index.starts.length; term += 1) {
      const documents = [...index.documents.subarray(index.starts[term], index.starts[term + 1])];
      expect(documents).toEqual([...new Set(documents)].sort((a, b) => a - b));
    }
  });

  test('has the same bytes each time', () => {
    expect(buildIndex(structuredClone(SHELF), { synonyms: structuredClone(SYNONYMS) })).toEqual(BYTES);
  });

  test('may lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(BYTES.length + 7);
    larger.set(BYTES, 3);
    const engine = openIndex(larger.subarray(3, 3 + BYTES.length));
    expect(engine.search('tupe').results[0]?.id).toBe('tupe');
  });

  test('of no documents finds nothing', () => {
    const engine = openIndex(buildIndex([]));
    expect(engine.size).toBe(0);
    expect(engine.search('library')).toMatchObject({ results: [], total: 0 });
  });

  test('keeps ids and words of any script, surrogate pairs too', () => {
    const ids = ['\uFEFFbom', 'emoji-📚', '', 'two\nlines', '𝒳'];
    const documents = ids.map((id, at) => ({ id, title: `𐐨𐐩 𐐨𐐪 library ${'𐐨'.repeat(at + 1)}` }));
    const engine = openIndex(buildIndex(documents));
    expect(
      engine
        .search('library')
        .results.map((result) => result.id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(engine.search('𐐨𐐪 ').total).toBe(ids.length);
  });

  test('cut short anywhere is refused by name', () => {
    for (let length = 0; length < BYTES.length; length += length < 64 ? 1 : 37) {
      expect(() => openIndex(BYTES.slice(0, length)), `${length} bytes`).toThrow(SearchIndexError);
    }
  });

  test('damaged anywhere is refused by name', () => {
    for (let at = 0; at < BYTES.length; at += at < 64 ? 1 : 37) {
      for (const flip of [1, 0x80, 0xff]) {
        const damaged = BYTES.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(() => openIndex(damaged), `byte ${at}`).toThrow(SearchIndexError);
      }
    }
  });

  const REFUSALS = [
    {
      bytes: new TextEncoder().encode('<!doctype html><title>404'),
      message: /begins with "CSIX"/u,
      why: 'a web page',
    },
    { bytes: BYTES.with(4, 99), message: /expected version 2, found 99/u, why: 'another version' },
    {
      bytes: BYTES.slice(0, 900),
      message: /found 900\. The download was cut short/u,
      why: 'half a download',
    },
    { bytes: new Uint8Array([...BYTES, 0]), message: /expected \d+ bytes/u, why: 'something after the end' },
    { bytes: BYTES.with(600, 256 - (BYTES[600] ?? 0)), message: /check sum/u, why: 'a changed byte' },
  ];

  test.each(REFUSALS)('says what is wrong with $why', ({ bytes, message }) => {
    expect(() => openIndex(bytes)).toThrow(message);
  });
});
