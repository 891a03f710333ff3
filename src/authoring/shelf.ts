/** What the check is given: every file of the shelf, already read, and the day on which it runs. */

export interface ShelfFile {
  /** Path from the root of the shelf, with `/`. */
  readonly path: string;
  readonly content: FileContent;
}

/** `file`: one offered with a product; `other`: neither entry nor offered, so not read; the rest: why the text could not be read. */
export type FileContent =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'file'; readonly bytes: Uint8Array }
  | { readonly state: 'other' }
  | { readonly state: 'not-utf8' }
  | { readonly state: 'symbolic-link' }
  | { readonly state: 'too-big'; readonly bytes: number };

export interface Shelf {
  readonly files: readonly ShelfFile[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** True if there were more files than the reader takes. */
  readonly isCutShort?: boolean;
  /** True if the vocabularies must fit the entries: for the repository's own shelf, not for one in a test. */
  readonly hasOwnVocabulary?: boolean;
}
