/** The catalogue as files for a spreadsheet, made once for the whole build. */
import { toCatalogueXlsx } from '../documents/catalogue-workbook.ts';
import { type CatalogueTable, toCatalogueTables } from '../model/open-data/tables.ts';
import { toUpdatedOn } from '../model/open-data/updated-on.ts';
import { getCatalogue } from './catalogue.ts';
import { keepMade } from './made-things.ts';
import { toAddress } from './product-files.ts';

/** Gives the tables. */
export async function getCatalogueTables(): Promise<readonly CatalogueTable[]> {
  return toCatalogueTables(await getCatalogue(), toAddress);
}

/** Gives the workbook of all tables. */
export async function getCatalogueWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const tables = await getCatalogueTables();
  const updatedOn = toUpdatedOn(await getCatalogue());
  const url = import.meta.env.SITE;
  const made = await keepMade({ what: 'catalogue workbook', tables, updatedOn, url }, () =>
    toCatalogueXlsx(tables, updatedOn, { url }),
  );
  return new Uint8Array(made);
}
