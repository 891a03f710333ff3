/**
 * Makes the workbook of a risk register that is started from the lessons of a plan: cause, event and a suggested control are given;
 * the effect, the scores and who looks after each risk are the council's to fill in.
 */
import type { PlanExport } from '../../model/plan-export.ts';
import { type RiskChoice, type RiskRows, toRiskRows } from '../../model/risk-rows.ts';
import type { CellValue, TableBlock, Workbook, WorkbookList } from '../workbook/workbook.ts';
import { REGISTER_COLUMNS, toColumn, toRegisterValues } from './register-columns.ts';

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
  const [first] = rows;
  return [
    rows.length === 0
      ? 'Read each row as one sentence: because (cause), there is a risk that (event), which would (effect).'
      : 'Cause and event come from the lesson; they are a prompt, not a finding about your council. Read each row as one sentence: because (cause), there is a risk that (event), which would (effect). Only you can write the effect.',
    ...(first ? [`Each lesson has a short address: ${first.shelfmark} is at ${first.address}.`] : []),
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
    isPrinted: true,
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
    isPrinted: true,
    path: [],
  };
}
