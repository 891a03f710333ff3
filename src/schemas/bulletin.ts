/** What an author may write in `src/content/bulletins/<id>.mdx`: one issue of the bulletin, an old one retold or one of this shelf. */
import * as z from 'zod/mini';
import { isBefore } from './dates.ts';
import { day, edtf, EVEN_IF_FIELDS_FAIL, type ReferenceSchema, source, text, webAddress } from './fields.ts';
import { addedOn } from './news-fields.ts';

function bulletinFields(reference: ReferenceSchema) {
  return z.strictObject({
    title: text(120, 'Its headline.'),
    issue: text(60, 'Which issue it is.'),
    date: edtf('When it appeared.'),
    dateNote: z.optional(text(200, 'What is unsure about the date.')),
    addedOn,
    covers: z.optional(
      z
        .strictObject({ from: day('The first day.'), to: day('The last day.') })
        .check(
          z.describe('The days of which it tells, if this shelf wrote it. Leave out for one that is retold.'),
        ),
    ),
    summary: text(300, 'What it says, in one or two sentences.'),
    items: z
      .array(
        z.strictObject({
          heading: text(90, 'What the item is about.'),
          text: text(500, 'What it says.'),
          lessons: z.optional(z.array(reference('lessons'))),
          links: z.optional(
            z.array(z.strictObject({ label: text(120, 'What it leads to.'), url: webAddress('Where.') })),
          ),
        }),
      )
      .check(z.describe('Its items in short, in order; none if the text says it all.')),
    source: z.optional(source),
  });
}

/** Makes the schema of a bulletin; `reference` decides how names of other entries are looked up. */
export function bulletinSchema(reference: ReferenceSchema) {
  return bulletinFields(reference).check(z.superRefine(requireOrder, EVEN_IF_FIELDS_FAIL));
}

export type BulletinRecord = z.infer<ReturnType<typeof bulletinFields>>;

function requireOrder({ covers }: BulletinRecord, context: z.core.$RefinementCtx<BulletinRecord>): void {
  if (!isBefore(covers?.to, covers?.from)) return;
  context.issues.push({
    code: 'custom',
    input: covers,
    path: ['covers', 'to'],
    message: 'a day that is not before the first day',
    params: { kind: 'dates-out-of-order' },
  });
}
