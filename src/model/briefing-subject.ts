/** What a members' briefing is about: a theme or a situation, in the words that a councillor needs, with what the shelf would put first. */
import { MEMBER_QUESTIONS } from '../vocabulary/member-questions.ts';
import { type Situation, SITUATIONS } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import { type Entry, pickById } from './entry.ts';
import type { Lesson } from './lesson.ts';
import { formatTotal } from './plan-duration.ts';
import type { Product } from './product.ts';
import type { PlanShelf } from './stage-plan.ts';
import { planUrl, themeUrl } from './urls.ts';

export interface BriefingSubject {
  /** Of the theme or the situation; no id names both. */
  readonly id: string;
  readonly kind: 'theme' | 'situation';
  readonly name: string;
  /** Page with everything on it. */
  readonly url: string;
  /** Sentences that say what it is. */
  readonly about: readonly string[];
  /** What members should ask, most important first. */
  readonly questions: readonly string[];
  /** Lessons and products that the shelf holds on it. */
  readonly lessons: readonly Lesson[];
  readonly products: readonly Product[];
  /** The same, those to name first at the head. */
  readonly bestLessons: readonly Lesson[];
  readonly bestProducts: readonly Product[];
}

const MAX_QUESTIONS = 5;
/** Members decide, so that stage's questions come first; one of each of these follows. */
const ASKED_BESIDES: readonly StageId[] = ['options', 'engage', 'prepare', 'sustain', 'understand'];
const WARNINGS: readonly Lesson['kind'][] = ['pitfall', 'legal-ruling', 'warning-sign'];
const CONFIDENCE: readonly Lesson['confidence'][] = ['high', 'medium', 'low'];

/** Gives the subjects: the situations, then the themes, each in their order. */
export function toBriefingSubjects(shelf: PlanShelf): readonly BriefingSubject[] {
  return [
    ...SITUATIONS.map((situation) => ofSituation(shelf, situation)),
    ...THEMES.map((theme) => ofTheme(shelf, theme)),
  ];
}

function ofSituation(shelf: PlanShelf, situation: Situation): BriefingSubject {
  const { id, short, label, definition, gateQuestions } = situation;
  const about = ({ situations }: Entry) => situations.includes(id);
  const lessons = shelf.lessons.filter(about);
  const products = shelf.products.filter(about);
  const total = formatTotal(situation);
  const others = ASKED_BESIDES.flatMap((stageId) => gateQuestions[stageId]?.[0] ?? []);
  return {
    id,
    kind: 'situation',
    name: short,
    url: planUrl(id),
    about: [
      `“${label}.” That means: ${toLowerStart(definition)}`,
      ...(total === undefined
        ? []
        : [`As a rule of thumb, the steps up to the change take ${total} if they follow one another.`]),
    ],
    questions: [...(gateQuestions.decide ?? []), ...others].slice(0, MAX_QUESTIONS),
    lessons,
    products,
    bestLessons: unique([...pickById(shelf.lessons, situation.firstLessons), ...lessons]),
    bestProducts: filesFirst(unique([...pickById(shelf.products, situation.keyProducts), ...products])),
  };
}

function ofTheme(shelf: PlanShelf, { id, label, definition }: (typeof THEMES)[number]): BriefingSubject {
  const about = ({ themes }: Entry) => themes.includes(id);
  const isMain = ({ themes }: Entry) => themes[0] === id;
  const lessons = shelf.lessons.filter(about);
  const products = shelf.products.filter(about);
  const ranked = lessons.toSorted(
    (a, b) =>
      Number(isMain(b)) - Number(isMain(a)) ||
      CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence),
  );
  return {
    id,
    kind: 'theme',
    name: label,
    url: themeUrl(id),
    about: [definition],
    questions: MEMBER_QUESTIONS[id].slice(0, MAX_QUESTIONS).map(({ text }) => text),
    lessons,
    products,
    bestLessons: takeTurns(
      ranked.filter(({ kind }) => WARNINGS.includes(kind)),
      ranked.filter(({ kind }) => !WARNINGS.includes(kind)),
    ),
    bestProducts: filesFirst(products.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))),
  };
}

/** Takes one of each list in turn, so that a page with room for few tells of both what went wrong and what worked. */
function takeTurns<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((item) => item !== undefined);
}

function filesFirst(products: readonly Product[]): readonly Product[] {
  return products.toSorted((a, b) => Number(b.files.length > 0) - Number(a.files.length > 0));
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function toLowerStart(text: string): string {
  return text.replace(/^./u, (letter) => letter.toLowerCase());
}
