/** What the answers of a form become, and how answers are read. */
import type { ContributionValues } from '../../model/contribution.ts';
import type { CollectionName } from '../../schemas/fields.ts';

export interface NewEntry {
  readonly collection: CollectionName;
  /** Name to begin with; a free one is found later. */
  readonly name: string;
  readonly shelfmark: string | undefined;
  readonly text: string;
  /** What an editor should look at, each a sentence. */
  readonly decisions: readonly string[];
}

/** Files that come with a product, by the name that they will have on the shelf. */
export interface Attachment {
  readonly path: string;
  readonly label: string;
}

/** Gives an answer in words; undefined if there is none. */
export function text(answers: ContributionValues, id: string): string | undefined {
  const value = answers[id];
  return typeof value === 'string' ? value : undefined;
}

/** Gives an answer that is a list; undefined if there is none. */
export function list(answers: ContributionValues, id: string): readonly string[] | undefined {
  const value = answers[id];
  return typeof value === 'object' ? value : undefined;
}
