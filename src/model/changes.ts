/**
 * Works out from the records what changed on the shelf and when. A record that carries no day for something tells of nothing: no day is guessed, and
 * none is taken from the build.
 */
import type { BulletinRecord } from '../schemas/bulletin.ts';
import type { EventRecord } from '../schemas/event.ts';
import type { QuestionRecord } from '../schemas/question.ts';
import type { ReuseRecord } from '../schemas/reuse.ts';
import type { Catalogue } from './catalogue.ts';
import { byNewest, type Change } from './change.ts';
import { toBulletinChanges, toEventChanges } from './programme-changes.ts';
import { toQuestionChanges, toReuseChanges } from './community-changes.ts';
import { toClosing } from './closing.ts';
import type { CollectionEntry } from './entry.ts';
import { toLessonChanges, toProductChanges } from './entry-changes.ts';

export interface ChangeRecords {
  readonly reuse: readonly CollectionEntry<ReuseRecord>[];
  readonly questions: readonly CollectionEntry<QuestionRecord>[];
  readonly events: readonly CollectionEntry<EventRecord>[];
  readonly bulletins: readonly CollectionEntry<BulletinRecord>[];
}

/** Gives everything that changed on the shelf, the newest first; `closedOn` (`YYYY-MM-DD`) is the day on which the shelf closed, if it has. */
export function toChanges(
  catalogue: Catalogue,
  records: ChangeRecords,
  closedOn?: string,
): readonly Change[] {
  return [
    ...(closedOn === undefined ? [] : [toClosing(closedOn)]),
    ...[...catalogue.products, ...catalogue.withdrawn].flatMap(toProductChanges),
    ...catalogue.lessons.flatMap(toLessonChanges),
    ...toReuseChanges(records.reuse, catalogue),
    ...toQuestionChanges(records.questions, catalogue),
    ...records.events.flatMap((event) => toEventChanges(event, catalogue)),
    ...records.bulletins.flatMap(toBulletinChanges),
  ].toSorted(byNewest);
}
