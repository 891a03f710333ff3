/** The changes of a period in sections, the most pressing first, with a sentence for each: what a bulletin and an e-mail are made of. */
import type { ChangeKindId, ChangeListId } from '../vocabulary/change-kinds.ts';
import type { Change } from './change.ts';

interface SectionWords {
  readonly kinds: readonly ChangeKindId[];
  readonly heading: string;
  /** The list of what is new that holds all of it. */
  readonly list: ChangeListId;
  /** What follows the number 1, and what follows any other. */
  readonly one: string;
  readonly many: string;
}

export interface ChangeSection {
  readonly heading: string;
  readonly list: ChangeListId;
  /** How many there are, in a sentence. */
  readonly sentence: string;
  /** Newest first. */
  readonly changes: readonly Change[];
}

const SECTIONS: readonly SectionWords[] = [
  {
    kinds: ['withdrawn'],
    list: 'withdrawn',
    heading: 'Withdrawn: do not use for new work',
    one: 'product was withdrawn',
    many: 'products were withdrawn',
  },
  {
    kinds: ['version'],
    list: 'new-versions',
    heading: 'New versions',
    one: 'new version came out',
    many: 'new versions came out',
  },
  {
    kinds: ['product'],
    list: 'added',
    heading: 'New products',
    one: 'product came onto the shelf',
    many: 'products came onto the shelf',
  },
  {
    kinds: ['lesson'],
    list: 'added',
    heading: 'New lessons',
    one: 'lesson came onto the shelf',
    many: 'lessons came onto the shelf',
  },
  {
    kinds: ['event', 'event-change'],
    list: 'added',
    heading: 'Events',
    one: 'event was announced or changed',
    many: 'events were announced or changed',
  },
  {
    kinds: ['reuse', 'reuse-confirmed'],
    list: 'from-boroughs',
    heading: 'Used by boroughs',
    one: 'use was reported or confirmed',
    many: 'uses were reported or confirmed',
  },
  {
    kinds: ['question', 'answer'],
    list: 'from-boroughs',
    heading: 'Questions and answers',
    one: 'question or answer came in',
    many: 'questions and answers came in',
  },
  {
    kinds: ['check'],
    list: 'checked',
    heading: 'Checked again',
    one: 'entry was checked again and still holds',
    many: 'entries were checked again and still hold',
  },
];

/** A period of days, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Gives the sections of a period that hold something; bulletins themselves are left out. Takes the changes newest first. */
export function toChangeSections(changes: readonly Change[], { from, to }: Period): readonly ChangeSection[] {
  const ofPeriod = changes.filter(({ day }) => day >= from && day <= to);
  return SECTIONS.flatMap(({ kinds, heading, list, one, many }) => {
    const found = ofPeriod.filter(({ kind }) => kinds.includes(kind));
    if (found.length === 0) return [];
    const sentence = found.length === 1 ? `1 ${one}.` : `${found.length} ${many}.`;
    return [{ heading, list, sentence, changes: found }];
  });
}
