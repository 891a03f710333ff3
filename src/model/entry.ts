/** What products and lessons have in common once they are on the shelf: both are entries. */
import type { Source } from '../schemas/fields.ts';
import type { SituationId } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import type { ThemeId } from '../vocabulary/themes.ts';
import type { ConfidenceId, OriginId } from '../vocabulary/trust.ts';
import { addMonths } from './calendar-date.ts';

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
  readonly overdue: boolean;
}

/** Works out when the next check is due, and whether that day has passed `today`. */
export function toCheck(
  record: { readonly checkedOn: string; readonly checkEvery: number },
  today: string,
): Check {
  const due = addMonths(record.checkedOn, record.checkEvery);
  return { on: record.checkedOn, due, overdue: due < today };
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
