/** One thing that changed on the shelf, as feeds, the list of what is new and the bulletin tell it: on which day, of what kind, where to read on. */
import { CHANGE_KINDS, type ChangeKindId, type ChangeListId } from '../vocabulary/change-kinds.ts';
import type { EntryLink } from './entry.ts';

export interface Change {
  /** Stays the same for ever and is no other change's: made of a shelfmark or a name, and what happened. @example 'P-101/added' */
  readonly id: string;
  /** `YYYY-MM-DD`, as the record says; never the day of a build. */
  readonly day: string;
  readonly kind: ChangeKindId;
  /** Title of the entry. */
  readonly title: string;
  readonly shelfmark: string | undefined;
  /** What there is to know, in plain text. */
  readonly text: string;
  /** Path of the page that says more. */
  readonly url: string;
  /** What to use in place of what was withdrawn. */
  readonly instead: EntryLink | undefined;
  /** Paths of the pages whose feeds tell of it. */
  readonly places: readonly string[];
}

const RANKS = new Map<string, number>(CHANGE_KINDS.map(({ id }, rank) => [id, rank]));
const KINDS = new Map<string, (typeof CHANGE_KINDS)[number]>(CHANGE_KINDS.map((kind) => [kind.id, kind]));

/** Gives the words of a kind of change. @throws {RangeError} when there is no such kind */
export function changeKind(id: ChangeKindId): (typeof CHANGE_KINDS)[number] {
  const kind = KINDS.get(id);
  if (!kind) throw new RangeError(`There is no kind of change "${id}"`);
  return kind;
}

/** Says a change in one line. @example formatChange(change) // 'New product: Stakeholder map' */
export function formatChange({ kind, title }: Pick<Change, 'kind' | 'title'>): string {
  return `${changeKind(kind).lead}: ${title}`;
}

/** Says all there is to know about a change in plain text, with what to use in its place. */
export function describeChange({ text, instead }: Pick<Change, 'text' | 'instead'>): string {
  return instead ? `${text} Use “${instead.title}” in its place.` : text;
}

/** Orders the newest day first; on one day a withdrawal before all else, then as the list of kinds has it, then by id. */
export function byNewest(a: Change, b: Change): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const rank = (RANKS.get(a.kind) ?? 0) - (RANKS.get(b.kind) ?? 0);
  return rank || a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** Gives the changes that a list gathers, in the order given. */
export function ofList(changes: readonly Change[], list: ChangeListId): readonly Change[] {
  return changes.filter(({ kind }) => changeKind(kind).list === list);
}

export interface ChangeDay {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** Puts changes of one day together, in the order given. */
export function toChangeDays(changes: readonly Change[]): readonly ChangeDay[] {
  return [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => ({ day, changes: ofDay }));
}
