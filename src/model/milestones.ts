/**
 * Works out when each stage of a situation can begin and end from a start date and the weeks that stages usually take. Ranges to help
 * planning, not promises: a stage without a usual length has no dates, and neither has what comes after it.
 */
import type { Duration, Situation } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { addDays, isDay } from './calendar-date.ts';

/** Days, `YYYY-MM-DD`; ends are the last day of the stage. */
export interface StageDates {
  readonly earliestStart: string;
  readonly earliestEnd: string;
  readonly latestStart: string;
  readonly latestEnd: string;
}

export interface Milestone {
  readonly stageId: StageId;
  /** Undefined for a stage whose usual length nobody has said. */
  readonly duration: Duration | undefined;
  /** Undefined without a length, or after a stage without one. */
  readonly dates: StageDates | undefined;
  /** The stage beside which the earliest dates let it run. */
  readonly beside: StageId | undefined;
}

interface Free {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Gives the stages in the order of the situation. For the earliest dates, "engage" runs beside "options" where they follow each
 * other, and the next stage waits for both; for the latest, every stage waits for the one before. None without a start date.
 */
export function toMilestones(
  situation: Pick<Situation, 'stageOrder' | 'typicalDurations'>,
  startDate: string | undefined,
): readonly Milestone[] {
  if (startDate === undefined || !isDay(startDate)) return [];
  const milestones: Milestone[] = [];
  let free: Free | undefined = { earliest: startDate, latest: startDate };
  for (const [index, stageId] of situation.stageOrder.entries()) {
    const before = milestones.at(-1);
    const beside = canRunBeside(situation.stageOrder[index - 1], stageId) ? before?.stageId : undefined;
    const duration = situation.typicalDurations[stageId];
    const earliestStart: string | undefined =
      beside === undefined ? free?.earliest : before?.dates?.earliestStart;
    const dates: StageDates | undefined =
      duration && free && earliestStart !== undefined
        ? toDates(duration, { earliest: earliestStart, latest: free.latest })
        : undefined;
    milestones.push({ stageId, duration, dates, beside });
    free = dates && {
      earliest: later(free?.earliest, dates.earliestEnd),
      latest: addDays(dates.latestEnd, 1),
    };
  }
  return milestones;
}

function toDates({ minWeeks, maxWeeks }: Duration, start: Free): StageDates {
  return {
    earliestStart: start.earliest,
    earliestEnd: addDays(start.earliest, minWeeks * 7 - 1),
    latestStart: start.latest,
    latestEnd: addDays(start.latest, maxWeeks * 7 - 1),
  };
}

function canRunBeside(before: StageId | undefined, stageId: StageId): boolean {
  return (before === 'options' && stageId === 'engage') || (before === 'engage' && stageId === 'options');
}

/** The day after an end, or the day that was free before if that is later. */
function later(free: string | undefined, end: string): string {
  const next = addDays(end, 1);
  return free !== undefined && free > next ? free : next;
}
