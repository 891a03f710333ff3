/** What a contributor is asked for a question to the other boroughs. */
import * as z from 'zod/mini';
import { type ReferenceSchema } from './fields.ts';
import { ask, closingQuestions, insistOn, longText } from './form-question.ts';
import { type QuestionRecord, questionSchema } from './question.ts';

/** Makes the schema of a question as it is handed in. */
export function questionFormSchema(reference: ReferenceSchema) {
  const { shape } = questionSchema(reference);
  const askedBy = shape.askedBy.shape;
  return z.strictObject({
    title: ask(shape.title, {
      label: 'What is your question, in one sentence?',
      example: 'How did you agree opening hours with a shared building?',
    }),
    details: ask(
      longText(3000, 'What you are trying to do, what you have tried, and what would help.'),
      {
        label: 'Tell us more',
        example: 'We share a building with a leisure centre that opens earlier than we can staff.',
      },
      { starter: 'We are trying to …\n\nWe have tried …\n\nIt would help to know …' },
    ),
    themes: ask(shape.themes, { label: 'What is it about?', example: 'Buildings and co-location' }),
    role: z.optional(ask(askedBy.role, { label: 'What is your role?', example: 'Library service manager' })),
    boroughType: z.optional(
      ask(askedBy.boroughType, {
        label: 'What kind of borough do you work for?',
        example: 'an outer London borough',
        hint: 'Shown with your question, in place of its name.',
      }),
    ),
    products: z.optional(
      ask(
        insistOn(shape.products),
        {
          label: 'Is it about a product on the shelf?',
          example: 'P-101',
          hint: 'Shelfmarks, such as P-101, one a line.',
        },
        { choicesFrom: ['products'] },
      ),
    ),
    lessons: z.optional(
      ask(
        insistOn(shape.lessons),
        {
          label: 'Is it about a lesson on the shelf?',
          example: 'L-031',
          hint: 'Shelfmarks, such as L-031, one a line.',
        },
        { choicesFrom: ['lessons'] },
      ),
    ),
    ...closingQuestions(),
  });
}

/** The fields of the record that no contributor is asked for, and why. */
export const QUESTION_NOT_ASKED: Partial<Record<keyof QuestionRecord, string>> = {
  askedBy: 'Made from the role and the kind of borough.',
  askedOn: 'The day it is taken in.',
  answers: 'Added when somebody answers.',
  promotedTo: 'Set by an editor when the answers have become a lesson.',
};
