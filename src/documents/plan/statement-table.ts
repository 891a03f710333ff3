/** Makes the table of the lessons-considered statement: the lesson, what was decided, why, and what answers it. */
import { formatDate } from '../../model/calendar-date.ts';
import { type ConsideredLesson, type ConsideredLessons, VERDICTS } from '../../model/considered-lessons.ts';
import { type PlanExport, printedAddress, shortAddress, whenOf } from '../../model/plan-export.ts';
import type { Cell, ChoiceField, Inline, Table } from '../document.ts';
import { blank, bold, line, link, text, toTyped } from './document-parts.ts';

const NAME = 'Each lesson and what was decided';
const BLANK_ROWS = 8;
/** Products named beside a lesson. */
const MAX_ANSWERS = 2;
/** Lesson, decision, reason, answer. */
const SHARES = [34, 17, 26, 23];
const HEADER = ['Lesson', 'Decision', 'Reason', 'What answers it'].map((words) => line(words));

/** Makes the table, a row for each lesson. */
export function toLessonTable({ lessons }: ConsideredLessons, input: PlanExport): Table {
  return {
    kind: 'table',
    name: NAME,
    header: HEADER,
    shares: SHARES,
    rows: lessons.map((lesson, index) => toRow(lesson, index, input)),
  };
}

function toRow(lesson: ConsideredLesson, index: number, { site }: PlanExport): readonly Cell[] {
  const { record } = lesson;
  const facts = [
    `${lesson.kindLabel}, ${whenOf(record)}`,
    `Checked ${formatDate(record.checkedOn)}`,
    printedAddress(site, record.shelfmark),
  ];
  return [
    line(
      bold(`${record.shelfmark} `),
      link(record.title, shortAddress(site, record.shelfmark)),
      ...facts.flatMap((words): Inline[] => [{ kind: 'break' }, text(words)]),
      ...lesson.cautions.flatMap(({ label }): Inline[] => [{ kind: 'break' }, bold(label)]),
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
  return { kind: 'choice', id, label, choices: VERDICTS.map((one) => one.label) };
}

function toReason({ reason, record }: ConsideredLesson, index: number): readonly Inline[] {
  if (reason === '') return [blank(`reason-${index + 1}`, `Reason for ${record.shelfmark}`)];
  return toTyped(reason);
}

/** Names the products; how each helps stands on the page of the lesson. */
function toAnswers({ answers }: ConsideredLesson): readonly Inline[] {
  if (answers.length === 0) return [text('No product on the shelf yet')];
  const more = answers.length - MAX_ANSWERS;
  return [
    ...answers
      .slice(0, MAX_ANSWERS)
      .flatMap(({ shelfmark, title, edition }, index): Inline[] => [
        ...(index === 0 ? [] : [{ kind: 'break' } as const]),
        bold(`${shelfmark} `),
        text(`${title}${edition === '' ? '' : `, ${edition}`}`),
      ]),
    ...(more > 0 ? [{ kind: 'break' } as const, text(`and ${more} more`)] : []),
  ];
}

/** Makes the table as a blank form, with room to write by hand. */
export function toBlankTable(): Table {
  return {
    kind: 'table',
    name: NAME,
    header: HEADER,
    shares: SHARES,
    rows: Array.from({ length: BLANK_ROWS }, (_, index) => [
      line(blank(`lesson-${index + 1}`, 'Shelfmark and title')),
      line(choice(`decision-${index + 1}`, `Decision ${index + 1}`)),
      { kind: 'long', id: `reason-${index + 1}`, label: 'Reason' },
      line(blank(`answer-${index + 1}`, 'Product')),
    ]),
  };
}
