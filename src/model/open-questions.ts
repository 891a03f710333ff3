/** What is not settled about a situation or a stage of it: accounts that are disputed, lessons that nothing answers, what a borough has asked. */
import type { QuestionRecord } from '../schemas/question.ts';
import type { CollectionEntry } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { questionUrl } from './urls.ts';

/** One thing that is not settled, in a sentence, with the page that says more. */
export interface OpenQuestion {
  readonly kind: 'asked' | 'disputed' | 'unanswered';
  readonly title: string;
  /** What the other side says, or what is missing. */
  readonly text: string;
  readonly url: string;
}

interface Named {
  readonly lessons: readonly Lesson[];
  readonly products: readonly Product[];
}

/** Gives what is open about the entries, each entry at most once: first what boroughs asked and nobody answered. */
export function toOpenQuestions(
  { lessons, products }: Named,
  asked: readonly CollectionEntry<QuestionRecord>[],
): readonly OpenQuestion[] {
  const lessonIds = new Set(lessons.map(({ id }) => id));
  const productIds = new Set(products.map(({ id }) => id));
  const isAbout = ({ data }: CollectionEntry<QuestionRecord>) =>
    (data.lessons ?? []).some((id) => lessonIds.has(id)) ||
    (data.products ?? []).some((id) => productIds.has(id));
  return [
    ...asked
      .filter((question) => isAbout(question) && (question.data.answers ?? []).length === 0)
      .map(toAsked),
    ...lessons.flatMap((lesson) => toOpen(lesson) ?? []),
  ];
}

function toAsked({ id, data }: CollectionEntry<QuestionRecord>): OpenQuestion {
  const text = `Asked by ${data.askedBy.role}, ${data.askedBy.boroughType}. Nobody has answered yet.`;
  return { kind: 'asked', title: data.title, text, url: questionUrl(id) };
}

function toOpen({ title, url, disputed, answeredBy }: Lesson): OpenQuestion | undefined {
  if (disputed !== undefined) return { kind: 'disputed', title, text: disputed, url };
  if (answeredBy.length > 0) return undefined;
  return { kind: 'unanswered', title, text: 'No product on the shelf helps with this yet.', url };
}
