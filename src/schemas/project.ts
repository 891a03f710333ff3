/** What an author may write in `src/content/projects/<id>.yaml`: a documented change, by several boroughs or one. */
import * as z from 'zod/mini';
import { OUTCOME_BASIS_IDS } from '../vocabulary/trust.ts';
import { confidence, edtf, type ReferenceSchema, sources, text } from './fields.ts';

const lines = (description: string) => z.array(text(300, 'One line.')).check(z.describe(description));

const outcome = z.strictObject({
  text: text(400, 'What came of it, with figures as the source gives them.'),
  basis: z
    .enum(OUTCOME_BASIS_IDS)
    .check(z.describe('How it is known: plan, forecast, reported, delivered, audited, ruled.')),
  asOf: z.optional(edtf('When it was so, for the timeline. Leave out if the source gives no date.')),
  sources,
});

/** Makes the schema of a project; `reference` decides how names of other entries are looked up. */
export function projectSchema(reference: ReferenceSchema) {
  return z.strictObject({
    name: text(120, 'What it is called.'),
    kind: z
      .enum(['collaboration', 'single-borough'])
      .check(z.describe('Several boroughs together, or one alone.')),
    summary: text(300, 'What it was, in one or two sentences.'),
    boroughs: z
      .array(reference('boroughs'))
      .check(z.describe('London boroughs that took part. Empty if not stated.')),
    otherPartners: z.optional(lines('Partners that are not London authorities.')),
    organisations: z.optional(
      z.array(reference('organisations')).check(z.describe('Other bodies that took part.')),
    ),
    period: z
      .strictObject({
        from: z.nullable(edtf('When it began.')),
        to: z.nullable(edtf('When it ended; null if it goes on or is not known.')),
        note: z.optional(text(400, 'What is unsure about the dates.')),
      })
      .check(z.describe('From when to when.')),
    aims: z.optional(lines('What it set out to do.')),
    model: z.optional(text(400, 'How it was set up.')),
    stagesPublished: z.optional(lines('The steps it announced, in order.')),
    productsEvidenced: z.optional(lines('Documents that sources say existed.')),
    outcomes: z.optional(z.array(outcome).check(z.describe('What came of it, each with its basis.'))),
    phaseThree: z.optional(
      z
        .strictObject({
          status: text(40, 'not confirmed, until a source names the seven projects.'),
          note: text(300, 'What the sources say and do not say.'),
        })
        .check(z.describe('Whether it was one of the seven projects of the programme’s Phase Three.')),
    ),
    relatedProgramme: z.optional(text(300, 'Another programme it belonged to.')),
    notes: z.optional(lines('What a reader should know.')),
    sources: sources.check(z.minLength(1)),
    confidence,
  });
}

export type ProjectRecord = z.infer<ReturnType<typeof projectSchema>>;
