/** Names of other entries: the schema that looks them up, and the words for a name that leads nowhere. */
import * as z from 'zod/mini';
import type { CollectionName, ReferenceSchema } from '../schemas/fields.ts';
import { COLLECTION_WORDS, type EntryIndex } from './entry-index.ts';
import type { Words } from './issue-words.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote } from './problem.ts';

/** Makes the reference schema of the check: the text must be the id of an entry of one of the collections. */
export function makeReferenceSchema(index: EntryIndex): ReferenceSchema {
  return (...collections) =>
    z.string().check(
      z.refine((id: string) => collections.some((collection) => index[collection].has(id)), {
        error: 'the name of an entry',
        params: { kind: 'reference-to-nothing', collections },
      }),
    );
}

/** Says that no entry has this id; `collections` are those that it may name. */
export function referenceToNothing(id: string, collections: unknown, index: EntryIndex): Words {
  const names = (Array.isArray(collections) ? collections : []) as CollectionName[];
  const ids = names.flatMap((name) => [...index[name]]);
  const words = names.map((name) => COLLECTION_WORDS[name]);
  return {
    kind: 'reference-to-nothing',
    found: `${quote(id)} is not ${joinOr(words.map(({ one }) => one))} on this shelf.${didYouMean(findNearest(id, ids))}`,
    expected: `Write the name of the file or folder without its ending: ${joinOr(words.map(({ place }) => place))}.`,
    mend: 'If the entry is new, add its file first.',
  };
}

function joinOr(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
