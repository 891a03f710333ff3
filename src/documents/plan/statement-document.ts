/**
 * Makes the lessons-considered statement: what a council made of each lesson before it decided, to go with a business case. A plan
 * without lessons gives a blank form.
 */
import { formatDate } from '../../model/calendar-date.ts';
import { type ConsideredLessons, toConsideredLessons, VERDICTS } from '../../model/considered-lessons.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import type { Block, TemplateDocument } from '../document.ts';
import { blank, bold, heading, line, list, text } from './document-parts.ts';
import { toDetail, toFactsTable } from './plan-facts.ts';
import { toBlankTable, toLessonTable } from './statement-table.ts';

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
      ...toOpen(considered),
      isBlank ? toBlankTable() : toLessonTable(considered, input),
      ...toUnknown(considered),
      ...toFlagged(considered),
      heading(1, 'Declaration', 'declaration'),
      ...toDeclaration(considered, input),
    ],
    about: [],
  };
}

/** Says what is still to do before the statement can go anywhere. */
function toOpen({ lessons }: ConsideredLessons): readonly Block[] {
  const open = lessons.filter(({ verdict }) => verdict === undefined).length;
  const bare = lessons.filter(({ verdict, reason }) => verdict !== undefined && reason === '').length;
  const tasks = [
    ...(open === 0 ? [] : [`Decide on ${open === 1 ? '1 lesson' : `${open} lessons`}.`]),
    ...(bare === 0 ? [] : [`Give a reason for ${bare === 1 ? '1 decision' : `${bare} decisions`}.`]),
  ];
  if (tasks.length === 0) return [];
  return [
    {
      kind: 'note',
      note: 'guidance',
      blocks: [line('Before this goes to a meeting:'), list(tasks.map((task) => line(task)))],
    },
  ];
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
        list(
          flagged.map(({ record, cautions }) =>
            line(
              bold(`${record.shelfmark} `),
              cautions.map(({ label, words }) => `${label}: ${words}`).join(' '),
            ),
          ),
        ),
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
        line(blank(`date-${index + 1}`, 'Signed on', 'date')),
      ]),
    },
  ];
}
