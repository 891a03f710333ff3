/** A contribution form as its page shows it: how each question is put, in what order, and with which example from the shelf. */
import type { Choice, FormField } from '../schemas/form-fields.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';

/** What the reader works: a line, lines, one of a few, some of a few, or one of many. */
export type Control = 'line' | 'lines' | 'radios' | 'boxes' | 'select';

export interface ShownChoice extends Choice {
  /** Inner or outer, of a borough. */
  readonly ring?: string;
}

export interface Question {
  readonly field: FormField;
  readonly control: Control;
  /** Lines of the box, for `lines`. */
  readonly rows: number;
  readonly choices: readonly ShownChoice[];
  /** Whether the choices are so many that they are folded away at first. */
  readonly isFolded: boolean;
  readonly example: QuestionExample;
  /** Where it stands: asked of everyone, only for those who have more time, or at the end. */
  readonly place: 'first' | 'more' | 'last';
}

export interface QuestionExample {
  readonly text: string;
  /** The entry it is taken from. */
  readonly shelfmark?: string;
}

/** Entries that answer questions or give examples. */
export interface QuestionSources {
  readonly boroughs: readonly { readonly id: string; readonly name: string; readonly ring: string }[];
  readonly organisations: readonly { readonly id: string; readonly title: string }[];
  readonly lessons: readonly Lesson[];
  readonly products: readonly Product[];
}

const ONE_LINE_CHARS = 120;
/** A text of more than these has the higher box. */
const SHORT_CHARS = 1_000;
const LONG_ROWS = 9;
const SHORT_ROWS = 3;
const MANY_CHOICES = 20;
/** Definitions of more choices than these would make the page long. */
const MOST_DEFINED = 6;
/** Optional questions that everyone should see all the same. */
const SHOWN_FIRST = new Set([
  'boroughs',
  'attribution',
  'url',
  'files',
  'changed',
  'wouldUseAgain',
  'role',
  'boroughType',
  'products',
  'lessons',
]);

/** Makes the questions of a form. */
export function toQuestions(
  { id, fields }: { readonly id: string; readonly fields: readonly FormField[] },
  sources: QuestionSources,
): readonly Question[] {
  const examples = toExamples(id, sources);
  return fields.map((field) => {
    const choices = toChoices(field, sources);
    return {
      field,
      control: toControl(field, choices),
      rows: (field.maxChars ?? 0) > SHORT_CHARS ? LONG_ROWS : SHORT_ROWS,
      choices: choices.length > MOST_DEFINED ? choices.map((one) => ({ ...one, definition: '' })) : choices,
      isFolded: choices.length > MANY_CHOICES,
      example: examples[field.id] ?? { text: field.choices.length > 0 ? '' : field.example },
      place: toPlace(field),
    };
  });
}

function toControl({ kind, maxChars = 0, isPrivate }: FormField, choices: readonly ShownChoice[]): Control {
  if (kind === 'choice' && choices.length > MANY_CHOICES) return 'select';
  if (choices.length > 0) return kind === 'choice' ? 'radios' : 'boxes';
  if (kind === 'list' || kind === 'choices' || kind === 'long-text') return 'lines';
  if (isPrivate || kind !== 'text') return 'line';
  return maxChars > ONE_LINE_CHARS && maxChars <= SHORT_CHARS ? 'lines' : 'line';
}

function toChoices(field: FormField, { boroughs, organisations }: QuestionSources): readonly ShownChoice[] {
  const from = field.choicesFrom;
  return [
    ...field.choices,
    ...(from.includes('boroughs')
      ? boroughs.map(({ id, name, ring }) => ({ id, label: name, definition: '', ring }))
      : []),
    ...(from.includes('organisations')
      ? organisations.map(({ id, title }) => ({ id, label: title, definition: '' }))
      : []),
  ];
}

function toPlace({ id, isRequired, isPrivate }: FormField): Question['place'] {
  if (isPrivate) return 'last';
  return isRequired || SHOWN_FIRST.has(id) ? 'first' : 'more';
}

/** Takes examples from the first entry on the shelf that has everything a reader is asked for. */
function toExamples(
  form: string,
  { lessons, products }: QuestionSources,
): Readonly<Record<string, QuestionExample>> {
  const lesson =
    lessons.find(({ recommendation, appliesWhen }) => recommendation && appliesWhen) ?? lessons[0];
  const product =
    products.find(({ useWhen, notWhen, adaptSteps }) => useWhen && notWhen && adaptSteps[0]) ?? products[0];
  if (form === 'lesson' && lesson)
    return take(lesson.shelfmark, {
      title: lesson.title,
      recommendation: lesson.recommendation,
      insight: lesson.insight,
      appliesWhen: lesson.appliesWhen,
    });
  if (form === 'product' && product)
    return take(product.shelfmark, {
      title: product.title,
      summary: product.summary,
      useWhen: product.useWhen,
      notWhen: product.notWhen,
      adaptSteps: product.adaptSteps[0],
    });
  return {};
}

function take(
  shelfmark: string,
  texts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, QuestionExample>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text ? [[field, { text, shelfmark }]] : [])),
  );
}
