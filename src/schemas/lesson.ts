/** What an author may write in `lessons/<id>.mdx`. Whether a lesson is addressed or confirmed is worked out, never typed. */
import * as z from 'zod/mini';
import { ATTRIBUTION_IDS } from '../vocabulary/contribution-words.ts';
import { LESSON_KIND_IDS } from '../vocabulary/lesson-kinds.ts';
import {
  claim,
  confidence,
  day,
  edtf,
  EVEN_IF_FIELDS_FAIL,
  type ReferenceSchema,
  situations,
  sources,
  stages,
  text,
  themes,
} from './fields.ts';
import { addedOn } from './news-fields.ts';

function lessonFields(reference: ReferenceSchema) {
  return z.strictObject({
    shelfmark: z
      .string()
      .check(
        z.regex(/^L-\d{3,5}$/u, 'L- and three figures, such as L-031'),
        z.describe('Its number on the shelf, such as L-031. Never used twice, never changed.'),
      ),
    title: text(120, 'The finding, as a sentence without a full stop. At most 120 characters.'),
    kind: z.enum(LESSON_KIND_IDS).check(z.describe('What kind of finding it is.')),
    themes,
    stages,
    situations: z.optional(situations),
    date: z.optional(edtf('When it happened or was found. Leave out if not known.')),
    place: z.optional(text(80, 'Where it happened, in words, when no London borough is named.')),
    boroughs: z.optional(z.array(reference('boroughs')).check(z.describe('London boroughs it is about.'))),
    organisations: z.optional(
      z.array(reference('organisations')).check(z.describe('Other bodies it is about.')),
    ),
    projects: z.optional(z.array(reference('projects')).check(z.describe('Projects it comes from.'))),
    insight: text(300, 'Why it happened or why it matters. At most 300 characters.'),
    recommendation: z.optional(text(300, 'What you would tell a colleague to do. At most 300 characters.')),
    appliesWhen: z.optional(text(200, 'When it holds, and when it may not.')),
    claims: z.optional(z.array(claim).check(z.describe('Figures, each with its basis and source.'))),
    origin: z
      .enum(['catalogued', 'contributed'])
      .check(z.describe('catalogued: from published sources; contributed: handed in by a borough.')),
    attribution: z
      .enum(ATTRIBUTION_IDS)
      .check(
        z.describe('How the borough is shown: by name, by kind (an outer London borough), or not at all.'),
      ),
    disputed: z.optional(text(400, 'What the other side says, if the account is disputed.')),
    addedOn,
    checkedOn: day('The day someone last compared this record with its sources.'),
    checkEvery: z
      .int()
      .check(z.minimum(1), z.maximum(60), z.describe('Months until the next check is due, 1 to 60.')),
    status: z.enum(['published', 'withdrawn']).check(z.describe('published or withdrawn.')),
    sources,
    confidence,
  });
}

/** Makes the schema of a lesson; `reference` decides how names of other entries are looked up. */
export function lessonSchema(reference: ReferenceSchema) {
  return lessonFields(reference).check(z.superRefine(requireSources, EVEN_IF_FIELDS_FAIL));
}

export type LessonRecord = z.infer<ReturnType<typeof lessonFields>>;

function requireSources(lesson: LessonRecord, context: z.core.$RefinementCtx<LessonRecord>): void {
  const hasNone = Array.isArray(lesson.sources) && lesson.sources.length === 0;
  if (lesson.origin === 'contributed' || !hasNone) return;
  context.issues.push({
    code: 'custom',
    input: lesson,
    path: ['sources'],
    message: 'at least one source, unless a borough contributed it',
    params: { kind: 'too-few' },
  });
}
