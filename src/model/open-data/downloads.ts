/** The whole catalogue in forms other than the API: for a spreadsheet, for other catalogues, for readers of text. Plain data. */

export interface Download {
  readonly title: string;
  /** What it holds and whom it is for. */
  readonly text: string;
  /** Path on the site. */
  readonly url: string;
  readonly mediaType: string;
}

const CSV = 'text/csv; charset=utf-8';

export const DOWNLOADS: readonly Download[] = [
  {
    title: 'Catalogue for Excel (.xlsx)',
    text: 'Products, lessons and projects, a sheet each, with what the columns mean.',
    url: '/catalogue.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    title: 'Products as a table (.csv)',
    text: 'One row for each. UTF-8, and it opens in Excel as it is.',
    url: '/catalogue.csv',
    mediaType: CSV,
  },
  { title: 'Lessons as a table (.csv)', text: 'One row for each.', url: '/lessons.csv', mediaType: CSV },
  { title: 'Projects as a table (.csv)', text: 'One row for each.', url: '/projects.csv', mediaType: CSV },
  {
    title: 'Catalogue for other catalogues (.jsonld)',
    text: 'DCAT 3, for open data portals.',
    url: '/catalog.jsonld',
    mediaType: 'application/ld+json',
  },
  {
    title: 'Guide for programs that read (.txt)',
    text: 'llms.txt: what the shelf is, and where its pages are as Markdown.',
    url: '/llms.txt',
    mediaType: 'text/plain',
  },
];
