/** Finds the page of an entry by its id, for records that name other entries. */
import type { EntryLink } from './entry.ts';

/** Gives the link of an entry. @throws {RangeError} when no entry has the id. */
export type FindLink<Link extends EntryLink = EntryLink> = (id: string) => Link;

/** Makes a look-up among entries; `kind` is the word for them in the error. */
export function toLinkFinder<Link extends EntryLink>(kind: string, entries: readonly Link[]): FindLink<Link> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const link = byId.get(id);
    if (!link)
      throw new RangeError(
        `No ${kind} has the id "${id}". Run npm run check:content to see where it is used.`,
      );
    return link;
  };
}
