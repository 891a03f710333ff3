/**
 * Makes the lessons-considered statement: what a council made of each lesson before it decided, to go with a business case. A plan
 * without lessons gives a blank form.
 */
import { formatDate } from '../../model/calendar-date.ts';
import {
  type ConsideredLesson,
  type ConsideredLessons,
  toConsideredLessons,
  UNDECIDED,
  VERDICTS,
} from '../../model/considered-lessons.ts';
import { type PlanExport, printedAddress, shortAddress } from '../../model/plan-export.ts';
import type { Block, Cell, ChoiceField, Inline, Table, TemplateDocument } from '../document.ts';
import { blank, bold, heading, line, link, list, text, toTyped } from './document-parts.ts';
import { toDetail, toFactsTable } from './plan-facts.ts';

const BLANK_ROWS = 10;
const INTRO =
  'What this council made of lessons from library change elsewhere before it decided. An appendix to a business case or a decision report.';

/** Makes the document. */
export function toStatementDocument(input: PlanExport): TemplateDocument {
  const considered = toConsideredLessons(input);
  const isBlank = considered.lessons.length === 0;
  return {
    title: 'Lessons considered',
    intro: [text(INTRO)],
    hasDetailsBox: false,
    blocks: [
      toFactsTable(input, isBlank ? [] : [['Lessons', considered.countLine]]),
      heading(1, 'Each lesson and what was decided', 'lessons'),
      line(
        `“${VERDICTS[0].label}” means that the lesson was taken into account, and the reason says how. “${VERDICTS[1].label}” means that it was read and set aside, and the reason says why.`,
      ),
      isBlank ? toBlankTable() : toTable(considered, input),
      ...toUnknown(considered),
      ...toFlagged(considered),
      heading(1, 'Declaration', 'declaration'),
      ...toDeclaration(considered, input),
    ],
    about: [],
  };
}

const HEADER = ['Lesson', 'Decision', 'Reason', 'What answers it'].map((words) => line(words));

function toTable({ lessons }: ConsideredLessons, input: PlanExport): Table {
  return {
    kind: 'table',
    name: 'Each lesson and what was decided',
    header: HEADER,
    rows: lessons.map((lesson, index) => toRow(lesson, index, input)),
  };
}

function toRow(lesson: ConsideredLesson, index: number, { site }: PlanExport): readonly Cell[] {
  const { record } = lesson;
  const facts = [
    `${lesson.kindLabel}, ${record.when}`,
    `Checked ${formatDate(record.checkedOn)}`,
    printedAddress(site, record.shelfmark),
  ];
  return [
    line(
      bold(`${record.shelfmark} `),
      link(record.title, shortAddress(site, record.shelfmark)),
      ...facts.flatMap((words): Inline[] => [{ kind: 'break' }, text(words)]),
      ...lesson.cautions.flatMap((words): Inline[] => [{ kind: 'break' }, bold(words)]),
    ),
    line(toDecision(lesson, index)),
    line(...toReason(lesson, index)),
    line(...toAnswers(lesson)),
  ];
}

function toDecision({ verdict, record }: ConsideredLesson, index: number): Inline {
  const decided = VERDICTS.find(({ id }) => id === verdict);
  return decided ? bold(decided.label) : choice(`decision-${index + 1}`, `Decision on ${record.shelfmark}`);
}

function choice(id: string, label: string): ChoiceField {
  return { kind: 'choice', id, label, choices: [...VERDICTS.map((one) => one.label), UNDECIDED] };
}

function toReason({ reason, record }: ConsideredLesson, index: number): readonly Inline[] {
  if (reason === '') return [blank(`reason-${index + 1}`, `Reason for ${record.shelfmark}`)];
  return toTyped(reason);
}

function toAnswers({ answers }: ConsideredLesson): readonly Inline[] {
  if (answers.length === 0) return [text('No product on the shelf yet.')];
  return answers.flatMap(({ shelfmark, title, how, edition }, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    bold(`${shelfmark} `),
    text(`${title}${edition === '' ? '' : `, ${edition}`}: ${how}`),
  ]);
}

function toBlankTable(): Table {
  return {
    kind: 'table',
    name: 'Each lesson and what was decided',
    header: HEADER,
    rows: Array.from({ length: BLANK_ROWS }, (_, index) => [
      line(blank(`lesson-${index + 1}`, 'Shelfmark and title')),
      line(choice(`decision-${index + 1}`, `Decision ${index + 1}`)),
      line(blank(`reason-${index + 1}`, 'Reason')),
      line(blank(`answer-${index + 1}`, 'Product')),
    ]),
  };
}

function toUnknown({ unknown }: ConsideredLessons): readonly Block[] {
  if (unknown.length === 0) return [];
  return [
    line(
      bold('No longer on the shelf: '),
      `${unknown.join(', ')}. What was decided on them is not listed above.`,
    ),
  ];
}

function toFlagged({ lessons }: ConsideredLessons): readonly Block[] {
  const flagged = lessons.filter(({ cautions }) => cautions.length > 0);
  if (flagged.length === 0) return [];
  const words =
    flagged.length === 1
      ? 'One lesson is disputed or rests on little evidence. Read its page before you rely on it:'
      : `${flagged.length} lessons are disputed or rest on little evidence. Read their pages before you rely on them:`;
  return [
    {
      kind: 'note',
      note: 'caution',
      blocks: [
        line(words),
        list(flagged.map(({ record }) => line(bold(`${record.shelfmark} `), record.title))),
      ],
    },
  ];
}

function toDeclaration({ countLine, lessons }: ConsideredLessons, input: PlanExport): readonly Block[] {
  const count = lessons.length === 0 ? '' : ` ${countLine}`;
  return [
    line(
      'The lessons above were read before the decision on the ',
      toDetail('service', input),
      ' of ',
      toDetail('borough', input),
      ` was taken.${count} They come from ${input.site.name}, in the edition of ${formatDate(input.today)}. What was decided on each, and why, is the council’s own judgement.`,
    ),
    {
      kind: 'table',
      name: 'Declaration',
      header: [line('Signed off by'), line('Post'), line('Signature'), line('Date')],
      rows: ['Prepared by', 'Agreed by'].map((label, index) => [
        line(bold(label)),
        line(blank(`post-${index + 1}`, 'Post')),
        line(blank(`signature-${index + 1}`, 'Signature')),
        line(blank(`date-${index + 1}`, 'Date', 'date')),
      ]),
    },
  ];
}
