/** What a reader is asked who has found a mistake in an entry, or has something to add to it. It becomes no record: an editor mends the entry. */
import * as z from 'zod/mini';
import { plainReference, webAddress } from './fields.ts';
import { type FormField, toFormFields } from './form-fields.ts';
import { ask, closingQuestions, longText } from './form-question.ts';

function correctionFormSchema() {
  return z.strictObject({
    entry: ask(
      plainReference('products', 'lessons').check(
        z.describe('Its shelfmark, such as L-031. It stands at the top of the page.'),
      ),
      { label: 'Which product or lesson is it about?', example: 'L-031' },
      { kind: 'choice', choicesFrom: ['products', 'lessons'] },
    ),
    wrong: ask(longText(2000, 'Quote the words if you can.'), {
      label: 'What is wrong, or missing?',
      example: 'The page says that the contract ran for ten years. It ran for five.',
    }),
    right: ask(longText(2000, 'In your own words. An editor writes the page.'), {
      label: 'What should it say?',
      example: 'The contract ran for five years and was extended once.',
    }),
    url: z.optional(
      ask(webAddress('A page or paper that anyone can read.'), {
        label: 'Where does it say so?',
        example: 'https://www.example.org/cabinet-paper',
      }),
    ),
    ...closingQuestions(),
  });
}

export interface CorrectionForm {
  readonly id: 'correction';
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly fields: readonly FormField[];
}

export const CORRECTION_FORM: CorrectionForm = {
  id: 'correction',
  title: 'Suggest a correction',
  purpose: 'Tell the editors what is wrong with an entry, or what you can add to it.',
  minutes: 3,
  fields: toFormFields(correctionFormSchema().shape),
};
