/** What a borough is asked when it says that it used a product. */
import * as z from 'zod/mini';
import { USE_AGAIN_ANSWER_IDS } from '../vocabulary/contribution-words.ts';
import { EVEN_IF_FIELDS_FAIL, type ReferenceSchema, text } from './fields.ts';
import { ask, closingQuestions, insistOn, longText } from './form-question.ts';
import { type ReuseRecord, reuseSchema } from './reuse.ts';

/** Makes the schema of a reuse record as it is handed in. */
export function reuseFormSchema(reference: ReferenceSchema) {
  const { shape } = reuseSchema(reference);
  const fields = z.strictObject({
    product: ask(
      shape.product,
      {
        label: 'Which product did you use?',
        example: 'P-101',
        hint: 'Its shelfmark, such as P-101, or the last part of its address.',
      },
      { choicesFrom: ['products'] },
    ),
    borough: ask(
      shape.borough,
      {
        label: 'Which borough used it?',
        example: 'Your own',
        hint: 'The borough that used it. It is named on the product’s page.',
      },
      { choicesFrom: ['boroughs'] },
    ),
    state: ask(shape.state, {
      label: 'How far did you get?',
      example: 'We changed it and used it',
      hint: 'Deciding against it is worth telling as well.',
    }),
    since: ask(
      shape.since,
      {
        label: 'Since when?',
        example: '2026-03',
        hint: 'A year, a month or a day: 2026, 2026-03 or 2026-03-31.',
      },
      { kind: 'date' },
    ),
    version: z.optional(
      ask(insistOn(shape.version), {
        label: 'Which version?',
        example: '1.0',
        hint: 'It stands on the first page of the file.',
      }),
    ),
    changed: z.optional(
      ask(longText(600, 'What you changed to make it yours.'), {
        label: 'What did you change?',
        example: 'We added a part on branch libraries in schools.',
      }),
    ),
    effort: z.optional(
      ask(insistOn(shape.effort), {
        label: 'What did it take?',
        example: 'Two people for three days.',
        hint: 'People and time, as far as you remember.',
      }),
    ),
    wouldUseAgain: z.optional(
      ask(z.enum(USE_AGAIN_ANSWER_IDS).check(z.describe('Yes, no or not sure.')), {
        label: 'Would you use it again?',
        example: 'Yes',
      }),
    ),
    why: z.optional(
      ask(text(300, 'Why you would use it again, or not. At most 300 characters.'), {
        label: 'Why?',
        example: 'It saved us writing the questions, and members understood it.',
      }),
    ),
    ...closingQuestions(),
  });
  return fields.check(
    z.superRefine((reuse, context) => {
      if (reuse.wouldUseAgain === undefined || reuse.why !== undefined) return;
      context.issues.push({
        code: 'custom',
        input: reuse,
        path: ['why'],
        message: 'Say why you would use it again or not, so that the next borough can judge.',
      });
    }, EVEN_IF_FIELDS_FAIL),
  );
}

/** The fields of the record that no contributor is asked for, and why. */
export const REUSE_NOT_ASKED: Partial<Record<keyof ReuseRecord, string>> = {
  outcomes: 'An editor asks for figures, because each needs its basis and a source.',
  lessons: 'An editor asks which lessons it confirmed.',
  addedOn: 'The day it is taken in.',
  confirmedByBorough: 'Written down when the borough confirms it again.',
  confirmedByProgramme: 'Written down when an editor has spoken with the borough.',
};
