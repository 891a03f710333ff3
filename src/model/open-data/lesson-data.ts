/** A lesson as open data: in short for lists, and everything that its page says. A borough that is not to be named stays unnamed. */
import type { LessonData, LessonSummary } from '../../schemas/api/entries.ts';
import type { Lesson } from '../lesson.ts';
import type { ToAddress } from '../pack-texts.ts';
import { shortUrl } from '../urls.ts';
import { markdownUrl } from './addresses.ts';
import { toOwnMarkdown } from './markdown-links.ts';
import { toEnvelope, toHead, toLink, toMarkedLink } from './parts.ts';

/** Gives a lesson in short. */
export function toLessonSummary(lesson: Lesson, toAddress: ToAddress): LessonSummary {
  return {
    shelfmark: lesson.shelfmark,
    ...toHead('lessons', lesson, toAddress),
    permanentUrl: toAddress(shortUrl(lesson.shelfmark)),
    markdown: toAddress(markdownUrl(lesson.url)),
    insight: lesson.insight,
    recommendation: lesson.recommendation,
    kind: lesson.kind,
    themes: lesson.themes,
    stages: lesson.stages,
    situations: lesson.situations,
    origin: lesson.origin === 'contributed' ? 'contributed' : 'catalogued',
    progress: lesson.status,
    date: lesson.date,
    where: lesson.where,
    confidence: lesson.confidence,
    checkedOn: lesson.check.on,
    checkDue: lesson.check.due,
  };
}

/** Gives a lesson in full. */
export function toLessonData(lesson: Lesson, toAddress: ToAddress): LessonData {
  return {
    ...toEnvelope('lesson', toAddress),
    ...toLessonSummary(lesson, toAddress),
    boroughs: lesson.boroughLinks.map((borough) => toLink(borough, toAddress)),
    organisations: lesson.organisations.map((organisation) => toLink(organisation, toAddress)),
    projects: lesson.projects.map((project) => toLink(project, toAddress)),
    appliesWhen: lesson.appliesWhen,
    claims: lesson.claims,
    answeredBy: lesson.answeredBy.map(({ product, how }) => ({
      product: toMarkedLink(product, toAddress),
      how,
    })),
    disputed: lesson.disputed,
    sources: lesson.sources,
    body: toOwnMarkdown(lesson.body, toAddress),
  };
}
