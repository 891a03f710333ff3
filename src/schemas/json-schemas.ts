/** JSON Schema (draft 2020-12) of each record and each form, made of the same schemas that check them: for editors and other programs. */
import * as z from 'zod/mini';
import { FORM_SCHEMAS, type FormId } from './contribution-forms.ts';
import { lessonSchema } from './lesson.ts';
import { plainReference } from './fields.ts';
import { productSchema } from './product.ts';
import { questionSchema } from './question.ts';
import { reuseSchema } from './reuse.ts';

/** The records that contributions become, by the name of their file. */
export const RECORD_SCHEMAS = {
  lesson: lessonSchema(plainReference),
  product: productSchema(plainReference),
  reuse: reuseSchema(plainReference),
  question: questionSchema(plainReference),
} as const satisfies Record<FormId, z.ZodMiniObject>;

/** Gives each JSON Schema by the name of its file: `lesson` is the record, `lesson-form` what its form asks. */
export function toJsonSchemas(): readonly { readonly name: string; readonly schema: object }[] {
  const ids = Object.keys(RECORD_SCHEMAS) as FormId[];
  return ids.flatMap((id) => [
    { name: id, schema: toJsonSchema(id, RECORD_SCHEMAS[id]) },
    { name: `${id}-form`, schema: toJsonSchema(`${id}-form`, FORM_SCHEMAS[id](plainReference)) },
  ]);
}

function toJsonSchema(name: string, schema: z.ZodMiniObject): object {
  return { $id: `/schemas/${name}.json`, ...z.toJSONSchema(schema, { io: 'input' }) };
}
