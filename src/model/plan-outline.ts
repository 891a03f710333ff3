/** A plan set out stage by stage, as its documents and tables show it: what to answer, read, take, and what is missing. */
import { SITUATIONS, type Duration, type Situation } from '../vocabulary/situations.ts';
import { STAGES, type StageId } from '../vocabulary/stages.ts';
import { stage as findStage } from './labels.ts';
import { type Milestone, toMilestones } from './milestones.ts';
import type { PlanItem } from './my-plan.ts';
import {
  type PlanExport,
  type PlannedItem,
  plannedLessons,
  plannedProducts,
  unknownItems,
} from './plan-export.ts';
import type { LessonRecord, ProductRecord } from './plan-record.ts';

export interface OutlineStage {
  readonly stageId: StageId;
  /** Its place in this plan, from 1. */
  readonly number: number;
  readonly label: string;
  /** Its name in a word. */
  readonly short: string;
  readonly purpose: string;
  readonly gateQuestions: readonly string[];
  readonly duration: Duration | undefined;
  readonly milestone: Milestone | undefined;
  readonly lessons: readonly PlannedItem<LessonRecord>[];
  /** In the reader's order. */
  readonly products: readonly PlannedItem<ProductRecord>[];
  /** Items of which the shelf has no record. */
  readonly unknown: readonly PlanItem[];
}

export interface PlanOutline {
  /** `Plan: sharing with another borough`. */
  readonly title: string;
  readonly situation: Situation | undefined;
  readonly stages: readonly OutlineStage[];
}

/** Sets a plan out. The stages are those of its situation and any others with items; without a situation those with items, or all. */
export function toPlanOutline(input: PlanExport): PlanOutline {
  const { plan } = input;
  const situation = SITUATIONS.find(({ id }) => id === plan.situationId);
  const milestones = situation ? toMilestones(situation, plan.startDate) : [];
  const stages = orderOf(situation, plan.items).map((stageId, index) =>
    toOutlineStage(input, {
      situation,
      stageId,
      number: index + 1,
      milestone: milestones.find((one) => one.stageId === stageId),
    }),
  );
  return { title: titleOf(situation), situation, stages };
}

function titleOf(situation: Situation | undefined): string {
  if (!situation) return 'Plan for a library change';
  return `Plan: ${situation.short.charAt(0).toLowerCase()}${situation.short.slice(1)}`;
}

function orderOf(situation: Situation | undefined, items: readonly PlanItem[]): readonly StageId[] {
  const isUsed = (id: StageId) => items.some(({ stageId }) => stageId === id);
  const all = STAGES.map(({ id }) => id);
  if (!situation) return all.some(isUsed) ? all.filter(isUsed) : all;
  return [...situation.stageOrder, ...all.filter((id) => !situation.stageOrder.includes(id) && isUsed(id))];
}

function toOutlineStage(
  input: PlanExport,
  facts: Pick<OutlineStage, 'stageId' | 'number' | 'milestone'> & {
    readonly situation: Situation | undefined;
  },
): OutlineStage {
  const { stageId, number, milestone, situation } = facts;
  const { label, short, definition, gateQuestion } = findStage(stageId);
  const items = input.plan.items.filter((item) => item.stageId === stageId);
  return {
    stageId,
    number,
    label,
    short,
    purpose: definition,
    gateQuestions: situation?.gateQuestions[stageId] ?? [gateQuestion],
    duration: situation?.typicalDurations[stageId],
    milestone,
    lessons: plannedLessons(input, items),
    products: plannedProducts(input, items),
    unknown: unknownItems(input, items),
  };
}
