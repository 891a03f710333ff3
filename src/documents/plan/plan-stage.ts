/** Makes the part of a plan about one stage: what it is for, what to answer before leaving it, what to read and take. */
import { formatDate } from '../../model/calendar-date.ts';
import { formatDuration } from '../../model/plan-duration.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import type { OutlineStage } from '../../model/plan-outline.ts';
import type { Block, ListItem, Paragraph } from '../document.ts';
import { bold, heading, line, tickItem } from './document-parts.ts';
import { toLessonItem, toProductItem, toUnknownItem } from './plan-items.ts';

/** Makes the blocks, its heading first. */
export function toStage(stage: OutlineStage, input: PlanExport): readonly Block[] {
  const { stageId, lessons, products, unknown } = stage;
  const isEmpty = lessons.length + products.length + unknown.length === 0;
  return [
    heading(1, `${stage.number}. ${stage.label}`, stageAnchor(stage)),
    line(stage.purpose),
    ...toTimes(stage),
    heading(2, 'Answer before you leave this stage', `gate-${stageId}`),
    toGate(stage),
    ...(lessons.length === 0
      ? []
      : [
          heading(2, 'Read first', `read-${stageId}`),
          toTicks(
            lessons.map((lesson, index) => toLessonItem(lesson, `read-${stageId}-${index + 1}`, input)),
          ),
        ]),
    ...(products.length === 0
      ? []
      : [
          heading(2, 'Take, in this order', `take-${stageId}`),
          toTicks(products.map((product, index) => toProductItem(product, { stageId, index }, input))),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          heading(2, 'No longer on the shelf', `gone-${stageId}`),
          toTicks(unknown.map((item, index) => toUnknownItem(item, `gone-${stageId}-${index + 1}`))),
        ]),
    ...(isEmpty ? [line('Nothing has been put into the plan at this stage.')] : []),
  ];
}

function toTimes({ duration, milestone }: OutlineStage): readonly Paragraph[] {
  if (!duration) return [line(bold('Usual time: '), 'not known.')];
  const usual = `${formatDuration(duration)} (${duration.basis}).`;
  const dates = milestone?.dates;
  if (!dates) return [line(bold('Usual time: '), usual)];
  const words = [
    `starts ${formatRange(dates.earliestStart, dates.latestStart)}`,
    `ends ${formatRange(dates.earliestEnd, dates.latestEnd)}`,
  ].join('; ');
  return [line(bold('Usual time: '), usual, { kind: 'break' }, bold('Dates: '), `${words}.`)];
}

function formatRange(from: string, to: string): string {
  return from === to ? `on ${formatDate(from)}` : `between ${formatDate(from)} and ${formatDate(to)}`;
}

function toGate({ stageId, gateQuestions }: OutlineStage): Block {
  return toTicks(
    gateQuestions.map((question, index) =>
      tickItem({ id: `gate-${stageId}-${index + 1}`, label: question }, line(question)),
    ),
  );
}

function toTicks(items: readonly ListItem[]): Block {
  return { kind: 'list', start: undefined, items };
}

/** Gives the name by which the text leads to the stage. */
export function stageAnchor({ stageId }: OutlineStage): string {
  return `stage-${stageId}`;
}
