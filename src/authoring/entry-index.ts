/** Which entries the shelf has, by collection: what a reference may name. */
import type { CollectionName } from '../schemas/fields.ts';

export type EntryIndex = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** What one entry of a collection is called, and where it is kept. */
export const COLLECTION_WORDS: Readonly<
  Record<CollectionName, { readonly one: string; readonly place: string }>
> = {
  products: { one: 'a product', place: 'products/<id>/index.mdx' },
  lessons: { one: 'a lesson', place: 'lessons/<id>.mdx' },
  projects: { one: 'a project', place: 'src/content/projects/<id>.yaml' },
  boroughs: { one: 'a borough', place: 'src/content/boroughs/<id>.yaml' },
  organisations: { one: 'an organisation', place: 'src/content/organisations/<id>.yaml' },
  rules: { one: 'a rule', place: 'src/content/rules/<id>.yaml' },
  programmes: { one: 'a programme', place: 'src/content/programmes/<id>.mdx' },
  events: { one: 'an event', place: 'src/content/events/<id>.yaml' },
  bulletins: { one: 'a bulletin', place: 'src/content/bulletins/<id>.mdx' },
  reuse: { one: 'a reuse record', place: 'src/content/reuse/<product>/<id>.yaml' },
  questions: { one: 'a question', place: 'src/content/questions/<id>.mdx' },
};

/** Makes the index from the place of each entry. */
export function makeEntryIndex(
  entries: readonly { readonly collection: CollectionName; readonly id: string }[],
): EntryIndex {
  const idsOf = (collection: string) =>
    new Set(entries.filter((entry) => entry.collection === collection).map((entry) => entry.id));
  const names = Object.keys(COLLECTION_WORDS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, idsOf(name)])) as unknown as EntryIndex;
}
