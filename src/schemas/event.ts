/** What an author may write in `src/content/events/<id>.yaml`. A date may be as imprecise as its source. */
import * as z from 'zod/mini';
import { agenda } from './agenda.ts';
import { isBefore, isCalendarDate } from './dates.ts';
import { edtf, EVEN_IF_FIELDS_FAIL, type ReferenceSchema, sources, text, webAddress } from './fields.ts';
import { addedOn, change } from './news-fields.ts';

function eventFields(reference: ReferenceSchema) {
  return z.strictObject({
    title: text(120, 'What it is called.'),
    kind: text(40, 'Briefing, meeting, training, conference.'),
    start: edtf('When it starts.'),
    end: z.optional(edtf('When it ends, if later.')),
    dateNote: z.optional(text(200, 'What is unsure about the date.')),
    addedOn,
    changes: z.optional(
      z
        .array(change)
        .check(
          z.describe(
            'What changed after it was announced, newest first: another day or place, or cancelled.',
          ),
        ),
    ),
    place: z.optional(text(160, 'Where.')),
    link: z.optional(webAddress('Where to join or read more.')),
    organisers: z.array(reference('organisations', 'boroughs')).check(z.describe('Who holds it.')),
    audience: z.optional(text(200, 'Who it is for.')),
    status: z
      .enum(['planned', 'confirmed', 'held', 'cancelled', 'not confirmed'])
      .check(z.describe('not confirmed: announced, but no record that it took place was found.')),
    description: text(600, 'What it is about.'),
    agenda: z.optional(agenda),
    materials: z.optional(
      z
        .array(z.strictObject({ label: text(120, 'What it is.'), url: webAddress('Where it is.') }))
        .check(z.describe('Papers, slides or recordings that anyone can open.')),
    ),
    sources: sources.check(z.minLength(1)),
  });
}

/** Makes the schema of an event; `reference` decides how names of other entries are looked up. */
export function eventSchema(reference: ReferenceSchema) {
  return eventFields(reference).check(z.superRefine(requireWhatCalendarNeeds, EVEN_IF_FIELDS_FAIL));
}

export type EventRecord = z.infer<ReturnType<typeof eventFields>>;

interface EventRule {
  readonly isBroken: boolean;
  readonly field: keyof EventRecord;
  readonly kind: string;
  readonly message: string;
}

/** An event with an exact day goes into the calendar, which counts its changes and stamps it with a day of the record. */
function requireWhatCalendarNeeds(event: EventRecord, context: z.core.$RefinementCtx<EventRecord>): void {
  const rules: readonly EventRule[] = [
    {
      isBroken: isBefore(event.end, event.start),
      field: 'end',
      kind: 'dates-out-of-order',
      message: 'a date that is not before the start',
    },
    {
      isBroken: event.addedOn === undefined && isCalendarDate(String(event.start)),
      field: 'addedOn',
      kind: 'missing-field',
      message:
        'an event with an exact day goes into the calendar, which says since when it has been announced',
    },
    {
      isBroken: event.status === 'cancelled' && (event.changes ?? []).length === 0,
      field: 'changes',
      kind: 'missing-field',
      message:
        'a cancelled event says on which day it was cancelled, so that the calendars of those who follow it take it',
    },
  ];
  for (const { field, kind, message } of rules.filter(({ isBroken }) => isBroken))
    context.issues.push({ code: 'custom', input: event, path: [field], message, params: { kind } });
}
