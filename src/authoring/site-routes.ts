/** Which addresses of the site a body may link to: the collections and vocabularies that have pages, and the top pages. */
import { GLOSSARY } from '../vocabulary/glossary.ts';
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import type { CollectionName } from '../schemas/fields.ts';
import type { EntryIndex } from './entry-index.ts';

/** First part of the address, and the collection whose ids follow it. */
const COLLECTION_PAGES: Readonly<Record<string, CollectionName>> = {
  products: 'products',
  lessons: 'lessons',
  boroughs: 'boroughs',
  projects: 'projects',
  organisations: 'organisations',
  bulletins: 'bulletins',
  events: 'events',
  questions: 'questions',
};

/** First part of the address, and the ids that follow it. */
const VOCABULARY_PAGES: Readonly<Record<string, readonly string[]>> = {
  themes: THEMES.map(({ id }) => id),
  stages: STAGES.map(({ id }) => id),
  situations: SITUATIONS.map(({ id }) => id),
  types: PRODUCT_TYPES.map(({ id }) => id),
  kinds: LESSON_KINDS.map(({ id }) => id),
};

/** Pages that stand alone; each collection and vocabulary has one for its list as well. */
const TOP_PAGES = [
  ...['', 'find', 'glossary', 'programme', 'community', 'contribute', 'rules'],
  ...['map', 'compare', 'my-copy', 'reuse-and-savings', 'whats-new'],
  ...['about', 'accessibility', 'privacy', 'freedom-of-information'],
];

/** Gives all addresses of pages, each with a slash at both ends. */
export function sitePages(index: EntryIndex): string[] {
  const lists = [...TOP_PAGES, ...Object.keys(COLLECTION_PAGES), ...Object.keys(VOCABULARY_PAGES)];
  const ofCollections = Object.entries(COLLECTION_PAGES).flatMap(([first, name]) =>
    [...index[name]].map((id) => `${first}/${id}`),
  );
  const ofVocabularies = Object.entries(VOCABULARY_PAGES).flatMap(([first, ids]) =>
    ids.map((id) => `${first}/${id}`),
  );
  const ofThemesByStage = THEMES.flatMap(({ id }) => STAGES.map((stage) => `themes/${id}/${stage.id}`));
  return [...lists, ...ofCollections, ...ofVocabularies, ...ofThemesByStage].map((path) =>
    path === '' ? '/' : `/${path}/`,
  );
}

/** Gives the addresses of the definitions in the glossary. */
export function glossaryFragments(): string[] {
  return GLOSSARY.map(({ id }) => `/glossary/#${id}`);
}

/** Tells whether an address is under a page that the site makes without entries: the check of the built site looks there. */
export function isSitesOwn(path: string): boolean {
  return /^\/(?:about|contribute|programme|community|p|l)\/./u.test(path);
}
