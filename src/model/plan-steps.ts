/**
 * The stages of a plan as a reader walks through them: the number of each step, what comes before and after, and where to look when a stage
 * holds little. For plan pages.
 */
import type { Situation } from '../vocabulary/situations.ts';
import { STAGE_IDS, STAGES, type StageId } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { countBy } from './counts.ts';
import { stage } from './labels.ts';
import type { PlanShelf, StagePlan } from './stage-plan.ts';
import { planStageUrl, themeStageUrl } from './urls.ts';

/** A stage in its place in a situation. */
export interface PlanStep {
  readonly stageId: StageId;
  /** From 1, in the order in which the situation takes its stages. */
  readonly number: number;
  readonly label: string;
  readonly short: string;
  readonly url: string;
}

/** A link with what it leads to. */
export interface WayOn {
  readonly title: string;
  readonly url: string;
}

const MAX_THEMES = 3;

/** Gives the steps of a situation in its own order. */
export function toSteps({ id, stageOrder }: Situation): readonly PlanStep[] {
  return stageOrder.map((stageId, index) => ({
    stageId,
    number: index + 1,
    label: stage(stageId).label,
    short: stage(stageId).short,
    url: planStageUrl(id, stageId),
  }));
}

/** Gives the stages that a situation takes together with others, in the usual order. */
export function toFoldedStages({ stageOrder }: Situation): readonly (typeof STAGES)[number][] {
  return STAGES.filter(({ id }) => !stageOrder.includes(id));
}

/** Gives the steps before and after a stage. For a stage that the situation folds into others, those it would stand between. */
export function toNeighbours(
  situation: Situation,
  stageId: StageId,
): { readonly previous: PlanStep | undefined; readonly next: PlanStep | undefined } {
  const steps = toSteps(situation);
  const at = situation.stageOrder.indexOf(stageId);
  if (at >= 0) return { previous: steps[at - 1], next: steps[at + 1] };
  const place = STAGE_IDS.indexOf(stageId);
  const isBefore = (step: PlanStep) => STAGE_IDS.indexOf(step.stageId) < place;
  return { previous: steps.findLast(isBefore), next: steps.find((step) => !isBefore(step)) };
}

/** Gives lists to look through when a stage holds little: the themes that the situation is most about, at that stage; at most 3, none of them empty. */
export function toNearestLists(shelf: PlanShelf, situation: Situation, stageId: StageId): readonly WayOn[] {
  const entries = [...shelf.lessons, ...shelf.products];
  const counts = countBy(
    entries.filter(({ situations }) => situations.includes(situation.id)),
    ({ themes }) => themes,
  );
  const isHeld = (themeId: string) =>
    entries.some(
      ({ themes, stages }) => stages.includes(stageId) && themes.some((theme) => theme === themeId),
    );
  return THEMES.filter(({ id }) => (counts.get(id) ?? 0) > 0 && isHeld(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, MAX_THEMES)
    .map(({ id, label }) => ({
      title: `${label}: ${stage(stageId).short.toLowerCase()}`,
      url: themeStageUrl(id, stageId),
    }));
}

/**
 * Says in words what a stage holds.
 * @example formatHoldings({ lessons: 4, products: 1 }) // '4 to read, 1 to take'
 */
export function formatHoldings({ lessons, products }: Holdings): string {
  const parts = [lessons > 0 && `${lessons} to read`, products > 0 && `${products} to take`];
  return parts.filter((part) => part !== false).join(', ') || 'nothing yet';
}

interface Holdings {
  readonly lessons: number;
  readonly products: number;
}

/** Counts what a stage holds. */
export function toHoldings({ lessons, products }: Pick<StagePlan, 'lessons' | 'products'>): Holdings {
  return { lessons: lessons.length, products: products.length };
}
