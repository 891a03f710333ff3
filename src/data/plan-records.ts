/** What plans know of each entry, in the files that a browser fetches: made once for the whole build. */
import { recordsName } from '../model/plan-addresses.ts';
import { type PlanRecord, toLessonRecord, toProductRecord } from '../model/plan-record.ts';
import type { Product } from '../model/product.ts';
import { getCatalogue } from './catalogue.ts';
import { getProductFiles } from './product-files.ts';

let records: Promise<readonly PlanRecord[]> | undefined;

/** Gives the records of all products, withdrawn ones too, then of all lessons. */
export function getPlanRecords(): Promise<readonly PlanRecord[]> {
  if (import.meta.env.DEV) return makeRecords();
  records ??= makeRecords();
  return records;
}

/** Gives the records by the name of the file that holds them. */
export async function getPlanRecordFiles(): Promise<ReadonlyMap<string, readonly PlanRecord[]>> {
  const all = await getPlanRecords();
  return Map.groupBy(all, ({ shelfmark }) => recordsName(shelfmark));
}

async function makeRecords(): Promise<readonly PlanRecord[]> {
  const { products, withdrawn, lessons } = await getCatalogue();
  const all = [...products, ...withdrawn];
  const shelfmarks = new Map(all.map(({ id, shelfmark }) => [id, shelfmark]));
  const made = [];
  for (const product of all)
    made.push(
      toProductRecord(product, {
        files: await toFiles(product),
        shelfmarkOf: (id) => shelfmarks.get(id) ?? id,
      }),
    );
  return [...made, ...lessons.map(toLessonRecord)];
}

async function toFiles(product: Product) {
  const files = await getProductFiles(product);
  return (files?.groups ?? []).flatMap(({ label, files: formats }) =>
    formats.map(({ url, byteCount, format }) => ({ label: `${label} (${format.label})`, url, byteCount })),
  );
}
