/**
 * The rows of a risk register, started from the lessons of a plan. The shelf says why a thing happened and what happened, so it gives
 * cause and event; what that would do to a council only the council can say, so the effect is left to write.
 */
import type { LessonKindId } from '../vocabulary/lesson-kinds.ts';
import { lessonsOnce } from './considered-lessons.ts';
import { lessonKind, stage as findStage } from './labels.ts';
import { type PlanExport, type PlannedItem, printedAddress } from './plan-export.ts';
import type { LessonRecord } from './plan-record.ts';

/** The kinds of lesson that tell of something that went, or can go, wrong. */
const RISK_KINDS: readonly LessonKindId[] = ['pitfall', 'warning-sign', 'legal-ruling'];
/** Products named as controls of one risk; others are found on the page of the lesson. */
const MAX_CONTROLS = 2;

/** Which lessons become rows: those that tell of a risk, or all. */
export type RiskChoice = 'risks' | 'all';

export interface RiskRow {
  /** `R1`. */
  readonly ref: string;
  readonly stageLabel: string;
  readonly cause: string;
  readonly event: string;
  readonly control: string;
  readonly shelfmark: string;
  readonly kindLabel: string;
  /** The short address of the lesson, as it is printed. */
  readonly address: string;
  /** What the reader wrote about the lesson. */
  readonly note: string;
}

export interface RiskRows {
  readonly rows: readonly RiskRow[];
  /** Lessons left out because the reader said that they do not apply. */
  readonly notApplying: number;
  /** Lessons left out because they tell of no risk. */
  readonly otherKinds: number;
}

/** Gives a row for each lesson that tells of a risk, or for each lesson at all, in the order of the plan. */
export function toRiskRows(input: PlanExport, choice: RiskChoice = 'risks'): RiskRows {
  const lessons = lessonsOnce(input);
  const applying = lessons.filter(({ item }) => item.verdict !== 'does-not-apply');
  const chosen = applying.filter(({ record }) => choice === 'all' || RISK_KINDS.includes(record.kindId));
  return {
    rows: chosen.map((one, index) => toRow(one, index, input)),
    notApplying: lessons.length - applying.length,
    otherKinds: applying.length - chosen.length,
  };
}

function toRow({ item, record }: PlannedItem<LessonRecord>, index: number, { site }: PlanExport): RiskRow {
  return {
    ref: `R${index + 1}`,
    stageLabel: findStage(item.stageId).label,
    cause: record.insight,
    event: record.title,
    control: controlOf(record),
    shelfmark: record.shelfmark,
    kindLabel: lessonKind(record.kindId).label,
    address: printedAddress(site, record.shelfmark),
    note: item.note.trim(),
  };
}

/** The products that answer the lesson; without one, what the lesson recommends. */
function controlOf({ answeredBy, recommendation }: LessonRecord): string {
  const named = answeredBy
    .slice(0, MAX_CONTROLS)
    .map(({ shelfmark, title, how }) => `${shelfmark} ${title}: ${how}`);
  const more = answeredBy.length - named.length;
  if (more > 0) named.push(`${more} more: see the lesson.`);
  if (named.length > 0) return named.join('\n');
  return recommendation ?? '';
}
