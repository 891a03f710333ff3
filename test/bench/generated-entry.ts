/**
 * Makes entries of a shelf from generated documents: fields that fit the schemas and say what the document's tags say, and a body with the
 * headings, paragraphs and the link that a real one has.
 */
import type { SearchDocument } from '../../src/search/index.ts';
import { LESSON_KINDS } from '../../src/vocabulary/lesson-kinds.ts';
import { LICENCE_IDS } from '../../src/vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../../src/vocabulary/product-types.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { STAGES } from '../../src/vocabulary/stages.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { CONFIDENCE_IDS } from '../../src/vocabulary/trust.ts';
import type { Random } from '../make/random.ts';

export interface GeneratedEntry {
  /** Path from the root of the shelf. */
  readonly path: string;
  readonly text: string;
}

/** What an entry may refer to: its neighbours, and the ids of boroughs and organisations. */
export interface Surroundings {
  readonly documents: readonly SearchDocument[];
  readonly boroughs: readonly string[];
  readonly organisations: readonly string[];
  readonly random: Random;
}

/** What an entry is made of before it is written: the fields, in order, and the body. */
interface Draft {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Longest texts that the schemas take. */
const LIMITS = { productTitle: 90, lessonTitle: 120, summary: 200, insight: 300, alias: 60 };
const ID_CHARACTERS = 32;
const FIRST_YEAR = 2010;
const YEARS = 15;

/** Makes the entry of the document at a place in the list. @throws {RangeError} when there is none */
export function makeGeneratedEntry(place: number, around: Surroundings): GeneratedEntry {
  const document = around.documents[place];
  if (!document) throw new RangeError(`There is no document at ${place}`);
  const toDraft = isProduct(document) ? productDraft : lessonDraft;
  const { path, fields, body } = toDraft(document, place, around);
  // JSON is YAML too.
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { path, text: ['---', ...lines, '---', '', body, ''].join('\n') };
}

function productDraft(document: SearchDocument, place: number, around: Surroundings): Draft {
  const { documents, boroughs, organisations, random } = around;
  const { id, aliases = [], summary = '' } = document;
  const title = cut(document.title, LIMITS.productTitle);
  const next = documents[place + 1];
  const source = makeSource(title, id, random);
  return {
    path: `products/${entryId(document)}/index.mdx`,
    fields: {
      shelfmark: id,
      title,
      summary: cut(summary, LIMITS.summary),
      aliases: [...new Set(aliases.map((alias) => cut(alias, LIMITS.alias)))],
      type: idOf(PRODUCT_TYPES, document, random),
      ...placeOnShelf(document, random),
      origin: 'catalogued',
      madeBy: [random.pick(organisations), random.pick(boroughs)],
      source: { ...source, urlKind: 'official', format: random.pick(['HTML', 'PDF', 'Word']) },
      licence: { spdx: random.pick(LICENCE_IDS), status: 'stated' },
      issued: String(source.year),
      ...makeChecks(random),
      ...(next ? { answersLessons: [{ lesson: entryId(next), how: 'It says what to do first.' }] } : {}),
      sources: [source],
      confidence: random.pick(CONFIDENCE_IDS),
    },
    body: formatBody(document, ['What it covers', 'Before you use it'], documents[place - 1]),
  };
}

function lessonDraft(document: SearchDocument, place: number, around: Surroundings): Draft {
  const { documents, boroughs, organisations, random } = around;
  const { id, summary = '' } = document;
  const title = cut(document.title, LIMITS.lessonTitle);
  const source = makeSource(title, id, random);
  return {
    path: `lessons/${entryId(document)}.mdx`,
    fields: {
      shelfmark: id,
      title,
      kind: idOf(LESSON_KINDS, document, random),
      ...placeOnShelf(document, random),
      date: String(source.year),
      boroughs: [random.pick(boroughs)],
      organisations: [random.pick(organisations)],
      insight: cut(summary, LIMITS.insight),
      origin: 'catalogued',
      attribution: 'named',
      ...makeChecks(random),
      sources: [source],
      confidence: random.pick(CONFIDENCE_IDS),
    },
    body: formatBody(document, ['Context', 'What happened'], documents[place - 1]),
  };
}

const isProduct = ({ id }: SearchDocument): boolean => id.startsWith('P');

/** Makes the name of an entry from its title and its number, which no other entry has. */
function entryId({ id, title }: SearchDocument): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return `${cut(words.join(' '), ID_CHARACTERS).replaceAll(' ', '-')}-${id.slice(2)}`;
}

/** Shortens a text to the whole words that fit. */
function cut(text: string, characters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= characters) return line;
  const end = line.lastIndexOf(' ', characters);
  return line.slice(0, end > 0 ? end : characters);
}

/** Gives the themes, stages and situations whose words are among the tags of the document. */
function placeOnShelf(document: SearchDocument, random: Random) {
  const tags = new Set(document.tags);
  const themes = THEMES.filter(({ label }) => tags.has(label)).map(({ id }) => id);
  const stages = STAGES.filter(({ label }) => tags.has(label)).map(({ id }) => id);
  return {
    themes: themes.length > 0 ? themes.slice(0, 4) : [random.pick(THEMES).id],
    stages: stages.length > 0 ? stages : [random.pick(STAGES).id],
    situations: SITUATIONS.filter(({ short }) => tags.has(short)).map(({ id }) => id),
  };
}

/** Gives the word of a list that is among the tags; of another kind of entry's tags, any word. */
function idOf<Word extends { readonly id: string; readonly label: string }>(
  words: readonly Word[],
  { tags = [] }: SearchDocument,
  random: Random,
): string {
  return (words.find(({ label }) => tags.includes(label)) ?? random.pick(words)).id;
}

function makeSource(title: string, id: string, random: Random) {
  return {
    title,
    url: `https://example.org/${id.toLowerCase()}`,
    publisher: 'Example Publisher',
    year: FIRST_YEAR + random.below(YEARS),
  };
}

function makeChecks(random: Random) {
  const month = String(1 + random.below(12)).padStart(2, '0');
  return { checkedOn: `2025-${month}-15`, checkEvery: random.pick([6, 12, 24]), status: 'published' };
}

function formatBody(
  { body = '' }: SearchDocument,
  [first, second]: readonly [string, string],
  before: SearchDocument | undefined,
): string {
  const words = body.split(/\s+/u).filter((word) => word !== '');
  const third = Math.ceil(words.length / 3);
  const paragraph = (from: number) => formatParagraph(words.slice(from, from + third));
  const link = before ? [`See also [what stands before it](${addressOf(before)}).`] : [];
  return [`## ${first}`, paragraph(0), `## ${second}`, paragraph(third), paragraph(2 * third), ...link]
    .filter((part) => part !== '')
    .join('\n\n');
}

function addressOf(document: SearchDocument): string {
  return `/${isProduct(document) ? 'products' : 'lessons'}/${entryId(document)}/`;
}

/** Makes text of words: no sign begins markup, and no paragraph begins with a word of code. */
function formatParagraph(words: readonly string[]): string {
  const text = words.join(' ').replace(/[\\`*_{}[\]()#+!<>|~-]/gu, String.raw`\$&`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
