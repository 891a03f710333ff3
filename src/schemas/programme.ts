/** What an author may write in `src/content/programmes/<id>.mdx`: a programme's history, with what is not known. */
import * as z from 'zod/mini';
import {
  confidence,
  edtf,
  licence,
  type ReferenceSchema,
  source,
  sources,
  text,
  webAddress,
} from './fields.ts';

const fact = z.strictObject({
  text: text(500, 'The fact, in one or two sentences.'),
  note: z.optional(text(400, 'What is unsure about it.')),
  confidence: z.optional(confidence),
  sources,
});

const savingMillions = z.number().check(z.describe('Estimated saving over five years, £ million.'));

const feasibilityStudy = (reference: ReferenceSchema) =>
  z.strictObject({
    consultant: reference('organisations'),
    paidForBy: reference('organisations'),
    commissioned: edtf('When it was ordered.'),
    areas: z.array(text(90, 'An area it looked at.')),
    options: z.array(
      z.strictObject({
        number: z.int(),
        name: text(120, 'The option.'),
        fiveYearSavingMillions: savingMillions,
      }),
    ),
    combinedFiveYearSavingMillions: savingMillions,
    firstYearSaving: text(160, 'As the source gives it.'),
    caveats: z.array(text(300, 'How to read the figures.')),
    criticism: z.array(fact),
    confidence,
    sources,
  });

/** Makes the schema of a programme; `reference` decides how names of other entries are looked up. */
export function programmeSchema(reference: ReferenceSchema) {
  return z.strictObject({
    name: text(120, 'Full name.'),
    shortName: text(20, 'Initials.'),
    alternativeNames: z.optional(z.array(text(120, 'Another name.'))),
    parent: z.strictObject({
      name: text(120, 'The programme it belonged to.'),
      shortName: text(20, 'Initials.'),
      description: text(400, 'What that was.'),
      sources,
    }),
    summary: text(400, 'What it was, in one or two sentences.'),
    aims: z.array(text(300, 'One aim.')),
    partners: z.array(
      z.strictObject({ organisation: reference('organisations'), role: text(300, 'What it did.'), sources }),
    ),
    governance: z.array(fact),
    phases: z.array(
      z.strictObject({
        number: z.int(),
        name: text(60, 'Name of the phase.'),
        dates: text(120, 'When, as far as known.'),
        description: text(400, 'What it did.'),
        sources,
      }),
    ),
    timeline: z.array(z.extend(fact, { date: edtf('When.') })),
    phaseThree: z.strictObject({
      boroughsCount: z.int(),
      projectsCount: z.int(),
      note: text(400, 'What is not known.'),
    }),
    feasibilityStudy: feasibilityStudy(reference),
    baselineFacts: z.array(z.extend(fact, { year: z.int() })),
    communityOfPractice: z.strictObject({
      description: text(400, 'What it was.'),
      originalAddress: webAddress('Its old address.'),
      status: text(400, 'What became of it.'),
      steps: z.array(text(200, 'One step that members took to join.')),
      sources: z.optional(sources),
    }),
    outputsStillListed: z.array(
      z.strictObject({
        title: text(160, 'What is listed.'),
        url: z.optional(webAddress('Where.')),
        sources: z.optional(sources),
      }),
    ),
    licence,
    whatHappenedNext: z.array(fact),
    unknowns: z.array(text(300, 'Something that no source found says.')),
    sources: z.array(source),
    confidence,
  });
}

export type ProgrammeRecord = z.infer<ReturnType<typeof programmeSchema>>;
