/** The table under the title of every document of a plan: whose it is, for what, from when. What is not known can be filled in. */
import { formatDate, isDay } from '../../model/calendar-date.ts';
import { MERGE_FIELDS, type MergeFieldId } from '../../model/merge-fields.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import { SITUATIONS } from '../../vocabulary/situations.ts';
import type { Inline, Table } from '../document.ts';
import { bold, line, text } from './document-parts.ts';

/** Makes the table; `rows` are more facts, each with its label. */
export function toFactsTable(
  input: PlanExport,
  rows: readonly (readonly [label: string, words: string])[] = [],
): Table {
  const situation = SITUATIONS.find(({ id }) => id === input.plan.situationId);
  return {
    kind: 'table',
    name: 'What this is for',
    header: [line('This is for'), line(situation?.label ?? 'A change to a library service')],
    rows: [
      ...MERGE_FIELDS.map(({ id, label }) => [line(bold(label)), line(toDetail(id, input))]),
      ...rows.map(([label, words]) => [line(bold(label)), line(words)]),
    ],
  };
}

/** Gives what was filled in, or a place to fill it in. The start date of the plan stands for one that was not typed. */
export function toDetail(field: MergeFieldId, { details, plan }: PlanExport): Inline {
  const typed = details[field]?.trim() ?? '';
  const start = field === 'start' && typed === '' ? (plan.startDate ?? '') : typed;
  if (start === '') return { kind: 'merge', field };
  return text(isDay(start) ? formatDate(start) : start);
}
