/**
 * How a borough used a product, as the site shows it: what it did in words, how far to trust that it did, and the links both ways. A
 * record that no day confirms is reported; one confirmed longer ago than `CONFIRMED_MONTHS` is no longer counted as confirmed.
 */
import type { Claim } from '../schemas/fields.ts';
import type { ReuseRecord } from '../schemas/reuse.ts';
import type { ReuseStateId } from '../vocabulary/contribution-words.ts';
import { addMonths } from './calendar-date.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';

/** How long a confirmation holds. */
const CONFIRMED_MONTHS = 24;
/** Loans that a borrowing slip shows; if there are more, all have a page of their own. */
export const SLIP_ROWS = 5;
/** Loans on one page of all. */
export const LOANS_PAGE_SIZE = 20;

/** How far to trust a record: `lapsed` was confirmed once, and not again within `CONFIRMED_MONTHS`. */
export type ReuseTrust =
  | { readonly kind: 'reported' }
  | {
      readonly kind: 'confirmed' | 'lapsed';
      /** Day of the last confirmation, `YYYY-MM-DD`. */
      readonly on: string;
      readonly by: 'borough' | 'editor' | 'both';
    };

type ShelfLink = EntryLink & { readonly shelfmark: string };

/** What a borough saw of a lesson while it used a product. */
export interface LessonVerdict {
  readonly lesson: ShelfLink;
  readonly verdict: 'confirmed' | 'denied';
  readonly note: string | undefined;
}

export interface Reuse {
  readonly id: string;
  readonly product: ShelfLink;
  readonly borough: EntryLink;
  readonly state: ReuseStateId;
  readonly version: string | undefined;
  /** EDTF. */
  readonly since: string;
  readonly changed: string | undefined;
  readonly effort: string | undefined;
  readonly outcomes: readonly Claim[];
  readonly wouldUseAgain: ReuseRecord['wouldUseAgain'];
  readonly lessons: readonly LessonVerdict[];
  readonly trust: ReuseTrust;
}

/** How a record finds what it names. */
export interface ReuseLinks {
  readonly product: (id: string) => ShelfLink;
  readonly borough: (id: string) => EntryLink;
  readonly lesson: (id: string) => ShelfLink;
  /** Whether a lesson is on the shelf; a withdrawn one has no page to lead to. */
  readonly isOnShelf: (lessonId: string) => boolean;
  readonly today: string;
}

/** Joins a record with what it names. */
export function toReuse({ id, data }: CollectionEntry<ReuseRecord>, links: ReuseLinks): Reuse {
  return {
    id,
    product: links.product(data.product),
    borough: links.borough(data.borough),
    state: data.state,
    version: data.version,
    since: data.since,
    changed: data.changed,
    effort: data.effort,
    outcomes: data.outcomes ?? [],
    wouldUseAgain: data.wouldUseAgain,
    lessons: (data.lessons ?? [])
      .filter(({ lesson }) => links.isOnShelf(lesson))
      .map(({ lesson, verdict, note }) => ({ lesson: links.lesson(lesson), verdict, note })),
    trust: toTrust(data, links.today),
  };
}

/** Orders the newest use first; uses of the same date by borough, then by id, so that the order never changes by itself. */
export function byNewestUse(a: Reuse, b: Reuse): number {
  return (
    b.since.localeCompare(a.since, 'en') ||
    a.borough.title.localeCompare(b.borough.title, 'en') ||
    a.id.localeCompare(b.id, 'en')
  );
}

/** Gives what each borough told last, in the order given; `reuse` is newest first. */
export function latestByBorough(reuse: readonly Reuse[]): readonly Reuse[] {
  return reuse.filter(
    ({ borough }, index) => reuse.findIndex((other) => other.borough.id === borough.id) === index,
  );
}

function toTrust(
  { confirmedByBorough: borough, confirmedByProgramme: editor }: ReuseRecord,
  today: string,
): ReuseTrust {
  const on = [borough, editor]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (on === undefined) return { kind: 'reported' };
  const by = borough === undefined ? 'editor' : editor === undefined ? 'borough' : 'both';
  return { kind: addMonths(on, CONFIRMED_MONTHS) < today ? 'lapsed' : 'confirmed', on, by };
}
