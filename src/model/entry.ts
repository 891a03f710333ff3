/** What products and lessons have in common once they are on the shelf: both are entries. */
import type { Source } from '../schemas/fields.ts';
import type { SituationId } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import type { ThemeId } from '../vocabulary/themes.ts';
import type { ConfidenceId, OriginId } from '../vocabulary/trust.ts';
import { addMonths, formatDate } from './calendar-date.ts';

/** One record as it stands in its collection: its id, its checked frontmatter and, for MDX, its body as typed. */
export interface CollectionEntry<EntryRecord> {
  readonly id: string;
  readonly data: EntryRecord;
  readonly body?: string | undefined;
}

/** A name with its page, for links. */
export interface EntryLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export interface Entry extends EntryLink {
  readonly shelfmark: string;
  /** One or two sentences for lists: a product's summary, a lesson's insight. */
  readonly summary: string;
  readonly themes: readonly ThemeId[];
  readonly stages: readonly StageId[];
  readonly situations: readonly SituationId[];
  readonly origin: OriginId;
  readonly confidence: ConfidenceId;
  readonly sources: readonly Source[];
  /** Ids of London boroughs that made it or that it is about. */
  readonly boroughs: readonly string[];
  /** The day it came onto the shelf, `YYYY-MM-DD`; undefined when the record does not say. */
  readonly addedOn: string | undefined;
  readonly check: Check;
  readonly disputed: string | undefined;
  /** The Markdown of the body, for search. */
  readonly body: string;
}

/** What stands in a list by title. */
interface Titled {
  readonly title: string;
  readonly id?: string;
}

/** When a record was last compared with its sources, and when that is due again. Days, `YYYY-MM-DD`. */
export interface Check {
  readonly on: string;
  readonly due: string;
  /** Never in a shelf that has closed: nobody is left to make the check. */
  readonly overdue: boolean;
  /** The day on which the shelf closed, and with it all checks. */
  readonly closedOn?: string;
}

/** The days that decide how a check stands, `YYYY-MM-DD`. */
export interface CheckDays {
  readonly today: string;
  /** None while the shelf is open. */
  readonly closedOn?: string | undefined;
}

/** Works out when the next check is due, and whether that day has passed. */
export function toCheck(
  record: { readonly checkedOn: string; readonly checkEvery: number },
  { today, closedOn }: CheckDays,
): Check {
  const due = addMonths(record.checkedOn, record.checkEvery);
  if (closedOn !== undefined) return { on: record.checkedOn, due, overdue: false, closedOn };
  return { on: record.checkedOn, due, overdue: due < today };
}

/** Says what comes after the last check. @example formatNextCheck(check) // 'Next check due 1 May 2027' */
export function formatNextCheck({ due, closedOn }: Pick<Check, 'due' | 'closedOn'>): string {
  return closedOn === undefined
    ? `Next check due ${formatDate(due)}`
    : `The shelf closed on ${formatDate(closedOn)}`;
}

/** Gives the items with these ids, in the order of the ids; those that this shelf does not hold are left out. */
export function pickById<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** Orders by shelfmark: `P-009` before `P-010`, `P-999` before `P-1000`. */
export function byShelfmark(a: Entry, b: Entry): number {
  return shelfmarkNumber(a) - shelfmarkNumber(b) || a.shelfmark.localeCompare(b.shelfmark, 'en');
}

/** Orders by title as a dictionary does, case and punctuation aside; equal titles by id, where there is one. */
export function byTitle(a: Titled, b: Titled): number {
  const order = a.title.localeCompare(b.title, 'en', { sensitivity: 'base', ignorePunctuation: true });
  return order || (a.id ?? '').localeCompare(b.id ?? '', 'en');
}

function shelfmarkNumber(entry: Entry): number {
  return Number(entry.shelfmark.split('-')[1]);
}
