/** What a contributor is asked for a lesson: fewer questions than the record holds. The rest is worked out or decided by an editor. */
import * as z from 'zod/mini';
import type { ReferenceSchema } from './fields.ts';
import { ask, askBoroughs, closingQuestions, insistOn, longText } from './form-question.ts';
import { type LessonRecord, lessonSchema } from './lesson.ts';

/** Makes the schema of a lesson as it is handed in. */
export function lessonFormSchema(reference: ReferenceSchema) {
  const { shape } = lessonSchema(reference);
  return z.strictObject({
    title: ask(shape.title, {
      label: 'What did you learn, in one sentence?',
      example: 'Ask the market before you decide',
    }),
    happened: ask(
      longText(
        6000,
        'Tell it as you would tell a colleague: what you did, what happened, what surprised you.',
      ),
      {
        label: 'What happened?',
        example:
          'We planned the move for the summer. The new system was late, so staff worked with two systems.',
      },
      { starter: 'We set out to …\n\nWhat happened was …\n\nWhat surprised us was …' },
    ),
    recommendation: ask(insistOn(shape.recommendation), {
      label: 'What would you tell a colleague?',
      example: 'Agree the date of the move only when the system has been tested with real data.',
    }),
    themes: ask(shape.themes, { label: 'What is it about?', example: 'Technology and systems' }),
    expected: z.optional(
      ask(longText(2000, 'What you thought would happen, and why you thought so.'), {
        label: 'What did you expect?',
        example: 'We expected the move to take one weekend.',
      }),
    ),
    insight: z.optional(
      ask(shape.insight, {
        label: 'Why did it happen?',
        example: 'Nobody had tried the old records in the new system.',
      }),
    ),
    appliesWhen: z.optional(
      ask(insistOn(shape.appliesWhen), {
        label: 'When does it apply?',
        example: 'When records of several boroughs are joined.',
      }),
    ),
    kind: z.optional(
      ask(shape.kind, { label: 'What kind of lesson is it?', example: 'Worked well, or a pitfall' }),
    ),
    date: z.optional(
      ask(
        insistOn(shape.date),
        {
          label: 'When was it?',
          example: '2025-09',
          hint: 'A year, a month or a day: 2025, 2025-09 or 2025-09-15. Add ~ if it is about then.',
        },
        { kind: 'date' },
      ),
    ),
    stages: z.optional(ask(shape.stages, { label: 'At which stage of the change?', example: 'Move' })),
    boroughs: z.optional(
      askBoroughs(reference, {
        label: 'Which boroughs?',
        example: 'Your own, and any you worked with',
        hint: 'Shown only if you choose below to be named.',
      }),
    ),
    attribution: z.optional(
      ask(
        shape.attribution,
        {
          label: 'How should your borough be shown?',
          example: 'As a kind of borough',
          hint: 'If you choose nothing, no name is shown: only that it was an inner or an outer London borough.',
        },
        { fallback: 'borough-type' },
      ),
    ),
    figures: z.optional(
      ask(
        z
          .array(
            z
              .string()
              .check(
                z.maxLength(200),
                z.regex(
                  /^\S[^\r\n]* \((?:forecast|reported|audited|ruled)\)$/u,
                  'the figure, what it counts, and in brackets how it is known: forecast, reported, audited or ruled',
                ),
                z.describe('One figure.'),
              ),
          )
          .check(
            z.maxLength(10),
            z.describe(
              'One figure a line. End each with how it is known, in brackets: (forecast), (reported), (audited) or (ruled).',
            ),
          ),
        { label: 'Are there figures?', example: '3 weeks of closed counters (reported)' },
      ),
    ),
    ...closingQuestions(),
  });
}

/** The fields of the record that no contributor is asked for, and why. */
export const LESSON_NOT_ASKED: Partial<Record<keyof LessonRecord, string>> = {
  shelfmark: 'The next free number is given when it is taken in.',
  situations: 'An editor picks them, so that lists stay consistent.',
  place: 'Made from how the borough wishes to be shown.',
  organisations: 'An editor links the bodies that the text names.',
  projects: 'An editor links the project.',
  claims:
    'A figure becomes a claim when an editor has its source; until then it stands in the text with its basis.',
  origin: 'Always contributed.',
  disputed: 'An editor writes down what the other side says.',
  addedOn: 'The day it is taken in.',
  checkedOn: 'The day it is taken in.',
  checkEvery: 'Set when it is taken in, changed by an editor.',
  status: 'Always published; an editor may withdraw it.',
  sources: 'An editor adds what has been published about it.',
  confidence: 'An editor judges it.',
};
