/**
 * Makes the workbook of a risk register that is started from the lessons of a plan: cause, event and a suggested control are given;
 * the effect, the scores and who looks after each risk are the council's to fill in.
 */
import type { PlanExport } from '../../model/plan-export.ts';
import { type RiskChoice, type RiskRow, type RiskRows, toRiskRows } from '../../model/risk-rows.ts';
import type { AboutPart } from '../about.ts';
import type { Stamp } from '../stamp.ts';
import type { CellValue, Column, TableBlock, Workbook, WorkbookList } from '../workbook/workbook.ts';

/** Rows to add risks of the council's own. */
const ROWS_TO_ADD = 12;
const BLANK_FORM_ROWS = 25;

const SCALE = [
  [
    '1 Rare',
    '1 Slight',
    'We would not expect it while the change lasts',
    'Put right within a week, within budget',
  ],
  ['2 Unlikely', '2 Minor', 'It has happened elsewhere, seldom', 'Some users notice; a small overspend'],
  ['3 Possible', '3 Moderate', 'It might well happen', 'A service or a date suffers; the board must know'],
  [
    '4 Likely',
    '4 Major',
    'We expect it unless something is done',
    'Users lose a service; members must decide again',
  ],
  ['5 Almost certain', '5 Severe', 'It is happening, or nearly', 'The change fails, or the law is broken'],
] as const;

const LISTS: readonly WorkbookList[] = [
  { name: 'likelihood', values: SCALE.map(([likelihood]) => likelihood), path: [] },
  { name: 'impact', values: SCALE.map(([, impact]) => impact), path: [] },
  { name: 'status', values: ['Open', 'Watch', 'Closed', 'Happened'], path: [] },
];

const SCORE = 'IF(OR([Likelihood]="",[Impact]=""),"",VALUE(LEFT([Likelihood],1))*VALUE(LEFT([Impact],1)))';
const RATING = 'IF([Score]="","",IF([Score]>=15,"High",IF([Score]>=8,"Medium","Low")))';

/** The columns of the register; the first eight are given, as far as they can be. */
export const REGISTER_COLUMNS: readonly Column[] = [
  toColumn('Ref', { width: 7 }),
  toColumn('Stage', { width: 14 }),
  toColumn('Cause', { width: 36, hint: 'Why it happens: because …' }),
  toColumn('Event', { width: 30, hint: 'What may happen: there is a risk that …' }),
  toColumn('Effect', {
    width: 26,
    isRequired: true,
    hint: 'What it would do here, to users, the law, money, staff or reputation: which would …',
  }),
  toColumn('Suggested control', { width: 36, hint: 'What makes it less likely, or less bad' }),
  toColumn('Lesson', { width: 20, hint: 'Shelfmark of the lesson, and where to read it' }),
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
  toColumn('Notes', { width: 24 }),
];

/** Gives the values of a risk in the order of the columns; null where the council fills in. */
export function toRegisterValues(row: RiskRow): readonly (string | null)[] {
  const given: Readonly<Record<string, string>> = {
    Ref: row.ref,
    Stage: row.stageLabel,
    Cause: row.cause,
    Event: row.event,
    'Suggested control': row.control,
    Lesson: `${row.shelfmark}, ${row.kindLabel.toLowerCase()}\n${row.address}`,
    Notes: row.note,
  };
  return REGISTER_COLUMNS.map(({ name }) => ((given[name] ?? '') ? (given[name] ?? null) : null));
}

/** Makes the workbook. A plan without lessons of the kind gives a blank register. */
export function toRiskRegister(input: PlanExport, choice: RiskChoice = 'risks'): Workbook {
  const risks = toRiskRows(input, choice);
  return {
    title: 'Risk register',
    intro: introOf(risks),
    lists: LISTS,
    sheets: [
      {
        name: 'Register',
        purpose:
          'One row for each risk. Write the effect in your own words, score with the board, name a post.',
        isLandscape: true,
        isExample: false,
        blocks: [{ kind: 'notes', paragraphs: toNotes(risks) }, toRegisterTable(risks)],
        expect: [],
        path: [],
      },
      {
        name: 'How to score',
        purpose: 'What each step of likelihood and impact means. The score is one times the other.',
        isLandscape: false,
        isExample: false,
        blocks: [toScaleTable(), { kind: 'notes', paragraphs: BANDS }],
        expect: [],
        path: [],
      },
    ],
  };
}

