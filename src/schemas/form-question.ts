/**
 * How a field is put to a contributor: its question, an example, and what a form needs beyond the schema. The hint is the
 * field's own description, so that forms, question sheets, JSON Schema and the reference page say the same.
 */
import * as z from 'zod/mini';
import { DECLARATION_IDS } from '../vocabulary/contribution-words.ts';
import type { CollectionName, ReferenceSchema } from './fields.ts';

/** What a form control is: one line, several lines, one of a list, some of a list, a date, or one line for each item. */
export type FieldKind = 'text' | 'long-text' | 'choice' | 'choices' | 'date' | 'list';

/** The words of a question. */
export interface QuestionWords {
  /** The question, or what is asked for, in a few words. */
  readonly label: string;
  /** An answer that shows what is wanted. */
  readonly example: string;
  /** In place of the description of the field, where an editor and a contributor need other words. */
  readonly hint?: string;
}

/** What a form needs to know that a schema cannot say. */
export interface QuestionFacts {
  /** Only where the form of the value does not say it: a date is a text too. */
  readonly kind?: FieldKind;
  /** Collections whose entries are the choices. */
  readonly choicesFrom?: readonly CollectionName[];
  /** Text to begin with in place of an empty box. */
  readonly starter?: string;
  /** The choice that stands if none is made. */
  readonly fallback?: string;
  /** True for what only the editors read: it never reaches a page. */
  readonly isPrivate?: boolean;
}

const QUESTION_FACTS = z.registry<QuestionFacts>();

/** Puts a field to a contributor in these words. */
export function ask<Schema extends z.ZodMiniType>(
  schema: Schema,
  { label, example, hint }: QuestionWords,
  facts: QuestionFacts = {},
): Schema {
  const description = hint === undefined ? {} : { description: hint };
  const asked = schema.check(z.meta({ title: label, examples: [example], ...description }));
  QUESTION_FACTS.add(asked, facts);
  return asked;
}

/** Gives what a form needs to know about a field that is asked; nothing special for any other. */
export function questionFacts(schema: z.core.$ZodType): QuestionFacts {
  return QUESTION_FACTS.get(schema) ?? {};
}

/** Several lines of text, at most `maximum` characters. */
export const longText = (maximum: number, description: string) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(maximum),
      z.regex(/\S/u, 'some words, not only blanks'),
      z.describe(description),
    );

/** Gives the schema inside one that may be left out, so that a form can insist on it. */
export function insistOn<Inner extends z.core.$ZodType>(optional: z.ZodMiniOptional<Inner>): Inner {
  return optional._zod.def.innerType;
}

/** The declarations and the contact, which every form ends with. */
export function closingQuestions() {
  return {
    declarations: ask(
      z
        .array(z.enum(DECLARATION_IDS))
        .check(z.minLength(DECLARATION_IDS.length), z.describe('Both are needed before it can be shared.')),
      { label: 'Before you send it', example: 'Tick both' },
      { isPrivate: true },
    ),
    contact: z.optional(
      ask(
        longText(200, 'How the editors may reach you. It is never published and never kept with the entry.'),
        { label: 'Your contact', example: 'your work e-mail address' },
        { kind: 'text', isPrivate: true },
      ),
    ),
  };
}

/** A question about London boroughs, answered by picking from the list. */
export function askBoroughs(reference: ReferenceSchema, words: QuestionWords) {
  return ask(z.array(reference('boroughs')).check(z.maxLength(33)), words, { choicesFrom: ['boroughs'] });
}
