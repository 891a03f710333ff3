/** What a contributor is asked for a product: enough to describe it and to let others take it. */
import * as z from 'zod/mini';
import { LICENCE_IDS } from '../vocabulary/licences.ts';
import { EVEN_IF_FIELDS_FAIL, type ReferenceSchema, text, webAddress } from './fields.ts';
import { ask, closingQuestions, insistOn, longText } from './form-question.ts';
import { type ProductRecord, productSchema } from './product.ts';

/** Makes the schema of a product as it is handed in. */
export function productFormSchema(reference: ReferenceSchema) {
  const { shape } = productSchema(reference);
  return z
    .strictObject({
      title: ask(shape.title, { label: 'What is it called?', example: 'Room booking agreement' }),
      summary: ask(shape.summary, {
        label: 'What is it, and what does a borough get from it?',
        example:
          'A two-page agreement for letting library rooms to local groups, with a price list to fill in.',
      }),
      type: ask(shape.type, { label: 'What form does it take?', example: 'Template' }),
      themes: ask(shape.themes, { label: 'What is it about?', example: 'Buildings and co-location' }),
      madeBy: ask(
        shape.madeBy.check(z.maxLength(33)),
        {
          label: 'Who made it?',
          example: 'Your borough',
          hint: 'The boroughs that made it. They are named on the page.',
        },
        { choicesFrom: ['boroughs', 'organisations'] },
      ),
      licence: ask(
        z
          .enum(LICENCE_IDS)
          .check(z.describe('If you are not sure, choose No licence stated; an editor will ask.')),
        { label: 'On what terms may others use it?', example: 'Open Government Licence 3.0' },
      ),
      url: z.optional(
        ask(
          webAddress('The page or file on your council’s website, if it is published.'),
          {
            label: 'Where is it published?',
            example: 'https://www.example.org/room-booking-agreement',
          },
          { kind: 'text' },
        ),
      ),
      files: z.optional(
        ask(
          z
            .array(text(120, 'The name of one file.'))
            .check(
              z.maxLength(10),
              z.describe(
                'The names of the files you will attach, one a line. Word, Excel, PowerPoint, OpenDocument, PDF, CSV or text, up to 10 MB each, without macros.',
              ),
            ),
          { label: 'Which files will you attach?', example: 'room-booking-agreement.docx' },
        ),
      ),
      about: z.optional(
        ask(longText(6000, 'What is in it, how you used it, and what you would do differently.'), {
          label: 'What should others know about it?',
          example: 'Part 1 is the agreement. Part 2 lists the prices, which we review each April.',
        }),
      ),
      useWhen: z.optional(
        ask(insistOn(shape.useWhen), {
          label: 'When is it the right thing?',
          example: 'When local groups ask to use a room after closing time.',
        }),
      ),
      notWhen: z.optional(
        ask(insistOn(shape.notWhen), {
          label: 'When is it the wrong thing?',
          example: 'For a lease of a whole building.',
        }),
      ),
      adaptSteps: z.optional(
        ask(insistOn(shape.adaptSteps).check(z.maxLength(12)), {
          label: 'How does a borough make it its own?',
          example: 'Replace the prices in part 2',
          hint: 'One step a line.',
        }),
      ),
      stages: z.optional(ask(shape.stages, { label: 'At which stage does it help?', example: 'Prepare' })),
      issued: z.optional(
        ask(
          shape.issued,
          {
            label: 'When was it made?',
            example: '2025-09',
            hint: 'A year, a month or a day: 2025, 2025-09 or 2025-09-15.',
          },
          { kind: 'date' },
        ),
      ),
      ...closingQuestions(),
    })
    .check(
      z.superRefine((offer, context) => {
        if (offer.url !== undefined || (offer.files?.length ?? 0) > 0) return;
        context.issues.push({
          code: 'custom',
          input: offer,
          path: ['files'],
          message: 'Say where it is published, or which files you will attach.',
        });
      }, EVEN_IF_FIELDS_FAIL),
    );
}

/** The fields of the record that no contributor is asked for, and why. */
export const PRODUCT_NOT_ASKED: Partial<Record<keyof ProductRecord, string>> = {
  shelfmark: 'The next free number is given when it is taken in.',
  aliases: 'An editor adds the words that officers search for.',
  situations: 'An editor picks them, so that lists stay consistent.',
  origin: 'contributed if files come with it, catalogued if it is only linked to.',
  source: 'Made from the address of where it is published.',
  version: 'An editor numbers it when files are kept here.',
  changes: 'An editor notes what changes.',
  addedOn: 'The day it is taken in.',
  checkedOn: 'The day it is taken in.',
  checkEvery: 'Set when it is taken in, changed by an editor.',
  status: 'Always published; an editor may withdraw it.',
  withdrawn: 'An editor says why when a product is withdrawn.',
  effort: 'An editor asks; reuse records tell what it really took.',
  answersLessons: 'An editor links the lessons that it answers.',
  rules: 'An editor links the law that it relies on.',
  terms: 'An editor explains the words.',
  caveat: 'An editor writes what to ask first.',
  requires: 'An editor links what comes first.',
  disputed: 'An editor writes down what others say against it.',
  sources: 'Made from the address of where it is published.',
  confidence: 'An editor judges it.',
};
