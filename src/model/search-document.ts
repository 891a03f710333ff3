/** What search knows of an entry: its words by field. The document's id is the shelfmark, one range for products and lessons. */
import type { SearchDocument } from '../search/types.ts';
import { lessonKind, productType, situation, stage, theme } from './labels.ts';
import type { Lesson } from './lesson.ts';
import { toPlainText } from './plain-text.ts';
import type { Product } from './product.ts';

/** Makes the search document of a product or a lesson. */
export function toSearchDocument(entry: Product | Lesson): SearchDocument {
  const shared = [
    entry.shelfmark,
    ...entry.themes.flatMap((id) => [theme(id).label, ...theme(id).aliases]),
    ...entry.stages.map((id) => stage(id).label),
    ...entry.situations.map((id) => situation(id).short),
  ];
  return entry.collection === 'product' ? ofProduct(entry, shared) : ofLesson(entry, shared);
}

/** Gives the text from which search takes a passage: what the index knows of an entry and its card does not show. */
export function toPassageText(entry: Product | Lesson): string {
  const { body = '' } = toSearchDocument(entry);
  return entry.collection === 'lesson' ? joinTexts([entry.recommendation, body]) : body;
}

function ofProduct(product: Product, shared: readonly string[]): SearchDocument {
  return {
    id: product.shelfmark,
    title: product.title,
    aliases: product.aliases,
    summary: product.summary,
    tags: [...shared, productType(product.type).label, ...product.madeBy.map(({ title }) => title)],
    body: joinTexts([product.useWhen, product.notWhen, ...product.adaptSteps, toPlainText(product.body)]),
  };
}

function ofLesson(lesson: Lesson, shared: readonly string[]): SearchDocument {
  return {
    id: lesson.shelfmark,
    title: lesson.title,
    summary: joinTexts([lesson.insight, lesson.recommendation]),
    tags: [
      ...shared,
      lessonKind(lesson.kind).label,
      lesson.where,
      ...lesson.organisations.map(({ title }) => title),
      ...lesson.projects.map(({ title }) => title),
    ],
    body: joinTexts([lesson.appliesWhen, toPlainText(lesson.body)]),
  };
}

function joinTexts(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}
