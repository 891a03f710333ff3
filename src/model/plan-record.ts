/** What a plan, a comparison or an export needs to know of an entry: small enough to be sent to a browser, whole enough for a document. */
import type { LessonKindId } from '../vocabulary/lesson-kinds.ts';
import type { StageId } from '../vocabulary/stages.ts';

interface RecordFacts {
  readonly shelfmark: string;
  readonly title: string;
  /** Path on the site. */
  readonly url: string;
  readonly stages: readonly StageId[];
}

/** A product as a plan knows it. */
export interface ProductRecord extends RecordFacts {
  readonly collection: 'product';
  readonly typeLabel: string;
  readonly summary: string;
  readonly version: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly licence: string;
  readonly licenceWarning: string | undefined;
  readonly isWithdrawn: boolean;
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
