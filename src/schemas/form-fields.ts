/** Reads off a schema what a form, a question sheet and a reference page need: one plain record for each field. */
import * as z from 'zod/mini';
import {
  ATTRIBUTIONS,
  DECLARATIONS,
  REUSE_STATES,
  USE_AGAIN_ANSWERS,
} from '../vocabulary/contribution-words.ts';
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { LICENCES } from '../vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../vocabulary/product-types.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { THEMES } from '../vocabulary/themes.ts';
import type { CollectionName } from './fields.ts';
import { type FieldKind, questionFacts } from './form-question.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Empty if the label says it all. */
  readonly definition: string;
}

/** One question of a form. Plain data, so that a page can pass it on. */
export interface FormField {
  /** Name of the field in the form, the file and the question sheet. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly isRequired: boolean;
  readonly kind: FieldKind;
  /** Most characters of a text, or of one item of a list; undefined where there is no limit to show. */
  readonly maxChars: number | undefined;
  /** Fewest and most items of choices and lists. */
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  /** Choices from a list of words; empty if there are none or they are entries of the shelf. */
  readonly choices: readonly Choice[];
  /** Collections whose entries are the choices. */
  readonly choicesFrom: readonly CollectionName[];
  /** Text to begin with; empty if the box begins empty. */
  readonly starter: string;
  /** Id of the choice that stands if none is made. */
  readonly fallback: string | undefined;
  /** True for what only the editors read. */
  readonly isPrivate: boolean;
}

interface Word {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly plain?: string;
}

const LONG_TEXT_CHARS = 301;
const WORD_LISTS: readonly (readonly Word[])[] = [
  THEMES,
  STAGES,
  LESSON_KINDS,
  PRODUCT_TYPES,
  LICENCES,
  ATTRIBUTIONS,
  REUSE_STATES,
  USE_AGAIN_ANSWERS,
  DECLARATIONS,
];

type Schema = z.core.$ZodTypes;

/** Gives the fields of a schema in its order. @throws {TypeError} for a field that a form cannot ask. */
export function toFormFields(shape: Readonly<Record<string, z.core.$ZodType>>): FormField[] {
  return Object.entries(shape).map(([id, schema]) => toFormField(id, schema as Schema));
}

function toFormField(id: string, typed: Schema): FormField {
  const isRequired = typed._zod.def.type !== 'optional';
  const schema = typed._zod.def.type === 'optional' ? (typed._zod.def.innerType as Schema) : typed;
  const { title, description = '', examples } = z.globalRegistry.get(schema) ?? {};
  if (title === undefined) throw new TypeError(`The field "${id}" has no question. Wrap it in ask().`);
  const facts = questionFacts(schema);
  const choices = toChoices(id, schema);
  const { minimum, maximum } = limitsOf(schema);
  const isList = schema._zod.def.type === 'array';
  return {
    id,
    label: title,
    hint: description,
    example: String((examples as readonly unknown[] | undefined)?.[0] ?? ''),
    isRequired,
    kind: facts.kind ?? toKind(schema, choices.length > 0 || facts.choicesFrom !== undefined),
    maxChars: isList ? maxCharsOfItem(schema) : maximum,
    minItems: isList ? minimum : undefined,
    maxItems: isList ? maximum : undefined,
    choices,
    choicesFrom: facts.choicesFrom ?? [],
    starter: facts.starter ?? '',
    fallback: facts.fallback,
    isPrivate: facts.isPrivate ?? false,
  };
}

function toKind(schema: Schema, isChosen: boolean): FieldKind {
  const isList = schema._zod.def.type === 'array';
  if (isChosen) return isList ? 'choices' : 'choice';
  if (isList) return 'list';
  return (limitsOf(schema).maximum ?? 0) >= LONG_TEXT_CHARS ? 'long-text' : 'text';
}

function toChoices(id: string, schema: Schema): Choice[] {
  const { def } = schema._zod;
  if (def.type === 'array') return toChoices(id, def.element as Schema);
  if (def.type !== 'enum') return [];
  const ids = Object.values(def.entries);
  const words = WORD_LISTS.find(
    (list) => list.length === ids.length && list.every((word) => ids.includes(word.id)),
  );
  if (!words) throw new TypeError(`The words of the field "${id}" have no labels.`);
  return words.map((word) => ({
    id: word.id,
    label: word.label,
    definition: word.definition ?? word.plain ?? '',
  }));
}

function maxCharsOfItem(schema: Schema): number | undefined {
  const { def } = schema._zod;
  return def.type === 'array' ? limitsOf(def.element as Schema).maximum : undefined;
}

/** Gives the fewest and most characters or items that the checks of a schema allow. */
function limitsOf(schema: Schema): { readonly minimum?: number; readonly maximum?: number } {
  const checks = (schema._zod.def.checks ?? []).map(
    (check) => check._zod.def as z.core.$ZodChecks['_zod']['def'],
  );
  return Object.assign({}, ...checks.map(toLimit)) as { minimum?: number; maximum?: number };
}

function toLimit(check: z.core.$ZodChecks['_zod']['def']): { minimum?: number; maximum?: number } {
  if (check.check === 'min_length') return { minimum: check.minimum };
  return check.check === 'max_length' ? { maximum: check.maximum } : {};
}
