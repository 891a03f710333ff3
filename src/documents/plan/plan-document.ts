/** Makes the plan as a document: whose it is, the stages at a glance, then for each stage what to answer, read and take, in order. */
import { formatDate } from '../../model/calendar-date.ts';
import { cautionsOf } from '../../model/considered-lessons.ts';
import { lessonKind } from '../../model/labels.ts';
import { formatDuration } from '../../model/plan-duration.ts';
import type { PlanItem } from '../../model/my-plan.ts';
import { type PlanExport, type PlannedItem, printedAddress, shortAddress } from '../../model/plan-export.ts';
import { type OutlineStage, type PlanOutline, toPlanOutline } from '../../model/plan-outline.ts';
import type { LessonRecord, ProductRecord } from '../../model/plan-record.ts';
import type { Block, Inline, ListItem, Paragraph, Table, TemplateDocument } from '../document.ts';
import { bold, heading, line, link, list, text, tickItem, typedLines } from './document-parts.ts';
import { toFactsTable } from './plan-facts.ts';

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
      heading(1, 'At a glance', 'at-a-glance'),
      toGlance(outline),
      ...toDateNote(outline),
      ...toWarnings(outline),
      ...outline.stages.flatMap((stage) => toStage(stage, input)),
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
      line(link(`${stage.number}. ${stage.label}`, `#${anchorOf(stage)}`)),
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
  return done === 0 ? String(items.length) : `${items.length}, ${done} done`;
}

function datesOf({ milestone }: OutlineStage): readonly [string, string] {
  const dates = milestone?.dates;
  return dates ? [formatDate(dates.earliestEnd), formatDate(dates.latestEnd)] : ['Not known', 'Not known'];
}

function toDateNote({ stages }: PlanOutline): readonly Block[] {
  if (!stages.some(({ milestone }) => milestone?.dates)) return [];
  const words =
    'Dates are worked out from the start date and from how long such stages usually take: a help for planning, not a promise.';
  const beside = stages.some(({ milestone }) => milestone?.beside !== undefined)
    ? ' The earliest dates let people be consulted while options are explored; the latest take one stage after another.'
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

function toStage(stage: OutlineStage, input: PlanExport): readonly Block[] {
  const { stageId, lessons, products, unknown } = stage;
  const isEmpty = lessons.length + products.length + unknown.length === 0;
  return [
    heading(1, `${stage.number}. ${stage.label}`, anchorOf(stage)),
    line(stage.purpose),
    ...toTimes(stage),
    heading(2, 'Answer before you leave this stage', `gate-${stageId}`),
    toGate(stage),
    ...(lessons.length === 0
      ? []
      : [
          heading(2, 'Read first', `read-${stageId}`),
          toTicks(lessons.map((lesson, index) => toLesson(lesson, `read-${stageId}-${index + 1}`, input))),
        ]),
    ...(products.length === 0
      ? []
      : [
          heading(2, 'Take, in this order', `take-${stageId}`),
          toTicks(products.map((product, index) => toProduct(product, { stageId, index }, input))),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          heading(2, 'No longer on the shelf', `gone-${stageId}`),
          toTicks(unknown.map((item, index) => toUnknown(item, `gone-${stageId}-${index + 1}`))),
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
    `Starts between ${formatDate(dates.earliestStart)} and ${formatDate(dates.latestStart)}`,
    `ends between ${formatDate(dates.earliestEnd)} and ${formatDate(dates.latestEnd)}`,
  ].join('; ');
  return [line(bold('Usual time: '), usual, { kind: 'break' }, bold('Dates: '), `${words}.`)];
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

function toLesson({ item, record }: PlannedItem<LessonRecord>, id: string, { site }: PlanExport): ListItem {
  const { shelfmark, title, insight, recommendation } = record;
  const facts = [shelfmark, lessonKind(record.kindId).label, record.when, printedAddress(site, shelfmark)];
  return tickItem(
    { id, label: `Read: ${title}`, isTicked: item.isDone },
    line(link(title, shortAddress(site, shelfmark))),
    [
      line(facts.filter((words) => words !== '').join(' · ')),
      line(bold('Finding: '), insight),
      ...(recommendation === undefined ? [] : [line(bold('What to do: '), recommendation)]),
      ...cautionsOf(record).map((words) => line(bold('Take care. '), words)),
      ...typedLines('Your note:', item.note),
    ],
  );
}

function toProduct(
  { item, record }: PlannedItem<ProductRecord>,
  { stageId, index }: { readonly stageId: string; readonly index: number },
  input: PlanExport,
): ListItem {
  const { shelfmark, title, version, checkedOn, licence } = record;
  const edition = version === undefined ? `checked ${formatDate(checkedOn)}` : `version ${version}`;
  const facts = [shelfmark, record.typeLabel, edition, licence, printedAddress(input.site, shelfmark)];
  const name: Inline = record.isWithdrawn
    ? text(`${index + 1}. ${title}`)
    : link(`${index + 1}. ${title}`, shortAddress(input.site, shelfmark));
  return tickItem(
    { id: `take-${stageId}-${index + 1}`, label: `Take: ${title}`, isTicked: item.isDone },
    line(name),
    [
      line(facts.filter((words) => words !== '').join(' · ')),
      line(record.summary),
      ...(record.isWithdrawn
        ? [line(bold('Withdrawn. '), 'It is no longer offered: do not start from it.')]
        : []),
      ...(record.licenceWarning === undefined ? [] : [line(bold('Licence. '), record.licenceWarning)]),
      ...toFirst(record, input),
      ...typedLines('Your note:', item.note),
    ],
  );
}

/** What a product needs first and the plan does not hold. */
function toFirst({ requires }: ProductRecord, { plan, records }: PlanExport): readonly Paragraph[] {
  const missing = requires.filter((shelfmark) => plan.items.every((item) => item.shelfmark !== shelfmark));
  if (missing.length === 0) return [];
  const names = missing.map((shelfmark) => {
    const title = records.get(shelfmark)?.title;
    return title === undefined ? shelfmark : `${title} (${shelfmark})`;
  });
  return [line(bold('Needs first: '), `${names.join('; ')}. It is not in this plan.`)];
}

function toUnknown(item: PlanItem, id: string): ListItem {
  const words = 'was in the plan, but the shelf has no such entry now.';
  return tickItem(
    { id, label: item.shelfmark, isTicked: item.isDone },
    line(bold(item.shelfmark), ` ${words}`),
    typedLines('Your note:', item.note),
  );
}

function anchorOf({ stageId }: OutlineStage): string {
  return `stage-${stageId}`;
}
