/** Makes the plan as a document: whose it is, the stages at a glance, then for each stage what to answer, read and take, in order. */
import { formatDate } from '../../model/calendar-date.ts';
import { licence } from '../../model/labels.ts';
import { formatDuration } from '../../model/plan-duration.ts';
import type { PlanItem } from '../../model/my-plan.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import { type OutlineStage, type PlanOutline, toPlanOutline } from '../../model/plan-outline.ts';
import { SITE } from '../../site.ts';
import type { Block, Table, TemplateDocument } from '../document.ts';
import { heading, line, link, list, text } from './document-parts.ts';
import { toFactsTable } from './plan-facts.ts';
import { stageAnchor, toStage } from './plan-stage.ts';

const INTRO =
  'What to answer, read and take at each stage, in order. Tick as you go. The shelf gives the lessons and products; the decisions are yours.';

/** Makes the document. An empty plan gives the stages with their questions, to fill in by hand. */
export function toPlanDocument(input: PlanExport): TemplateDocument {
  const outline = toPlanOutline(input);
  return {
    title: outline.title,
    intro: [text(INTRO)],
    hasDetailsBox: false,
    blocks: [
      toFactsTable(input),
      ...toWarnings(outline),
      heading(1, 'At a glance', 'at-a-glance'),
      ...toDateNote(outline),
      toGlance(outline),
      ...outline.stages.flatMap((stage) => toStage(stage, input)),
      heading(2, 'About this plan', 'about-this-plan'),
      ...toSource(input),
    ],
    about: [],
  };
}

function toGlance({ stages }: PlanOutline): Table {
  const hasDates = stages.some(({ milestone }) => milestone?.dates);
  const columns = hasDates ? ['Earliest end', 'Latest end'] : ['Usual time'];
  return {
    kind: 'table',
    name: 'At a glance',
    header: ['Stage', 'To read', 'To take', ...columns].map((words) => line(words)),
    rows: stages.map((stage) => [
      line(link(`${stage.number}. ${stage.short}`, `#${stageAnchor(stage)}`)),
      line(countDone(stage.lessons)),
      line(countDone(stage.products)),
      ...(hasDates ? datesOf(stage) : [stage.duration ? formatDuration(stage.duration) : 'Not known']).map(
        (words) => line(words),
      ),
    ]),
  };
}

function countDone(items: readonly { readonly item: PlanItem }[]): string {
  const done = items.filter(({ item }) => item.isDone).length;
  if (items.length === 0) return 'none';
  return done === 0 ? String(items.length) : `${items.length} (${done} done)`;
}

function datesOf({ milestone }: OutlineStage): readonly [string, string] {
  const dates = milestone?.dates;
  return dates ? [formatDate(dates.earliestEnd), formatDate(dates.latestEnd)] : ['Not known', 'Not known'];
}

function toDateNote({ stages }: PlanOutline): readonly Block[] {
  if (!stages.some(({ milestone }) => milestone?.dates)) return [];
  const words =
    'Dates are worked out from the start date and usual times: a help for planning, not a promise.';
  const beside = stages.some(({ milestone }) => milestone?.beside !== undefined)
    ? ' The earliest have people consulted while options are explored; the latest take stages one by one.'
    : '';
  return [line(`${words}${beside}`)];
}

function toWarnings({ situation }: PlanOutline): readonly Block[] {
  if (!situation || situation.watchOutFor.length === 0) return [];
  return [
    {
      kind: 'note',
      note: 'caution',
      blocks: [line('Watch out for:'), list(situation.watchOutFor.map((words) => line(words)))],
    },
  ];
}

/** Says where the words come from and whose they are. */
function toSource({ site, today }: PlanExport): readonly Block[] {
  const { label } = licence(SITE.contentLicence);
  return [
    line(
      `What stands here of lessons and products comes from ${site.name}, as it was on ${formatDate(today)}; those words are under the ${label}. Each product keeps its own licence, named beside it. What you wrote is yours.`,
    ),
  ];
}
