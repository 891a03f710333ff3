/** A reader's own plan: what they put in it, in what order, with what they ticked and wrote. Kept on their device, never sent. */
import type { SituationId } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';

/** One product or lesson in a plan. */
export interface PlanItem {
  /** `P-014` or `L-031`. */
  readonly shelfmark: string;
  readonly stageId: StageId;
  readonly isDone: boolean;
  /** What the reader wrote, as typed; at most 5,000 characters. */
  readonly note: string;
  /** Of a lesson: whether it was considered; undefined while nobody said. */
  readonly verdict: 'considered' | 'does-not-apply' | undefined;
  /** Why, as typed; at most 1,000 characters. */
  readonly reason: string;
}

/** A plan; items of one stage stand in the reader's order. */
export interface MyPlan {
  readonly situationId: SituationId | undefined;
  /** `YYYY-MM-DD`, the day work starts; milestones are worked out from it. */
  readonly startDate: string | undefined;
  readonly items: readonly PlanItem[];
}
