/** What a plan, a comparison or an export needs to know of an entry: small enough to be sent to a browser, whole enough for a document. */
import type { LessonKindId } from '../vocabulary/lesson-kinds.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { formatDate } from './calendar-date.ts';
import { toLicenceWarning } from './credit.ts';
import { licence, productType } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

interface RecordFacts {
  readonly shelfmark: string;
  readonly title: string;
  /** Path on the site. */
  readonly url: string;
  readonly stages: readonly StageId[];
  /** The day it was last compared with its sources, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** A product as a plan knows it. */
export interface ProductRecord extends RecordFacts {
  readonly collection: 'product';
  readonly typeLabel: string;
  readonly summary: string;
  readonly version: string | undefined;
  readonly licence: string;
  readonly licenceWarning: string | undefined;
  readonly isWithdrawn: boolean;
  /** Why it was taken off the shelf. */
  readonly withdrawnReason?: string | undefined;
  /** Shelfmarks of what comes before it. */
  readonly requires: readonly string[];
  /** What to take; empty for one that is published elsewhere. */
  readonly files: readonly { readonly label: string; readonly url: string; readonly byteCount: number }[];
}

/** A lesson as a plan knows it. */
export interface LessonRecord extends RecordFacts {
  readonly collection: 'lesson';
  readonly kindId: LessonKindId;
  /** Why it happened or matters. */
  readonly insight: string;
  /** What to do. */
  readonly recommendation: string | undefined;
  readonly disputed: string | undefined;
  /** `high`, `medium` or `low`. */
  readonly confidence: string;
  /** When it was, in words. */
  readonly when: string;
  /** Products that help with it. */
  readonly answeredBy: readonly {
    readonly shelfmark: string;
    readonly title: string;
    readonly how: string;
  }[];
}

export type PlanRecord = ProductRecord | LessonRecord;

/** What a product's record needs beyond the product itself. */
export interface ProductRecordFacts {
  readonly files: ProductRecord['files'];
  /** Gives the shelfmark of another product. */
  readonly shelfmarkOf: (productId: string) => string;
}

/** Makes the record of a product. */
export function toProductRecord(product: Product, { files, shelfmarkOf }: ProductRecordFacts): ProductRecord {
  const { shelfmark, title, url, stages, summary, version, withdrawn } = product;
  return {
    collection: 'product',
    shelfmark,
    title,
    url,
    stages,
    typeLabel: productType(product.type).label,
    summary,
    version,
    checkedOn: product.check.on,
    licence: licence(product.licence.spdx).label,
    licenceWarning: toLicenceWarning(product),
    isWithdrawn: withdrawn !== undefined,
    withdrawnReason: withdrawn?.reason,
    requires: product.requires.map(({ id }) => shelfmarkOf(id)),
    files,
  };
}

/** Makes the record of a lesson. */
export function toLessonRecord(lesson: Lesson): LessonRecord {
  const { shelfmark, title, url, stages, insight, recommendation, disputed, confidence } = lesson;
  return {
    collection: 'lesson',
    shelfmark,
    title,
    url,
    stages,
    checkedOn: lesson.check.on,
    kindId: lesson.kind,
    insight,
    recommendation,
    disputed,
    confidence,
    when: lesson.date ? formatDate(lesson.date) : 'Not stated',
    answeredBy: lesson.answeredBy.map(({ product, how }) => ({
      shelfmark: product.shelfmark,
      title: product.title,
      how,
    })),
  };
}
