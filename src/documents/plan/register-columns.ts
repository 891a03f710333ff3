/** The columns of the risk register: what is given of a risk, what the council fills in, what is worked out. */
import type { RiskRow } from '../../model/risk-rows.ts';
import type { Column } from '../workbook/workbook.ts';

const SCORE = 'IF(OR([Likelihood]="",[Impact]=""),"",VALUE(LEFT([Likelihood],1))*VALUE(LEFT([Impact],1)))';
const RATING = 'IF([Score]="","",IF([Score]>=15,"High",IF([Score]>=8,"Medium","Low")))';

/** The columns of the register; the first eight are given, as far as they can be. */
export const REGISTER_COLUMNS: readonly Column[] = [
  toColumn('Ref', { width: 7 }),
  toColumn('Stage', { width: 13 }),
  toColumn('Cause', { width: 34, hint: 'Why it happens: because …' }),
  toColumn('Event', { width: 26, hint: 'What may happen: there is a risk that …' }),
  toColumn('Effect', {
    width: 28,
    keepsWidth: true,
    isRequired: true,
    hint: 'What it would do here, to users, the law, money, staff or reputation: which would …',
  }),
  toColumn('Suggested control', { width: 40, hint: 'What makes it less likely, or less bad' }),
  toColumn('Lesson', { width: 17, hint: 'The lesson that it comes from' }),
  toColumn('Likelihood', { kind: 'list', width: 13, choices: { kind: 'list', list: 'likelihood' } }),
  toColumn('Impact', { kind: 'list', width: 13, choices: { kind: 'list', list: 'impact' } }),
  toColumn('Score', {
    kind: 'number',
    width: 9,
    formula: { text: SCORE, isArray: false, path: [] },
    bands: [
      { least: 1, greatest: 7, tone: 'good' },
      { least: 8, greatest: 14, tone: 'warn' },
      { least: 15, greatest: 25, tone: 'bad' },
    ],
  }),
  toColumn('Rating', {
    width: 10,
    formula: { text: RATING, isArray: false, path: [] },
    colours: [
      { value: 'Low', tone: 'good' },
      { value: 'Medium', tone: 'warn' },
      { value: 'High', tone: 'bad' },
    ],
  }),
  toColumn('Owner (post)', { width: 16, hint: 'A post, not a name' }),
  toColumn('Due', { kind: 'date', width: 13 }),
  toColumn('Review', { kind: 'date', width: 13 }),
  toColumn('Status', {
    kind: 'list',
    width: 11,
    choices: { kind: 'list', list: 'status' },
    colours: [{ value: 'Happened', tone: 'bad' }],
  }),
  toColumn('Notes', { width: 18, keepsWidth: true }),
];

/** Gives the values of a risk in the order of the columns; null where the council fills in. */
export function toRegisterValues(row: RiskRow): readonly (string | null)[] {
  const given: Readonly<Record<string, string>> = {
    Ref: row.ref,
    Stage: row.stageLabel,
    Cause: row.cause,
    Event: row.event,
    'Suggested control': row.control,
    Lesson: `${row.shelfmark}, ${row.kindLabel.toLowerCase()}`,
    Notes: row.note,
  };
  return REGISTER_COLUMNS.map(({ name }) => given[name] || null);
}

/** Makes a column of text, or as the facts say. */
export function toColumn(name: string, facts: Partial<Column>): Column {
  return {
    name,
    kind: 'text',
    decimals: undefined,
    isWhole: false,
    least: undefined,
    greatest: undefined,
    choices: undefined,
    colours: [],
    bands: [],
    hint: undefined,
    formula: undefined,
    width: undefined,
    isRequired: false,
    isUnique: false,
    total: undefined,
    ...facts,
  };
}
