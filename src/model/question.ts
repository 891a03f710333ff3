/**
 * A question that a borough asked the others, as the site shows it: who asks by role and kind of borough, what was answered, how long it
 * has waited, and the lesson that its answers have become.
 */
import type { QuestionRecord } from '../schemas/question.ts';
import type { ThemeId } from '../vocabulary/themes.ts';
import { addMonths, formatDate, monthsBetween } from './calendar-date.ts';
import { type CollectionEntry, type EntryLink, pickById } from './entry.ts';
import { questionUrl } from './urls.ts';

/** How long a question may wait before it counts as going stale. */
export const STALE_MONTHS = 12;

/** How far a question has come: nobody has answered, somebody has, its answers have become a lesson. */
export type QuestionState = 'open' | 'answered' | 'lesson';

type ShelfLink = EntryLink & { readonly shelfmark: string };

export interface Answer {
  readonly text: string;
  /** Role of the person who answers. */
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly products: readonly ShelfLink[];
  readonly lessons: readonly ShelfLink[];
}

export interface Question extends EntryLink {
  /** Role and kind of borough, in words. */
  readonly askedBy: string;
  /** `YYYY-MM-DD`. */
  readonly askedOn: string;
  readonly themes: readonly ThemeId[];
  readonly products: readonly ShelfLink[];
  readonly lessons: readonly ShelfLink[];
  /** Oldest first. */
  readonly answers: readonly Answer[];
  readonly state: QuestionState;
  /** Whether it has waited longer than `STALE_MONTHS` without an answer. */
  readonly isStale: boolean;
  /** Whether the shelf still takes answers. */
  readonly canBeAnswered: boolean;
  /** How long ago it was asked, in words: `8 months ago`. */
  readonly age: string;
  /** The lesson that its answers have become, while that is on the shelf. */
  readonly promotedTo: ShelfLink | undefined;
}

/** What a question may name: what is not on the shelf is left out. */
export interface QuestionLinks {
  readonly products: readonly ShelfLink[];
  readonly lessons: readonly ShelfLink[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day on which the shelf closed, if it has: no answer can come any more. */
  readonly closedOn?: string | undefined;
}

/** Joins a question's record with what it names. */
export function toQuestion({ id, data }: CollectionEntry<QuestionRecord>, links: QuestionLinks): Question {
  const answers = (data.answers ?? [])
    .map(({ text, by, on, ...named }) => ({ text, by, on, ...toNamed(named, links) }))
    .toSorted((a, b) => a.on.localeCompare(b.on, 'en'));
  const [promotedTo] = pickShelfLinks(links.lessons, data.promotedTo === undefined ? [] : [data.promotedTo]);
  const state = promotedTo ? 'lesson' : answers.length > 0 ? 'answered' : 'open';
  return {
    id,
    title: data.title,
    url: questionUrl(id),
    askedBy: `${data.askedBy.role}, ${data.askedBy.boroughType}`,
    askedOn: data.askedOn,
    themes: data.themes,
    ...toNamed(data, links),
    answers,
    state,
    isStale:
      links.closedOn === undefined && state === 'open' && addMonths(data.askedOn, STALE_MONTHS) < links.today,
    age: formatAge(data.askedOn, links.today),
    promotedTo,
    canBeAnswered: links.closedOn === undefined,
  };
}

/** Orders questions for the list: those without an answer first, the longest waiting on top; then the newest of the others. */
export function inListOrder(questions: readonly Question[]): readonly Question[] {
  const inState = (state: QuestionState) => questions.filter((question) => question.state === state);
  return [
    ...inState('open').toSorted((a, b) => byDay(a, b)),
    ...inState('answered').toSorted((a, b) => byDay(b, a)),
    ...inState('lesson').toSorted((a, b) => byDay(b, a)),
  ];
}

export interface QuestionGroup {
  /** Fragment of its heading. */
  readonly id: QuestionState;
  readonly title: string;
  readonly questions: readonly Question[];
}

const GROUP_TITLES: Readonly<Record<QuestionState, string>> = {
  open: 'Waiting for an answer',
  answered: 'Answered',
  lesson: 'Became a lesson',
};

/** Gives the questions under a heading for each state, as far as there are any; in each the order stays. */
export function groupByState(questions: readonly Question[]): readonly QuestionGroup[] {
  return (['open', 'answered', 'lesson'] as const)
    .map((id) => ({
      id,
      title: GROUP_TITLES[id],
      questions: questions.filter(({ state }) => state === id),
    }))
    .filter((group) => group.questions.length > 0);
}

const STATE_WORDS: Readonly<Record<QuestionState, string>> = {
  open: 'waiting for an answer',
  answered: 'answered',
  lesson: 'became a lesson',
};

/** Counts questions by how they stand. @example formatStates(questions) // '3 waiting for an answer, 1 answered' */
export function formatStates(questions: readonly Question[]): string {
  return groupByState(questions)
    .map(({ id, questions: inState }) => `${inState.length} ${STATE_WORDS[id]}`)
    .join(', ');
}

/** Says how a question stands, as a sentence. */
export function describeQuestion({ state, age, answers, isStale, canBeAnswered }: Question): string {
  if (state === 'lesson') return 'Its answers have become a lesson.';
  if (state === 'answered') return answers.length === 1 ? '1 answer.' : `${answers.length} answers.`;
  if (!canBeAnswered) return 'No answer had come when the shelf closed.';
  return `Asked ${age}, no answer yet${isStale ? ', and going stale' : ''}: can you help?`;
}

/** Says how long ago a day was, both `YYYY-MM-DD`: in months, below one month by the day itself. */
export function formatAge(day: string, today: string): string {
  if (day >= today) return 'today';
  const months = monthsBetween(day, today);
  if (months === 0) return `on ${formatDate(day)}`;
  return months === 1 ? '1 month ago' : `${months} months ago`;
}

function toNamed(
  { products = [], lessons = [] }: Pick<QuestionRecord, 'products' | 'lessons'>,
  links: QuestionLinks,
) {
  return {
    products: pickShelfLinks(links.products, products),
    lessons: pickShelfLinks(links.lessons, lessons),
  };
}

function pickShelfLinks(entries: readonly ShelfLink[], ids: readonly string[]): readonly ShelfLink[] {
  return pickById(entries, ids).map(({ id, title, url, shelfmark }) => ({ id, title, url, shelfmark }));
}

function byDay(a: Question, b: Question): number {
  return a.askedOn.localeCompare(b.askedOn, 'en') || a.id.localeCompare(b.id, 'en');
}
