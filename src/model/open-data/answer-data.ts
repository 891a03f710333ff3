/** Questions of boroughs and records of use as open data: their references joined with what they name. */
import type { QuestionData, QuestionSummary, ReuseData, ReuseSummary } from '../../schemas/api/community.ts';
import type { QuestionRecord } from '../../schemas/question.ts';
import type { ReuseRecord } from '../../schemas/reuse.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CollectionEntry } from '../entry.ts';
import { toLinkFinder } from '../link-finder.ts';
import type { ToAddress } from '../pack-texts.ts';
import { productUrl } from '../urls.ts';
import { toEnvelope, toHead, toLink } from './parts.ts';

/** How these records find what they name; what is no longer on the shelf is left out. */
export interface AnswerLinks {
  readonly catalogue: Pick<Catalogue, 'products' | 'withdrawn' | 'lessons' | 'boroughs'>;
  readonly toAddress: ToAddress;
}

/** Gives a question in short. */
export function toQuestionSummary(
  { id, data }: CollectionEntry<QuestionRecord>,
  { toAddress }: AnswerLinks,
): QuestionSummary {
  const { title, askedBy, askedOn, themes } = data;
  return {
    ...toHead('questions', { id, title, url: '/community/#questions' }, toAddress),
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
export function toReuseSummary(
  { id, data }: CollectionEntry<ReuseRecord>,
  { catalogue, toAddress }: AnswerLinks,
): ReuseSummary {
  const product = toLinkFinder('product', [...catalogue.products, ...catalogue.withdrawn])(data.product);
  const borough = toLinkFinder('borough', catalogue.boroughs)(data.borough);
  const head = { id, title: `${borough.title}: ${product.title}`, url: productUrl(product.id) };
  return {
    ...toHead('reuse', head, toAddress),
    product: toLink(product, toAddress),
    borough: toLink(borough, toAddress),
    state: data.state,
    since: data.since,
  };
}

/** Gives a record of use in full. */
export function toReuseData(record: CollectionEntry<ReuseRecord>, links: AnswerLinks): ReuseData {
  const { version, changed, effort, outcomes = [], wouldUseAgain, lessons = [], ...rest } = record.data;
  return {
    ...toEnvelope('reuse-record', links.toAddress),
    ...toReuseSummary(record, links),
    version,
    changed,
    effort,
    outcomes,
    wouldUseAgain,
    lessons: lessons.flatMap(({ lesson, verdict, note }) => {
      const link = findLesson(lesson, links);
      return link ? [{ lesson: link, verdict, note }] : [];
    }),
    confirmedByBorough: rest.confirmedByBorough,
    confirmedByProgramme: rest.confirmedByProgramme,
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
