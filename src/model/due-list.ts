/** What editors should look at: the same list for the page `/about/due/` and for `npm run report`. None of it breaks a build. */
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { addMonths, formatDate } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { type Question, STALE_MONTHS } from './question.ts';
import { themeUrl } from './urls.ts';

/** One thing to look at: an entry, or a place of the shelf that is empty. */
export interface DueItem {
  /** Shelfmark and title of an entry, the name of a theme, or a question. */
  readonly text: string;
  /** Page to open. */
  readonly url: string;
  /** What there is to say about it; may be empty. */
  readonly note: string;
}

export interface DueSection {
  /** Fragment of its heading. */
  readonly id: string;
  readonly title: string;
  /** What to do about it, in a sentence. */
  readonly advice: string;
  readonly items: readonly DueItem[];
}

const SOON_MONTHS = 2;

/** Works out what is due on a day (`YYYY-MM-DD`): every section, also where nothing is. Questions come in the order of their list. */
export function toDueList(
  catalogue: Catalogue,
  questions: readonly Question[],
  today: string,
): readonly DueSection[] {
  const soon = addMonths(today, SOON_MONTHS);
  const byDue = catalogue.entries.toSorted((a, b) =>
    a.check.due < b.check.due ? -1 : a.check.due > b.check.due ? 1 : 0,
  );
  return [
    {
      id: 'overdue',
      title: 'Checks overdue',
      advice: 'Compare the entry with its sources, mend it, and set checkedOn to the day.',
      items: byDue.filter(({ check }) => check.overdue).map(toCheckItem),
    },
    {
      id: 'soon',
      title: 'Checks due within two months',
      advice: 'Nothing is wrong yet. Plan an hour for them.',
      items: byDue.filter(({ check }) => !check.overdue && check.due <= soon).map(toCheckItem),
    },
    {
      id: 'without-lessons',
      title: 'Products written here that answer no lesson',
      advice: 'Link the lessons that it helps with, or ask whether it is needed.',
      items: catalogue.products
        .filter(({ origin, answers }) => origin === 'original' && answers.length === 0)
        .map((product) => toItem(product, '')),
    },
    {
      id: 'without-product',
      title: 'Lessons that no product answers',
      advice: 'These are the gaps to commission for. Write a product, or link one that helps.',
      items: catalogue.lessons
        .filter(({ answeredBy }) => answeredBy.length === 0)
        .map((lesson) => toItem(lesson, '')),
    },
    {
      id: 'low-confidence',
      title: 'Entries of low confidence',
      advice: 'Look for a better source, or ask those who were there.',
      items: catalogue.entries
        .filter(({ confidence }) => confidence === 'low')
        .map((entry) => toItem(entry, '')),
    },
    {
      id: 'gaps',
      title: 'Stages with nothing on a theme',
      advice: 'A borough at that stage finds neither a product nor a lesson.',
      items: toGaps(catalogue),
    },
    {
      id: 'stale-questions',
      title: `Questions without an answer for more than ${STALE_MONTHS} months`,
      advice: 'Ask a borough that has been through it, or ask whether the question still matters.',
      items: questions.filter(({ isStale }) => isStale).map(toQuestionItem),
    },
    {
      id: 'answered-questions',
      title: 'Answered questions that are no lesson yet',
      advice: 'Begin the lesson: npm run new -- lesson --from-question, then the name of its file.',
      items: questions.filter(({ state }) => state === 'answered').map(toQuestionItem),
    },
  ];
}

function toItem(entry: Product | Lesson, note: string): DueItem {
  return { text: `${entry.shelfmark} ${entry.title}`, url: entry.url, note };
}

function toCheckItem(entry: Product | Lesson): DueItem {
  return toItem(entry, `due ${formatDate(entry.check.due)}`);
}

function toQuestionItem({ title, url, age }: Question): DueItem {
  return { text: title, url, note: `asked ${age}` };
}

/** Gives each theme that has nothing at some stage, with those stages. */
function toGaps({ entries }: Catalogue): DueItem[] {
  return THEMES.flatMap((theme) => {
    const onTheme = entries.filter(({ themes }) => themes.includes(theme.id));
    const empty = STAGES.filter(({ id }) => !onTheme.some(({ stages }) => stages.includes(id)));
    if (empty.length === 0) return [];
    return [
      {
        text: theme.label,
        url: themeUrl(theme.id),
        note: `nothing at: ${empty.map(({ short }) => short).join(', ')}`,
      },
    ];
  });
}

/** Writes the list as plain text. */
export function formatDueList(sections: readonly DueSection[]): string {
  return sections
    .map(({ title, advice, items }) =>
      [
        `${title}: ${items.length}`,
        ...(items.length > 0 ? [`  ${advice}`] : []),
        ...items.map(({ text, note }) => `  - ${text}${note === '' ? '' : ` (${note})`}`),
      ].join('\n'),
    )
    .join('\n\n');
}
