/** What a file tells a screen reader, read back from its bytes: the same facts from Word and OpenDocument. */

export interface DocumentFacts {
  readonly title: string;
  /** Language of the text, BCP 47; empty if none is set. */
  readonly language: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Tables with the words of the cells of their header rows. */
  readonly tables: readonly { readonly name: string; readonly headerCells: readonly string[] }[];
  /** Descriptions of pictures, empty where there is none. */
  readonly pictures: readonly string[];
  /** Words of links. */
  readonly links: readonly string[];
  /** Names of fields to fill in. */
  readonly fields: readonly string[];
}
