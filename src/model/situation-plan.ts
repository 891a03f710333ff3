/** What a situation needs, stage by stage, as a plan in the browser starts from it: shelfmarks only, their records are fetched by themselves. */
import type { Duration, Situation } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { addItem, EMPTY_PLAN, type MyPlan, toPlanItem } from './my-plan.ts';
import type { StagePlan } from './stage-plan.ts';

export interface SituationPlan {
  readonly id: Situation['id'];
  readonly label: string;
  readonly stages: readonly {
    readonly stageId: StageId;
    readonly gateQuestions: readonly string[];
    readonly duration?: Duration;
    /** Lessons to read first, then products in order of use. */
    readonly shelfmarks: readonly string[];
  }[];
}

/** Takes what the browser needs from the plan of a situation. */
export function toSituationPlan({ id, label }: Situation, stages: readonly StagePlan[]): SituationPlan {
  return {
    id,
    label,
    stages: stages.map(({ stageId, gateQuestions, duration, lessons, products }) => ({
      stageId,
      gateQuestions,
      ...(duration ? { duration } : {}),
      shelfmarks: [...lessons, ...products].map(({ shelfmark }) => shelfmark),
    })),
  };
}

/** Makes a reader's plan of it. What several stages need stands at the first of them. */
export function toStartingPlan({ id, stages }: SituationPlan): MyPlan {
  return stages
    .flatMap(({ stageId, shelfmarks }) => shelfmarks.map((shelfmark) => toPlanItem(shelfmark, stageId)))
    .reduce(addItem, { ...EMPTY_PLAN, situationId: id });
}
