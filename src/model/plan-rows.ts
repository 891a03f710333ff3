/** A plan as rows of a table, for a spreadsheet: one row for each thing to read or take, in order. */
import type { CsvCell } from './csv.ts';
import type { PlanItem } from './my-plan.ts';
import { type PlanExport, shortAddress } from './plan-export.ts';
import { type OutlineStage, toPlanOutline } from './plan-outline.ts';

const COLUMNS = [
  'situation',
  'stage',
  'order',
  'read/take',
  'shelfmark',
  'title',
  'address',
  'note',
  'done',
] as const;

/** Gives the rows, the first with the names of the columns. `order` counts from 1 within a stage: lessons, then products. */
export function toPlanRows(input: PlanExport): readonly (readonly CsvCell[])[] {
  const { situation, stages } = toPlanOutline(input);
  return [COLUMNS, ...stages.flatMap((stage) => toStageRows(stage, situation?.label ?? '', input))];
}

function toStageRows(
  { label, lessons, products, unknown }: OutlineStage,
  situation: string,
  { site }: PlanExport,
): readonly (readonly CsvCell[])[] {
  const things: readonly (readonly [verb: string, item: PlanItem, title: string])[] = [
    ...lessons.map(({ item, record }) => ['read', item, record.title] as const),
    ...products.map(({ item, record }) => {
      const title = record.isWithdrawn ? `${record.title} (withdrawn)` : record.title;
      return ['take', item, title] as const;
    }),
    ...unknown.map((item) => ['', item, 'No longer on the shelf'] as const),
  ];
  return things.map(([verb, item, title], index) => [
    situation,
    label,
    index + 1,
    verb,
    item.shelfmark,
    title,
    verb === '' ? '' : shortAddress(site, item.shelfmark),
    item.note,
    item.isDone ? 'yes' : 'no',
  ]);
}
