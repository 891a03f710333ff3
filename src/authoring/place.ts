/** Which collection a file belongs to, and what its entry is called, from its path alone. */
import { COLLECTIONS } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';

export interface Place {
  readonly collection: CollectionName;
  /** Path in the folder of the collection, without `/index` and the ending, as Astro's loader makes it. */
  readonly id: string;
}

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Gives the collection whose folder holds the path; undefined if there is none. */
export function collectionOf(path: string): CollectionName | undefined {
  return NAMES.find((name) => path.startsWith(`${COLLECTIONS[name].folder}/`));
}

/** Gives the path inside the folder of its collection. */
export function pathInCollection(path: string, collection: CollectionName): string {
  return path.slice(COLLECTIONS[collection].folder.length + 1);
}

/** Gives the place of an entry; undefined if the file is not one. */
export function placeOf(path: string): Place | undefined {
  const collection = collectionOf(path);
  if (!collection) return undefined;
  const inside = pathInCollection(path, collection);
  if (!toPattern(COLLECTIONS[collection].pattern).test(inside)) return undefined;
  return { collection, id: inside.replace(/(?:\/index)?\.[a-z]+$/u, '') };
}

/** Turns a glob in which `*` stands for any name into a regular expression. */
function toPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '[^/]+');
  return new RegExp(`^${source}$`, 'u');
}