const BANDS = [
  'Low: 1 to 7. Medium: 8 to 14. High: 15 to 25. If your council has a scale of its own, use that one and say so.',
];

function introOf({ rows }: RiskRows): string {
  if (rows.length === 0)
    return 'A blank register for the risks of a change, with the lessons that they come from.';
  const count = rows.length === 1 ? '1 risk' : `${rows.length} risks`;
  return `A register that is started for you: ${count} of which lessons tell, each with its cause, its event and something that helps.`;
}

function toNotes({ rows, notApplying, otherKinds }: RiskRows): readonly string[] {
  return [
    rows.length === 0
      ? 'Read each row as one sentence: because (cause), there is a risk that (event), which would (effect).'
      : 'Cause and event come from the lesson; they are a prompt, not a finding about your council. Read each row as one sentence: because (cause), there is a risk that (event), which would (effect). Only you can write the effect.',
    ...(notApplying === 0
      ? []
      : [
          `Left out because you said that ${notApplying === 1 ? 'it does' : 'they do'} not apply: ${countLessons(notApplying)}.`,
        ]),
    ...(otherKinds === 0
      ? []
      : [
          `Left out because ${otherKinds === 1 ? 'it tells' : 'they tell'} of no risk, such as what worked well: ${countLessons(otherKinds)}.`,
        ]),
  ];
}

function countLessons(count: number): string {
  return count === 1 ? '1 lesson' : `${count} lessons`;
}

function toRegisterTable({ rows }: RiskRows): TableBlock {
  return {
    kind: 'table',
    name: 'Register',
    caption: undefined,
    like: undefined,
    columns: REGISTER_COLUMNS,
    rows: rows.map(toRegisterValues),
    blankRows: rows.length === 0 ? BLANK_FORM_ROWS : ROWS_TO_ADD,
    isFixed: false,
    path: [],
  };
}

function toScaleTable(): TableBlock {
  const columns = ['Likelihood', 'Impact', 'Likelihood means', 'Impact means'];
  return {
    kind: 'table',
    name: 'Scale',
    caption: undefined,
    like: undefined,
    columns: columns.map((name, index) => toColumn(name, { width: index < 2 ? 18 : 40 })),
    rows: SCALE as readonly (readonly CellValue[])[],
    blankRows: 0,
    isFixed: true,
    path: [],
  };
}

function toColumn(name: string, facts: Partial<Column>): Column {
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

/** What the sheet About is for. */
export const REGISTER_PURPOSE = 'Where the rows come from, how far to trust them, and how to credit them.';

/** Gives the words of the sheet About. */
export function toRegisterAbout(stamp: Stamp): readonly AboutPart[] {
  const { licence, siteName } = stamp;
  return [
    { kind: 'heading', level: 1, text: 'About this register' },
    { kind: 'heading', level: 2, text: 'Where the rows come from' },
    {
      kind: 'paragraph',
      text: `Each row is started from a lesson on ${siteName}. The lesson says what happened, where, and how sure the shelf is of it: read it before you rely on the row.`,
      link: { text: `The plan on ${siteName}`, url: stamp.address },
    },
    { kind: 'heading', level: 2, text: 'Licence and credit' },
    {
      kind: 'paragraph',
      text: `What you write is yours. ${licence.label}.`,
      ...(licence.url === null ? {} : { link: { text: 'The terms of the licence', url: licence.url } }),
    },
    {
      kind: 'paragraph',
      lead: 'Credit line:',
      text: `Started from lessons on ${siteName}, ${stamp.printedAddress}.`,
    },
  ];
}
