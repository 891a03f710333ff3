/**
 * An entry in short, for lists and search results. The same cards are served to the browser as data, so that a result drawn
 * by script says what the built page says.
 */
import type { OriginId } from '../vocabulary/trust.ts';
import type { Entry } from './entry.ts';
import type { Facetable } from './facets.ts';
import { lessonKind, licence, productType, spineNumber, stage, theme } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

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
  readonly origin: OriginId;
  /** The licence in plain words; null for lessons, whose words are ours. */
  readonly licence: string | null;
  readonly confidence: string;
  readonly checkedOn: string;
  readonly overdue: boolean;
  /** For a product its form, such as `Word, PDF`; for a lesson where and when. */
  readonly detail: string;
}

/** Makes the card of a product or a lesson. */
export function toCard(entry: Product | Lesson): Card {
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
    origin: entry.origin,
    confidence: entry.confidence,
    checkedOn: entry.check.on,
    overdue: entry.check.overdue,
    ...(entry.collection === 'product' ? ofProduct(entry) : ofLesson(entry)),
    facets: {
      kind: [entry.collection],
      theme: entry.themes,
      stage: entry.stages,
      situation: entry.situations,
      type: [entry.collection === 'product' ? entry.type : entry.kind],
      borough: entry.boroughs,
      origin: [entry.origin],
    },
  };
}

function ofProduct(product: Product) {
  return {
    kind: productType(product.type).label,
    licence: licence(product.licence.spdx).short,
    detail: product.source?.format ?? product.files.map(({ path }) => path.split('.').at(-1) ?? '').join(', '),
  };
}

function ofLesson(lesson: Lesson) {
  const year = lesson.date?.slice(0, 4);
  return {
    kind: lessonKind(lesson.kind).label,
    licence: null,
    detail: [lesson.where, year].filter(Boolean).join(', '),
  };
}

/** Gives the theme on whose spine an entry stands: its first. @throws {RangeError} when it has none. */
export function firstTheme(entry: Entry): string {
  const [first] = entry.themes;
  if (!first) throw new RangeError(`${entry.shelfmark} has no theme`);
  return first;
}
