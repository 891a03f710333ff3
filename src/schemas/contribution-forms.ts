/**
 * The four ways to contribute. Each form is read off its schema, and the schema is made of the fields of the record it becomes:
 * forms, question sheets, JSON Schema files, the reference page and the check of what comes in all start here.
 */
import type * as z from 'zod/mini';
import type { CollectionName, ReferenceSchema } from './fields.ts';
import { plainReference } from './fields.ts';
import { type FormField, toFormFields } from './form-fields.ts';
import { LESSON_NOT_ASKED, lessonFormSchema } from './lesson-form.ts';
import { PRODUCT_NOT_ASKED, productFormSchema } from './product-form.ts';
import { QUESTION_NOT_ASKED, questionFormSchema } from './question-form.ts';
import { REUSE_NOT_ASKED, reuseFormSchema } from './reuse-form.ts';

export type FormId = 'lesson' | 'product' | 'reuse' | 'question';

export interface ContributionForm {
  /** Last part of its address and name of its question sheet. */
  readonly id: FormId;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** How long it takes most people. */
  readonly minutes: number;
  /** The collection that the contribution becomes part of. */
  readonly collection: CollectionName;
  /** The questions, required ones first. */
  readonly fields: readonly FormField[];
  /** The fields of the record that are not asked, by name, each with the reason. */
  readonly notAsked: Readonly<Record<string, string>>;
}

/** The schema of what comes in by a form; `reference` decides how names of entries are looked up. */
export const FORM_SCHEMAS = {
  lesson: lessonFormSchema,
  product: productFormSchema,
  reuse: reuseFormSchema,
  question: questionFormSchema,
} as const satisfies Record<FormId, (reference: ReferenceSchema) => z.ZodMiniObject>;

export const CONTRIBUTION_FORMS: readonly ContributionForm[] = [
  {
    id: 'lesson',
    title: 'Share a lesson',
    purpose: 'Tell other boroughs what you learned, so that they need not learn it the hard way.',
    minutes: 10,
    collection: 'lessons',
    fields: fieldsOf('lesson'),
    notAsked: LESSON_NOT_ASKED,
  },
  {
    id: 'product',
    title: 'Offer a product',
    purpose: 'Put a template, a guide or a paper of yours on the shelf for others to take.',
    minutes: 10,
    collection: 'products',
    fields: fieldsOf('product'),
    notAsked: PRODUCT_NOT_ASKED,
  },
  {
    id: 'reuse',
    title: 'Say you used something',
    purpose: 'Tell the makers and the next borough how a product worked for you.',
    minutes: 5,
    collection: 'reuse',
    fields: fieldsOf('reuse'),
    notAsked: REUSE_NOT_ASKED,
  },
  {
    id: 'question',
    title: 'Ask a question',
    purpose: 'Ask the other boroughs something the shelf does not answer.',
    minutes: 5,
    collection: 'questions',
    fields: fieldsOf('question'),
    notAsked: QUESTION_NOT_ASKED,
  },
];

/** Gives the form with this name. @throws {RangeError} if there is none. */
export function contributionForm(id: string): ContributionForm {
  const form = CONTRIBUTION_FORMS.find((one) => one.id === id);
  if (!form) throw new RangeError(`There is no contribution form "${id}".`);
  return form;
}

function fieldsOf(id: FormId): FormField[] {
  return toFormFields(FORM_SCHEMAS[id](plainReference).shape);
}
