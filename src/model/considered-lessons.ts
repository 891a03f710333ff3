/** What a council made of each lesson of its plan, for a statement that goes with a decision report. */
import { confidenceLevel, lessonKind } from './labels.ts';
import { type PlanExport, plannedLessons, unknownItems } from './plan-export.ts';
import type { PlanItem } from './my-plan.ts';
import type { LessonRecord, PlanRecord } from './plan-record.ts';

/** What is said of a lesson, in words. */
export const VERDICTS = [
  { id: 'considered', label: 'Considered' },
  { id: 'does-not-apply', label: 'Does not apply' },
] as const;

export interface ConsideredLesson {
  readonly record: LessonRecord;
  readonly kindLabel: string;
  readonly verdict: PlanItem['verdict'];
  /** As typed; empty if none was given. */
  readonly reason: string;
  /** What to mind before relying on it: a dispute, little evidence. */
  readonly cautions: readonly Caution[];
  readonly answers: readonly AnsweringProduct[];
}

/** A product that helps with a lesson; its edition is known if it is in the records. */
export interface AnsweringProduct {
  readonly shelfmark: string;
  readonly title: string;
  readonly how: string;
  /** `version 1.0`, or empty. */
  readonly edition: string;
}

export interface ConsideredLessons {
  readonly lessons: readonly ConsideredLesson[];
  /** Shelfmarks of lessons that are no longer on the shelf. */
  readonly unknown: readonly string[];
  /** `14 lessons: 9 considered, 2 do not apply, 3 not yet decided.` */
  readonly countLine: string;
}

/** Gives each lesson of a plan once, in its order; of one that stands at two stages, what was decided at either. */
export function toConsideredLessons(input: PlanExport): ConsideredLessons {
  const lessons = lessonsOnce(input).map(({ item, record }) =>
    toConsideredLesson(item, record, input.records),
  );
  const unknown = unknownItems(input, input.plan.items).map(({ shelfmark }) => shelfmark);
  return {
    lessons,
    unknown: [...new Set(unknown.filter((shelfmark) => shelfmark.startsWith('L')))],
    countLine: countVerdicts(lessons),
  };
}

/** Gives the lessons of a plan with their records, each once: as it was decided, or as it stands first. */
export function lessonsOnce(input: PlanExport) {
  const chosen = new Map<string, ReturnType<typeof plannedLessons>[number]>();
  for (const one of plannedLessons(input, input.plan.items)) {
    const known = chosen.get(one.record.shelfmark);
    if (!known || (known.item.verdict === undefined && one.item.verdict !== undefined))
      chosen.set(one.record.shelfmark, one);
  }
  return [...chosen.values()];
}

/** What to mind before relying on a lesson: in a word or two, and in full. */
export interface Caution {
  readonly label: string;
  readonly words: string;
}

/** Says what to mind before relying on a lesson. */
export function cautionsOf({ disputed, confidence }: LessonRecord): readonly Caution[] {
  return [
    ...(disputed === undefined ? [] : [{ label: 'Disputed', words: disputed }]),
    ...(confidence === 'low' ? [{ label: 'Low confidence', words: confidenceLevel('low').definition }] : []),
  ];
}

function toConsideredLesson(
  item: PlanItem,
  record: LessonRecord,
  records: ReadonlyMap<string, PlanRecord>,
): ConsideredLesson {
  return {
    record,
    kindLabel: lessonKind(record.kindId).label,
    verdict: item.verdict,
    reason: item.reason.trim(),
    cautions: cautionsOf(record),
    answers: record.answeredBy.map((answer) => ({
      ...answer,
      edition: editionOf(records.get(answer.shelfmark)),
    })),
  };
}

function editionOf(record: PlanRecord | undefined): string {
  return record?.collection === 'product' && record.version !== undefined ? `version ${record.version}` : '';
}

function countVerdicts(lessons: readonly ConsideredLesson[]): string {
  const count = (verdict: PlanItem['verdict']) => lessons.filter((one) => one.verdict === verdict).length;
  const [considered, not, open] = [count('considered'), count('does-not-apply'), count(undefined)];
  const all = lessons.length === 1 ? '1 lesson' : `${lessons.length} lessons`;
  return `${all}: ${considered} considered, ${not} ${not === 1 ? 'does' : 'do'} not apply, ${open} not yet decided.`;
}
