/**
 * Makes a shelf of any size out of the real one: its own words in new order, so that words, their frequencies and the lengths of fields
 * stay true, and invented words that grow in number with the shelf. The same seed gives the same documents, and a smaller shelf is the
 * beginning of a larger one.
 */
import type { SearchDocument } from '../../src/search/index.ts';
import { makeRandom, type Random } from '../make/random.ts';
import { makeNewWords } from './new-words.ts';
import { makeWordChain, type WordChain } from './word-chain.ts';

/** What was learnt from real documents. */
export interface TextModel {
  readonly titles: WordChain;
  readonly summaries: WordChain;
  readonly bodies: WordChain;
  /** The tags of each real document, without its number. */
  readonly tagLists: readonly (readonly string[])[];
  readonly aliasLists: readonly (readonly string[])[];
  readonly vocabulary: ReadonlySet<string>;
}

type Writer = (chain: WordChain, length: { readonly least: number; readonly most: number }) => string;

const TITLE = { least: 4, most: 9 };
const SUMMARY = { least: 14, most: 32 };
const BODY = { least: 120, most: 250 };
/** Invented words that a document is about, so that it uses them more than once. */
const SUBJECTS = 5;
/** One word in so many is invented. */
const WORDS_FOR_INVENTED = 16;
const WORD = /[\p{L}\p{N}'’]+/u;

/** Learns from real documents, of which there must be some. */
export function makeTextModel(documents: readonly SearchDocument[]): TextModel {
  const texts = documents.flatMap(({ title, summary = '', body = '' }) => [title, summary, body]);
  return {
    titles: makeWordChain(documents.map(({ title }) => title)),
    summaries: makeWordChain(documents.map(({ summary = '' }) => summary)),
    bodies: makeWordChain(documents.flatMap(({ summary = '', body = '' }) => [summary, body])),
    tagLists: documents.map(({ id, tags = [] }) => tags.filter((tag) => tag !== id)),
    aliasLists: documents.map(({ aliases = [] }) => aliases),
    vocabulary: new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])),
  };
}

/** Makes documents numbered as the shelf numbers its own: `P-0001`, `L-0002`, `P-0003`. */
export function generateDocuments(count: number, seed: number, model: TextModel): readonly SearchDocument[] {
  const random = makeRandom(seed);
  const newWord = makeNewWords(model.vocabulary, random);
  return Array.from({ length: count }, (_, place) => {
    const id = `${place % 2 === 0 ? 'P' : 'L'}-${String(place + 1).padStart(4, '0')}`;
    const subjects = Array.from({ length: SUBJECTS }, newWord);
    const invent = () => (random.below(2) === 0 ? random.pick(subjects) : newWord());
    const write = makeWriter(random, invent);
    return {
      id,
      title: withSubject(write(model.titles, TITLE), random, subjects),
      aliases: random.pick(model.aliasLists).map((alias) => withSubject(alias, random, subjects)),
      summary: write(model.summaries, SUMMARY),
      tags: [id, ...random.pick(model.tagLists)],
      body: write(model.bodies, {
        least: BODY.least + random.below(BODY.most - BODY.least),
        most: BODY.most,
      }),
    };
  });
}

function makeWriter(random: Random, invent: () => string): Writer {
  return (chain, length) =>
    chain
      .write(random, length)
      .map((word) => (random.below(WORDS_FOR_INVENTED) === 0 ? word.replace(WORD, invent()) : word))
      .join(' ');
}

/** Puts one of the document's subjects in the place of one word of a name, so that few names are alike. */
function withSubject(name: string, random: Random, subjects: readonly string[]): string {
  const words = name.split(' ');
  const place = random.below(words.length);
  return words.with(place, (words[place] ?? '').replace(WORD, random.pick(subjects))).join(' ');
}
