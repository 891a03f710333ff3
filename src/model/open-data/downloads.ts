/** The whole catalogue in forms other than the API: for a spreadsheet, for other catalogues, for readers of text. Plain data. */

export interface Download {
  readonly title: string;
  /** What it holds and whom it is for. */
  readonly text: string;
  /** Path on the site. */
  readonly url: string;
  readonly mediaType: string;
}

export const DOWNLOADS: readonly Download[] = [];
