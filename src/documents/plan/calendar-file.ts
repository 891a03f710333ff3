/**
 * Makes the milestones of a plan as a calendar (iCalendar, RFC 5545): for each stage a day on which it could end at the earliest and
 * one by which it would end at the latest, as all-day entries that block nobody's time.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../model/calendar-date.ts';
import { formatDuration } from '../../model/plan-duration.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import { type OutlineStage, toPlanOutline } from '../../model/plan-outline.ts';
import { toPlanStamp } from './plan-stamp.ts';

/** Makes the calendar; undefined without a situation or a start date, when there is nothing to work out. */
export function toMilestonesIcs(input: PlanExport): Uint8Array | undefined {
  const outline = toPlanOutline(input);
  const entries = outline.stages.flatMap(toEntries);
  if (entries.length === 0) return undefined;
  const { site, today } = input;
  const stamp = toPlanStamp(input);
  const calendar = ical({
    name: outline.title,
    description: toDescription(outline.stages),
    prodId: { company: site.name, product: 'Plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const seed = toSeed(input);
  for (const { id, day, summary, description } of entries)
    calendar.createEvent({
      id: `${input.plan.situationId ?? ''}-${id}-${seed}@${hostOf(site.url)}`,
      stamp: toTime(today),
      sequence: daysSince2000(today),
      start: toTime(day),
      end: toTime(addDays(day, 1)),
      allDay: true,
      summary,
      description,
      url: stamp.address,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return new TextEncoder().encode(calendar.toString());
}

interface Entry {
  /** `prepare-earliest`. */
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

function toEntries(stage: OutlineStage): readonly Entry[] {
  const { milestone, stageId, label } = stage;
  const dates = milestone?.dates;
  if (!dates) return [];
  const description = describe(stage);
  const ends = [
    { id: `${stageId}-earliest`, day: dates.earliestEnd, summary: `Earliest end: ${label}`, description },
    { id: `${stageId}-latest`, day: dates.latestEnd, summary: `Latest end: ${label}`, description },
  ];
  if (stage.number > 1) return ends;
  const begins = {
    id: `${stageId}-start`,
    day: dates.earliestStart,
    summary: `Start: ${label}`,
    description,
  };
  return [begins, ...ends];
}

function describe({ number, purpose, gateQuestions, duration }: OutlineStage): string {
  const usual = duration ? [`Usual time: ${formatDuration(duration)} (${duration.basis}).`] : [];
  return [
    `Stage ${number}. ${purpose}`,
    'Answer before you leave this stage:',
    ...gateQuestions.map((question) => `- ${question}`),
    ...usual,
    'Worked out from a start date and usual times: a help for planning, not a promise.',
  ].join('\n');
}

/** Says in the calendar itself which stages have no dates. */
function toDescription(stages: readonly OutlineStage[]): string {
  const undated = stages.filter(({ milestone }) => !milestone?.dates).map(({ label }) => label);
  const words =
    'Milestones worked out from a start date and usual times: a help for planning, not a promise.';
  return undated.length === 0 ? words : `${words} Without a usual time: ${undated.join('; ')}.`;
}

/** Gives the first moment of a day in UTC, from which the library writes the day itself, whatever the time zone. */
function toTime(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A later export has a higher number, so that a calendar takes it in place of the one before (RFC 5545 § 3.8.7.4). */
function daysSince2000(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / 86_400_000);
}

/** Tells plans of different councils and services apart, and gives the same for one of the same: FNV-1a, 32 bits. */
function toSeed({ details }: PlanExport): string {
  const words = [details.borough, details.service].map((one) => (one ?? '').trim().toLowerCase()).join('|');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
