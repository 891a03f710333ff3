/**
 * An entry in short, for lists and search results. Cards are served to the browser as data too, so that a result drawn by script says
 * what the built page says.
 */
import { SITE } from '../site.ts';
import { STAGES, type StageId } from '../vocabulary/stages.ts';
import type { Entry } from './entry.ts';
import type { Facetable } from './facets.ts';
import {
  confidenceLevel,
  lessonKind,
  licence,
  originLabel,
  productType,
  spineNumber,
  stage,
  theme,
} from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { toFormatLabels } from './product-file.ts';

export interface Card extends Facetable {
  readonly collection: 'product' | 'lesson';
  readonly url: string;
  readonly shelfmark: string;
  readonly title: string;
  readonly summary: string;
  /** Type of a product or kind of a lesson, in words. */
  readonly kind: string;
  /** First theme, in words and as the number of its spine. */
  readonly theme: string;
  readonly spine: number;
  readonly stages: readonly string[];
  /** Its first stage, where a plan puts it. */
  readonly stageId: StageId;
  /** What helps to decide whether to open it: form or place, licence, origin, confidence. */
  readonly trust: string;
  readonly checkedOn: string;
  readonly overdue: boolean;
}

/** An entry on the other side: a lesson that a product answers, or a product that answers a lesson. */
export interface RelatedLink {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
}

/** A card as search results have it: filters have their own file, and the other side is named. */
export interface ResultCard extends Omit<Card, 'facets'> {
  /** For a product the lessons that it answers, for a lesson the products that answer it, as their records order them. */
  readonly related: readonly RelatedLink[];
}

/** Makes the card of a product or a lesson. */
export function toCard(entry: Product | Lesson): Card {
  return { ...toFacts(entry), facets: toFacets(entry) };
}

/** Makes the card of a product or a lesson for search results. */
export function toResultCard(entry: Product | Lesson): ResultCard {
  const related =
    entry.collection === 'product'
      ? entry.answers.map(({ lesson }) => lesson)
      : entry.answeredBy.map(({ product }) => product);
  return {
    ...toFacts(entry),
    related: related.map(({ shelfmark, title, url }) => ({ shelfmark, title, url })),
  };
}

function toFacts(entry: Product | Lesson): Omit<Card, 'facets'> {
  const mainTheme = firstTheme(entry);
  return {
    collection: entry.collection,
    url: entry.url,
    shelfmark: entry.shelfmark,
    title: entry.title,
    summary: entry.summary,
    theme: theme(mainTheme).label,
    spine: spineNumber(mainTheme),
    stages: entry.stages.map((id) => stage(id).short),
    stageId: firstStage(entry),
    checkedOn: entry.check.on,
    overdue: entry.check.overdue,
    kind: entry.collection === 'product' ? productType(entry.type).label : lessonKind(entry.kind).label,
    trust: [
      ...(entry.collection === 'product' ? productDetails(entry) : lessonDetails(entry)),
      originLabel(entry),
      `${confidenceLevel(entry.confidence).label} confidence`,
    ].join(' · '),
  };
}

function toFacets(entry: Product | Lesson): Card['facets'] {
  return {
    kind: [entry.collection],
    theme: entry.themes,
    stage: entry.stages,
    situation: entry.situations,
    type: [entry.collection === 'product' ? entry.type : entry.kind],
    borough: entry.boroughs,
    origin: [entry.origin],
  };
}

/** Its form, such as `Word, PDF`, and its licence in plain words. */
function productDetails(product: Product): readonly string[] {
  return [
    product.source?.format ?? toFormatLabels(product.files).join(', '),
    licence(product.licence.spdx).short,
  ];
}

/** Where and when it happened, and the licence of our words. */
function lessonDetails(lesson: Lesson): readonly string[] {
  const whereAndWhen = [lesson.where, lesson.date?.slice(0, 4)].filter(Boolean).join(', ');
  return [whereAndWhen, licence(SITE.contentLicence).short];
}

/** Gives the theme on whose spine an entry stands: its first. @throws {RangeError} when it has none. */
export function firstTheme(entry: Entry): string {
  const [first] = entry.themes;
  if (!first) throw new RangeError(`${entry.shelfmark} has no theme`);
  return first;
}

/** Gives the stage at which a plan puts an entry: its first, or the first of all when it has none. */
export function firstStage({ stages }: Pick<Entry, 'stages'>): StageId {
  return stages[0] ?? STAGES[0].id;
}
