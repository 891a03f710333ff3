/** Questions of boroughs and records of use as open data: in the words of their pages. */
import type { QuestionData, QuestionSummary, ReuseData, ReuseSummary } from '../../schemas/api/community.ts';
import type { QuestionRecord } from '../../schemas/question.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CollectionEntry } from '../entry.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Reuse } from '../reuse.ts';
import { questionUrl } from '../urls.ts';
import { toEnvelope, toHead, toLink, toMarkedLink } from './parts.ts';

/** How these records find what they name; what is no longer on the shelf is left out. */
export interface AnswerLinks {
  readonly catalogue: Pick<Catalogue, 'products' | 'lessons'>;
  readonly toAddress: ToAddress;
}

/** Gives a question in short. */
export function toQuestionSummary(
  { id, data }: CollectionEntry<QuestionRecord>,
  { toAddress }: AnswerLinks,
): QuestionSummary {
  const { title, askedBy, askedOn, themes } = data;
  return {
    ...toHead('questions', { id, title, url: questionUrl(id) }, toAddress),
    askedBy,
    askedOn,
    themes,
  };
}

/** Gives a question in full. */
export function toQuestionData(question: CollectionEntry<QuestionRecord>, links: AnswerLinks): QuestionData {
  const { answers = [], promotedTo } = question.data;
  return {
    ...toEnvelope('question', links.toAddress),
    ...toQuestionSummary(question, links),
    ...toAbout(question.data, links),
    answers: answers.map(({ text, by, on, ...about }) => ({ text, by, on, ...toAbout(about, links) })),
    promotedTo: promotedTo === undefined ? undefined : findLesson(promotedTo, links),
  };
}

/** Gives a record of use in short. */
export function toReuseSummary(reuse: Reuse, toAddress: ToAddress): ReuseSummary {
  const { id, product, borough, state, since } = reuse;
  const head = { id, title: `${borough.title}: ${product.title}`, url: product.url };
  return {
    ...toHead('reuse', head, toAddress),
    product: toMarkedLink(product, toAddress),
    borough: toLink(borough, toAddress),
    state,
    since,
  };
}

/** Gives a record of use in full. */
export function toReuseData(reuse: Reuse, toAddress: ToAddress): ReuseData {
  const { version, changed, effort, outcomes, wouldUseAgain, lessons, trust } = reuse;
  return {
    ...toEnvelope('reuse-record', toAddress),
    ...toReuseSummary(reuse, toAddress),
    version,
    changed,
    effort,
    outcomes,
    wouldUseAgain,
    lessons: lessons.map(({ lesson, verdict, note }) => ({
      lesson: toMarkedLink(lesson, toAddress),
      verdict,
      note,
    })),
    ...(trust.kind === 'reported' ? {} : { confirmedOn: trust.on, confirmedBy: trust.by }),
  };
}

interface About {
  readonly products?: readonly string[] | undefined;
  readonly lessons?: readonly string[] | undefined;
}

function toAbout({ products = [], lessons = [] }: About, { catalogue, toAddress }: AnswerLinks) {
  const pick = (ids: readonly string[], among: AnswerLinks['catalogue']['products' | 'lessons']) =>
    among.filter(({ id }) => ids.includes(id)).map((entry) => toLink(entry, toAddress));
  return { products: pick(products, catalogue.products), lessons: pick(lessons, catalogue.lessons) };
}

function findLesson(lessonId: string, { catalogue, toAddress }: AnswerLinks) {
  const lesson = catalogue.lessons.find(({ id }) => id === lessonId);
  return lesson && toLink(lesson, toAddress);
}
