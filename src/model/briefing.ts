/**
 * A members' briefing: one page of at most 400 words on a theme or a situation, made of the records. Sentences of the records stand whole or
 * not at all. The page and the documents say the words that stand here and no others, so that the count holds for all of them.
 */
import { formatDate } from './calendar-date.ts';
import { type BriefingSubject, toBriefingSubjects } from './briefing-subject.ts';
import { confidenceLevel } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { PlanShelf } from './stage-plan.ts';

export const MAX_BRIEFING_WORDS = 400;

/** A lesson in a briefing. */
export interface BriefingLesson {
  readonly shelfmark: string;
  readonly url: string;
  /** The finding, as a sentence with its full stop. */
  readonly finding: string;
  /** What to do about it, or why it matters. */
  readonly advice: string;
  /** Shelfmark and confidence, in brackets. */
  readonly mark: string;
  /** What the other side says, in full, or that there is one. */
  readonly dispute: string | undefined;
}

export interface BriefingProduct {
  readonly url: string;
  readonly title: string;
  /** Shelfmark, in brackets. */
  readonly mark: string;
}

export interface Briefing {
  readonly id: string;
  readonly kind: BriefingSubject['kind'];
  readonly name: string;
  readonly title: string;
  /** Page with everything on it. */
  readonly url: string;
  readonly about: readonly string[];
  readonly lessons: readonly BriefingLesson[];
  readonly questions: readonly string[];
  readonly products: readonly BriefingProduct[];
  /** Where it comes from and how far to trust it. */
  readonly basis: readonly string[];
  /** Day of the latest check among the records, `YYYY-MM-DD`; undefined when there are none. */
  readonly checkedOn: string | undefined;
}

/** Headings of its parts. */
export const BRIEFING_HEADINGS = {
  about: { situation: 'What is proposed', theme: 'What this is about' },
  lessons: 'What others learned',
  questions: 'Questions to ask',
  products: 'What officers can take from the shelf',
  basis: 'Where this comes from',
} as const;

export const NO_LESSONS = 'The shelf holds no lesson on this yet.';

const MAX_LESSONS = 5;
const MAX_PRODUCTS = 3;

/** Gives the briefings: of the situations, then of the themes. */
export function toBriefings(shelf: PlanShelf): readonly Briefing[] {
  return toBriefingSubjects(shelf).map(toBriefing);
}

/** Writes a briefing: lessons in their order while there is room, then the words of those who dispute them. */
function toBriefing(subject: BriefingSubject): Briefing {
  const frame = toFrame(subject);
  let lessons: readonly BriefingLesson[] = [];
  for (const lesson of subject.bestLessons.slice(0, MAX_LESSONS)) {
    const more = [...lessons, toBriefingLesson(lesson)];
    if (countBriefingWords({ ...frame, lessons: more }) > MAX_BRIEFING_WORDS) break;
    lessons = more;
  }
  for (const { disputed, shelfmark } of subject.bestLessons.slice(0, lessons.length)) {
    if (disputed === undefined) continue;
    const told = lessons.map((lesson) =>
      lesson.shelfmark === shelfmark ? { ...lesson, dispute: `Disputed: ${disputed}` } : lesson,
    );
    if (countBriefingWords({ ...frame, lessons: told }) <= MAX_BRIEFING_WORDS) lessons = told;
  }
  return { ...frame, lessons };
}

/** Counts the words that a reader meets, headings and all. */
export function countBriefingWords(briefing: Briefing): number {
  const { about, lessons, questions, products, basis } = BRIEFING_HEADINGS;
  const texts = [
    briefing.title,
    about[briefing.kind],
    ...briefing.about,
    lessons,
    ...(briefing.lessons.length === 0 ? [NO_LESSONS] : []),
    ...briefing.lessons.flatMap(({ finding, advice, mark, dispute }) => [
      finding,
      advice,
      mark,
      dispute ?? '',
    ]),
    questions,
    ...briefing.questions,
    products,
    ...briefing.products.flatMap(({ title, mark }) => [title, mark]),
    basis,
    ...briefing.basis,
  ];
  return countWords(texts.join(' '));
}

/** Counts words as a word processor does: whatever stands between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function toFrame(subject: BriefingSubject): Briefing {
  const { id, kind, name, url, about, questions, bestProducts } = subject;
  const days = [...subject.lessons, ...subject.products].map(({ check }) => check.on).toSorted();
  const checkedOn = days.at(-1);
  return {
    id,
    kind,
    name,
    title: `Members’ briefing: ${name.replace(/^./u, (letter) => letter.toLowerCase())}`,
    url,
    about,
    lessons: [],
    questions,
    products: bestProducts
      .slice(0, MAX_PRODUCTS)
      .map(({ url: page, title, shelfmark }) => ({ url: page, title, mark: `(${shelfmark})` })),
    basis: toBasis(subject, checkedOn),
    checkedOn,
  };
}

function toBriefingLesson(lesson: Lesson): BriefingLesson {
  const confidence = `${confidenceLevel(lesson.confidence).label.toLowerCase()} confidence`;
  return {
    shelfmark: lesson.shelfmark,
    url: lesson.url,
    finding: `${lesson.title}.`,
    advice: lesson.recommendation ?? lesson.insight,
    mark: `(${lesson.shelfmark}, ${confidence})`,
    dispute:
      lesson.disputed === undefined ? undefined : 'Not everyone accepts this account; its page says why.',
  };
}

function toBasis({ lessons, products }: BriefingSubject, checkedOn: string | undefined): readonly string[] {
  if (checkedOn === undefined)
    return ['The shelf holds nothing on this yet, so ask officers what they rely on.'];
  const disputed = lessons.filter(({ disputed: words }) => words !== undefined).length;
  const origin = lessons.every(({ origin: from }) => from === 'catalogued')
    ? 'published accounts of other places'
    : 'published accounts and what boroughs handed in';
  return [
    `${count(lessons.length, 'lesson')} and ${count(products.length, 'product')} on the shelf, from ${origin}.`,
    disputed === 0 ? '' : `${disputed} of the lessons ${disputed === 1 ? 'is' : 'are'} disputed.`,
    'High confidence means a primary or well-placed source; medium, one secondary or partisan source, or partly inferred.',
    'None foretells what would happen here.',
    `Last checked ${formatDate(checkedOn)}.`,
  ].filter((sentence) => sentence !== '');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
