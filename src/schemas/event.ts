/** What an author may write in `src/content/events/<id>.yaml`. A date may be as imprecise as its source. */
import * as z from 'zod/mini';
import { isBefore } from './dates.ts';
import { edtf, EVEN_IF_FIELDS_FAIL, type ReferenceSchema, sources, text, webAddress } from './fields.ts';

/** Makes the schema of an event; `reference` decides how names of other entries are looked up. */
export function eventSchema(reference: ReferenceSchema) {
  return z
    .strictObject({
      title: text(120, 'What it is called.'),
      kind: text(40, 'Briefing, meeting, training, conference.'),
      start: edtf('When it starts.'),
      end: z.optional(edtf('When it ends, if later.')),
      dateNote: z.optional(text(200, 'What is unsure about the date.')),
      place: z.optional(text(160, 'Where.')),
      link: z.optional(webAddress('Where to join or read more.')),
      organisers: z.array(reference('organisations', 'boroughs')).check(z.describe('Who holds it.')),
      audience: z.optional(text(200, 'Who it is for.')),
      status: z
        .enum(['planned', 'confirmed', 'held', 'cancelled', 'not confirmed'])
        .check(z.describe('not confirmed: announced, but no record that it took place was found.')),
      description: text(600, 'What it is about.'),
      materials: z.optional(
        z.array(z.strictObject({ label: text(120, 'What it is.'), url: webAddress('Where it is.') })),
      ),
      sources: sources.check(z.minLength(1)),
    })
    .check(
      z.superRefine((event, context) => {
        if (!isBefore(event.end, event.start)) return;
        context.issues.push({
          code: 'custom',
          input: event,
          path: ['end'],
          message: 'a date that is not before the start',
          params: { kind: 'dates-out-of-order' },
        });
      }, EVEN_IF_FIELDS_FAIL),
    );
}

export type EventRecord = z.infer<ReturnType<typeof eventSchema>>;
