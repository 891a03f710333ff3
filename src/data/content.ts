/** Renders the body of an entry. Pages get what they show from the catalogue; only the body comes from here. */
import { type CollectionEntry, getEntry, render } from 'astro:content';

type WithBody = 'products' | 'lessons' | 'bulletins' | 'programmes' | 'questions';

/** Gives the body of an entry as a component. @throws {RangeError} when there is no such entry. */
export async function getContent(collection: WithBody, id: string) {
  const entry: CollectionEntry<WithBody> | undefined = await getEntry(collection, id);
  if (!entry) throw new RangeError(`There is no entry "${id}" in ${collection}`);
  return (await render(entry)).Content;
}
