/** What an author may write in `src/content/reuse/<product>/<id>.yaml`: how one borough used one product. */
import * as z from 'zod/mini';
import { REUSE_STATE_IDS, USE_AGAIN_ANSWER_IDS } from '../vocabulary/contribution-words.ts';
import { claim, day, edtf, type ReferenceSchema, text } from './fields.ts';
import { addedOn } from './news-fields.ts';

/** Makes the schema of a reuse record; `reference` decides how names of other entries are looked up. */
export function reuseSchema(reference: ReferenceSchema) {
  return z.strictObject({
    product: reference('products').check(z.describe('The product that was used.')),
    version: z.optional(text(20, 'The version used.')),
    borough: reference('boroughs').check(z.describe('The borough that used it.')),
    state: z
      .enum(REUSE_STATE_IDS)
      .check(z.describe('How far they went: considering, adopted, adapted, rejected or stopped.')),
    since: edtf('Since when.'),
    addedOn,
    changed: z.optional(text(600, 'What they changed to make it theirs.')),
    effort: z.optional(text(200, 'What it really took.')),
    outcomes: z.optional(z.array(claim).check(z.describe('Figures, each with its basis and source.'))),
    wouldUseAgain: z.optional(
      z
        .strictObject({ answer: z.enum(USE_AGAIN_ANSWER_IDS), why: text(300, 'Why.') })
        .check(z.describe('Whether they would use it again, and why.')),
    ),
    lessons: z.optional(
      z
        .array(
          z.strictObject({
            lesson: reference('lessons'),
            verdict: z.enum(['confirmed', 'denied']),
            note: z.optional(text(300, 'What they saw.')),
          }),
        )
        .check(z.describe('Lessons that they saw confirmed or denied.')),
    ),
    confirmedByBorough: z.optional(day('The day the borough last confirmed it.')),
    confirmedByProgramme: z.optional(day('The day an editor confirmed it with the borough.')),
  });
}

export type ReuseRecord = z.infer<ReturnType<typeof reuseSchema>>;
