/**
 * Reads the bytes of an index into flat arrays that a search can run over without further decoding. The order
 * of the streams is that of `write-index.ts`.
 */
import { createByteReader, type ByteReader } from './byte-reader.ts';
import type { CommonWords } from './common-words.ts';
import { toContent } from './index-format.ts';

/** An index in memory. Documents, words and terms go by number. */
export interface OpenedIndex extends CommonWords {
  readonly ids: readonly string[];
  /** The vocabulary, sorted by UTF-16 units. */
  readonly words: readonly string[];
  /** Word → term. */
  readonly termOf: Uint32Array;
  /** Word → 1 when it is searched for but never offered to a reader. */
  readonly hidden: Uint8Array;
  /** Term → place of its first posting; one more entry closes the last term. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** 1 to 15, beside `documents`. */
  readonly impacts: Uint8Array;
  /** For each document its title and aliases, each as word numbers without stop words. */
  readonly titles: readonly (readonly Uint32Array[])[];
  readonly groups: readonly (readonly Phrase[])[];
}

/** One way a synonym group says its meaning. */
export interface Phrase {
  readonly term: number;
  readonly ambiguous: boolean;
  readonly words: Uint32Array;
}

/**
 * Reads an index.
 *
 * @throws {SearchIndexError} when the bytes are no whole index of this version
 */
export function readIndex(bytes: Uint8Array): OpenedIndex {
  const reader = createByteReader(toContent(bytes));
  const ids = reader.texts();
  const stopWords = new Set(reader.texts());
  const weakWords = new Set(reader.texts());
  const words = readWords(reader);
  return {
    stopWords,
    weakWords,
    ids,
    words,
    ...readTerms(reader, words.length),
    ...readPostings(reader),
    titles: ids.map(() => readList(reader, () => readNumbers(reader))),
    groups: readList(reader, () => readList(reader, () => readPhrase(reader))),
  };
}

function readWords(reader: ByteReader): string[] {
  const rests = reader.texts();
  let previous = '';
  return rests.map((rest) => (previous = previous.slice(0, reader.number()) + rest));
}

function readTerms(reader: ByteReader, count: number): Pick<OpenedIndex, 'termOf' | 'hidden'> {
  const termOf = new Uint32Array(count);
  const hidden = new Uint8Array(count);
  let next = 0;
  for (let word = 0; word < count; word += 1) {
    const value = reader.number();
    const back = value >> 1;
    hidden[word] = value & 1;
    termOf[word] = next - back;
    if (back === 0) next += 1;
  }
  return { termOf, hidden };
}

function readPostings(reader: ByteReader): Pick<OpenedIndex, 'starts' | 'documents' | 'impacts'> {
  const count = reader.number();
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let term = 0; term < count; term += 1) starts[term + 1] = total += reader.number();
  const documents = new Uint32Array(total);
  for (let term = 0, place = 0; term < count; term += 1) {
    const end = starts[term + 1] ?? 0;
    for (let document = -1; place < end; place += 1) documents[place] = document += reader.number() + 1;
  }
  return { starts, documents, impacts: reader.bytes(total) };
}

function readPhrase(reader: ByteReader): Phrase {
  const value = reader.number();
  return { term: value >> 1, ambiguous: (value & 1) === 1, words: readNumbers(reader) };
}

function readNumbers(reader: ByteReader): Uint32Array {
  return Uint32Array.from({ length: reader.number() }, () => reader.number());
}

function readList<Item>(reader: ByteReader, readItem: () => Item): Item[] {
  return Array.from({ length: reader.number() }, readItem);
}
