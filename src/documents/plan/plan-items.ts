/** Makes the items of a plan: a box to tick, the title that leads to the entry, what to know of it, what the reader wrote. */
import { formatDate } from '../../model/calendar-date.ts';
import { cautionsOf } from '../../model/considered-lessons.ts';
import { lessonKind } from '../../model/labels.ts';
import type { PlanItem } from '../../model/my-plan.ts';
import {
  type PlanExport,
  type PlannedItem,
  printedAddress,
  shortAddress,
  whenOf,
} from '../../model/plan-export.ts';
import type { LessonRecord, ProductRecord } from '../../model/plan-record.ts';
import type { Inline, ListItem, Paragraph } from '../document.ts';
import { bold, boldLink, line, tickItem, typedLines } from './document-parts.ts';

/** Makes the item of a lesson to read. */
export function toLessonItem(
  { item, record }: PlannedItem<LessonRecord>,
  id: string,
  { site }: PlanExport,
): ListItem {
  const { shelfmark, title, insight, recommendation } = record;
  const facts = [shelfmark, printedAddress(site, shelfmark), lessonKind(record.kindId).label, whenOf(record)];
  return tickItem(
    { id, label: `Read: ${title}`, isTicked: item.isDone },
    line(boldLink(title, shortAddress(site, shelfmark))),
    [
      line(facts.join(' · ')),
      line(bold('Finding: '), insight),
      ...(recommendation === undefined ? [] : [line(bold('What to do: '), recommendation)]),
      ...cautionsOf(record).map(({ label, words }) => line(bold(`${label}: `), words)),
      ...typedLines('Your note:', item.note),
    ],
  );
}

/** Makes the item of a product to take; its number is its place in the stage. */
export function toProductItem(
  { item, record }: PlannedItem<ProductRecord>,
  { stageId, index }: { readonly stageId: string; readonly index: number },
  input: PlanExport,
): ListItem {
  const { shelfmark, title, version, checkedOn, licence } = record;
  const edition = version === undefined ? `checked ${formatDate(checkedOn)}` : `version ${version}`;
  const facts = [shelfmark, printedAddress(input.site, shelfmark), record.typeLabel, edition, licence];
  const name: Inline = record.isWithdrawn
    ? bold(`${index + 1}. ${title}`)
    : boldLink(`${index + 1}. ${title}`, shortAddress(input.site, shelfmark));
  return tickItem(
    { id: `take-${stageId}-${index + 1}`, label: `Take: ${title}`, isTicked: item.isDone },
    line(name),
    [
      line(facts.join(' · ')),
      line(record.summary),
      ...(record.isWithdrawn
        ? [
            line(
              bold('Withdrawn. '),
              record.withdrawnReason ?? 'It is no longer offered: do not start from it.',
            ),
          ]
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

/** Makes the item of something that the shelf no longer knows. */
export function toUnknownItem(item: PlanItem, id: string): ListItem {
  const words = 'was in the plan, but the shelf has no such entry now.';
  return tickItem(
    { id, label: item.shelfmark, isTicked: item.isDone },
    line(bold(item.shelfmark), ` ${words}`),
    typedLines('Your note:', item.note),
  );
}
