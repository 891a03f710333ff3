/** Finds the page of an entry by its id, for records that name other entries. */
import type { EntryLink } from './entry.ts';

/** Gives the link of an entry. @throws {RangeError} when no entry has the id. */
export type FindLink<Link extends EntryLink = EntryLink> = (id: string) => Link;

/** Makes a look-up among entries; `kind` is the word for them in the error. */
export function toLinkFinder<Link extends EntryLink>(kind: string, entries: readonly Link[]): FindLink<Link> {
  return toFinder(kind, entries);
}

/** Makes a look-up by id. The look-up throws a `RangeError` when nothing has the id. */
export function toFinder<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item)
      throw new RangeError(
        `No ${kind} has the id "${id}". Run npm run check:content to see where it is used.`,
      );
    return item;
  };
}
