/** What an author may write in `src/content/questions/<id>.mdx`: something a borough asks the others. */
import * as z from 'zod/mini';
import { day, type ReferenceSchema, text, themes } from './fields.ts';

/** Makes the schema of a question; `reference` decides how names of other entries are looked up. */
export function questionSchema(reference: ReferenceSchema) {
  const products = z.optional(z.array(reference('products')).check(z.describe('Products it is about.')));
  const lessons = z.optional(z.array(reference('lessons')).check(z.describe('Lessons it is about.')));
  return z.strictObject({
    title: text(120, 'The question in one sentence.'),
    askedBy: z
      .strictObject({
        role: text(80, 'The role of the person who asks, not the name.'),
        boroughType: text(60, 'Such as an outer London borough.'),
      })
      .check(z.describe('Who asks, by role and type of borough.')),
    askedOn: day('The day it was asked.'),
    themes,
    products,
    lessons,
    answers: z.optional(
      z
        .array(
          z.strictObject({
            text: text(1200, 'The answer.'),
            by: text(80, 'The role of the person who answers.'),
            on: day('The day of the answer.'),
            products,
            lessons,
          }),
        )
        .check(z.describe('What others have answered, oldest first.')),
    ),
    promotedTo: z.optional(
      reference('lessons').check(z.describe('The lesson that its answers have become.')),
    ),
  });
}

export type QuestionRecord = z.infer<ReturnType<typeof questionSchema>>;
