/** What an author may write in `src/content/bulletins/<id>.mdx`: one issue of the bulletin. */
import * as z from 'zod/mini';
import { addedOn, edtf, type ReferenceSchema, source, text, webAddress } from './fields.ts';

/** Makes the schema of a bulletin; `reference` decides how names of other entries are looked up. */
export function bulletinSchema(reference: ReferenceSchema) {
  return z.strictObject({
    title: text(120, 'Its headline.'),
    issue: text(60, 'Which issue it is.'),
    date: edtf('When it appeared.'),
    dateNote: z.optional(text(200, 'What is unsure about the date.')),
    addedOn,
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
      .check(z.describe('Its items, in order.')),
    source: z.optional(source),
  });
}

export type BulletinRecord = z.infer<ReturnType<typeof bulletinSchema>>;
