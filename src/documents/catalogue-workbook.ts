/** Makes the catalogue as an Excel file: what it is, then a sheet for each table. The same records give the same bytes. */
import { formatDate } from '../model/calendar-date.ts';
import { licence } from '../model/labels.ts';
import { DATA_PAGE_URL } from '../model/open-data/addresses.ts';
import type { CatalogueTable } from '../model/open-data/tables.ts';
import { toSiteAddress } from '../model/site-address.ts';
import { SITE } from '../site.ts';
import type { AboutPart } from './about.ts';
import { type SiteFacts, type Stamp, toPrinted } from './stamp.ts';
import { toBook } from './workbook/to-book.ts';
import { toColumn } from './plan/register-columns.ts';
import { toXlsx } from './workbook/to-xlsx.ts';
import type { WorkbookSheet } from './workbook/workbook.ts';

/** Makes the file; `updatedOn` (`YYYY-MM-DD`) is the day of the newest record. */
export function toCatalogueXlsx(
  tables: readonly CatalogueTable[],
  updatedOn: string,
  site: SiteFacts,
): Uint8Array {
  const stamp = toCatalogueStamp(updatedOn, site);
  const workbook = {
    title: `Catalogue of ${SITE.name}`,
    intro: `${SITE.description} One row for each thing; the address of each row leads to all that is known of it.`,
    lists: [],
    sheets: tables.map(toSheet),
  };
  const about = toAbout(stamp);
  const aboutPurpose = 'On what terms you may use the rows, and how to read them.';
  const origin = 'Open the address, or scan the code, for the rows as they are now.';
  return toXlsx(toBook(workbook, { stamp, about, aboutPurpose, origin, language: SITE.language }));
}

function toSheet({ sheet, purpose, columns, rows }: CatalogueTable): WorkbookSheet {
  return {
    name: sheet,
    purpose,
    isLandscape: true,
    isExample: false,
    blocks: [
      {
        kind: 'table',
        name: sheet,
        caption: undefined,
        like: undefined,
        columns: columns.map(({ name, width }) => toColumn(name, { width })),
        rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
        blankRows: 0,
        isFixed: true,
        isPrinted: true,
        path: [],
      },
    ],
    expect: [],
    path: [],
  };
}

function toCatalogueStamp(updatedOn: string, site: SiteFacts): Stamp {
  const { label, plain, url } = licence(SITE.contentLicence);
  const address = toSiteAddress(site.url, DATA_PAGE_URL);
  const line = `Records as of ${formatDate(updatedOn)}`;
  return {
    date: updatedOn,
    licence: { label, plain, url },
    address,
    printedAddress: toPrinted(address),
    line,
    footer: `${line} · ${label}`,
    siteName: SITE.name,
  };
}

function toAbout({ licence: terms, siteName, address, printedAddress }: Stamp): readonly AboutPart[] {
  return [
    { kind: 'heading', level: 1, text: 'About this catalogue' },
    { kind: 'heading', level: 2, text: 'How to read it' },
    {
      kind: 'item',
      text: 'A shelfmark such as P-014 is never used twice and never changed. Use it to join tables.',
    },
    {
      kind: 'item',
      text: 'Dates are as exact as their source: 2011, 2011-10 or a day; ? if inferred, ~ if approximate.',
    },
    { kind: 'item', text: 'Several words in one cell stand with a semicolon between them.' },
    { kind: 'heading', level: 2, text: 'Licence and credit' },
    {
      kind: 'paragraph',
      text: `These rows: ${terms.label}. ${terms.plain} The products that they describe have licences of their own, in the column Licence.`,
      ...(terms.url === null ? {} : { link: { text: 'The terms of the licence', url: terms.url } }),
    },
    {
      kind: 'paragraph',
      lead: 'Credit line:',
      text: `From the catalogue of ${siteName}, ${printedAddress}.`,
      link: { text: 'Where to get it anew', url: address },
    },
  ];
}
