/** What every file of a plan is made of: the reader's plan, what the shelf says of its items, and what they filled in. */
import type { Details } from './merge-fields.ts';
import type { MyPlan, PlanItem } from './my-plan.ts';
import type { LessonRecord, PlanRecord, ProductRecord } from './plan-record.ts';
import { toSiteAddress } from './site-address.ts';
import { shortUrl } from './urls.ts';

export interface PlanExport {
  readonly plan: MyPlan;
  /** By shelfmark. One that is missing is said to be no longer on the shelf. */
  readonly records: ReadonlyMap<string, PlanRecord>;
  readonly details: Details;
  /** The day on which it is made, or of a form that is made with the site the day of its records; `YYYY-MM-DD`. */
  readonly today: string;
  readonly site: { readonly name: string; readonly url: string };
  /** Where it is made: on the reader's device, as when this is undefined, or with the site as the form to print. */
  readonly madeOn?: 'device' | 'site';
}

/** An item of a plan with what the shelf says of it. */
export interface PlannedItem<Kind extends PlanRecord = PlanRecord> {
  readonly item: PlanItem;
  readonly record: Kind;
}

/** Joins the lessons of a plan with their records, in the order of the plan. */
export function plannedLessons(
  { records }: Pick<PlanExport, 'records'>,
  items: readonly PlanItem[],
): readonly PlannedItem<LessonRecord>[] {
  return items.flatMap((item) => {
    const record = records.get(item.shelfmark);
    return record?.collection === 'lesson' ? [{ item, record }] : [];
  });
}

/** Joins the products of a plan with their records, in the order of the plan. */
export function plannedProducts(
  { records }: Pick<PlanExport, 'records'>,
  items: readonly PlanItem[],
): readonly PlannedItem<ProductRecord>[] {
  return items.flatMap((item) => {
    const record = records.get(item.shelfmark);
    return record?.collection === 'product' ? [{ item, record }] : [];
  });
}

/** Gives the items of which the shelf has no record. */
export function unknownItems(
  { records }: Pick<PlanExport, 'records'>,
  items: readonly PlanItem[],
): readonly PlanItem[] {
  return items.filter(({ shelfmark }) => !records.has(shelfmark));
}

/**
 * Gives the absolute short address of an entry, to lead to.
 * @example shortAddress({ url: 'https://shelf.example' }, 'L-031') // 'https://shelf.example/l/031/'
 */
export function shortAddress({ url }: { readonly url: string }, shelfmark: string): string {
  return toSiteAddress(url, shortUrl(shelfmark));
}

/**
 * Gives the short address of an entry as it is printed.
 * @example printedAddress({ url: 'https://shelf.example' }, 'L-031') // 'shelf.example/l/031'
 */
export function printedAddress(site: { readonly url: string }, shelfmark: string): string {
  return shortAddress(site, shelfmark)
    .replace(/^https?:\/\//u, '')
    .replace(/\/$/u, '');
}

/** Says when a lesson was, to stand among other words. */
export function whenOf({ when }: LessonRecord): string {
  return when === 'Not stated' ? 'date not stated' : when;
}
