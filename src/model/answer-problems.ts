/**
 * Says what is missing or wrong in the answers of a contribution, in words for whoever gave them. The intake checks again with the schema itself;
 * here it is said before anything is handed over.
 */
import { isEdtf } from '../schemas/dates.ts';
import type { FormField } from '../schemas/form-fields.ts';
import type { Answers } from './contribution-draft.ts';

/** What the browser needs of a question. */
export type AskedField = Pick<
  FormField,
  | 'id'
  | 'label'
  | 'isRequired'
  | 'kind'
  | 'maxChars'
  | 'minItems'
  | 'maxItems'
  | 'choicesFrom'
  | 'starter'
  | 'isPrivate'
>;

export interface AnswerProblem {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
}

/** What to do about a question that must be answered, by field; other fields are named by their question. */
const MISSING: Readonly<Record<string, string>> = {
  happened: 'Tell us what happened',
  recommendation: 'Say what you would tell a colleague',
  themes: 'Choose at least one theme',
  summary: 'Say what it is and what a borough gets from it',
  type: 'Choose the form it takes',
  madeBy: 'Choose who made it',
  licence: 'Choose on what terms others may use it',
  product: 'Say which product you used, by its shelfmark',
  borough: 'Choose the borough',
  state: 'Choose how far you got',
  since: 'Say since when, such as 2026-03',
  details: 'Tell us more about your question',
  declarations: 'Tick both boxes. If you cannot, ask your manager first',
};

/** What an answer must be when its choices are entries of these collections: a shelfmark, or the last part of an address. */
const SHELFMARKS = [
  {
    from: ['products'],
    form: /^P-\d{3,5}$|^[a-z0-9]+(?:-[a-z0-9]+)+$/u,
    what: 'a product',
    example: 'P-101',
  },
  { from: ['lessons'], form: /^L-\d{3,5}$|^[a-z0-9]+(?:-[a-z0-9]+)+$/u, what: 'a lesson', example: 'L-031' },
  {
    from: ['products', 'lessons'],
    form: /^[LP]-\d{3,5}$|^[a-z0-9]+(?:-[a-z0-9]+)+$/u,
    what: 'an entry',
    example: 'L-031',
  },
];

/** Gives every problem, in the order of the fields. */
export function checkAnswers(fields: readonly AskedField[], answers: Answers): readonly AnswerProblem[] {
  const problems = fields.flatMap((field) => {
    const message = checkAnswer(field, answers[field.id]);
    return message === undefined ? [] : [{ field: field.id, message }];
  });
  const isOffer = isAsked(fields, 'url') && isAsked(fields, 'files');
  const lacksSource = isOffer && ['url', 'files'].every((id) => (answers[id] ?? '').length === 0);
  return lacksSource
    ? [
        ...problems,
        { field: 'files', message: 'Say where it is published, or which files you will hand over' },
      ]
    : problems;
}

function isAsked(fields: readonly AskedField[], id: string): boolean {
  return fields.some((field) => field.id === id);
}

function checkAnswer(field: AskedField, answer: string | readonly string[] | undefined): string | undefined {
  const items = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  if (items.length === 0) return field.isRequired ? missing(field) : undefined;
  const { minItems = 0, maxItems = Infinity } = field;
  if (items.length < minItems) return missing(field);
  if (items.length > maxItems) return tooMany(field, items.length);
  for (const item of items) {
    const message = checkText(field, item);
    if (message !== undefined) return message;
  }
  return undefined;
}

function missing({ id, label }: AskedField): string {
  return MISSING[id] ?? `Answer “${label}”`;
}

function tooMany({ label, kind, maxItems }: AskedField, count: number): string {
  return kind === 'choices'
    ? `Choose at most ${maxItems} under “${label}”. You have chosen ${count}`
    : `Give at most ${maxItems} lines under “${label}”. There are ${count}`;
}

function checkText(
  { id, label, kind, maxChars = Infinity, choicesFrom }: AskedField,
  text: string,
): string | undefined {
  if (text.length > maxChars)
    return `Shorten “${label}” to ${format(maxChars)} characters. It has ${format(text.length)}`;
  if (kind === 'date' && !isEdtf(text))
    return `Write “${label}” as a year, a month or a day that exists, such as 2025, 2025-09 or 2025-09-15`;
  if (id === 'url' && !/^https?:\/\/[^\s<>"'`{}|\\^]+$/u.test(text))
    return 'Copy the whole address from your browser. It begins with https://';
  const shelfmark = SHELFMARKS.find(({ from }) => from.join() === choicesFrom.join());
  if (shelfmark && !shelfmark.form.test(text))
    return `“${text.slice(0, 40)}” is not the shelfmark of ${shelfmark.what}. It is written on its page, such as ${shelfmark.example}`;
  if (id === 'figures' && !/^\S[^\r\n]* \((?:forecast|reported|audited|ruled)\)$/u.test(text))
    return 'End each figure with how it is known: (forecast), (reported), (audited) or (ruled)';
  return undefined;
}

function format(count: number): string {
  return count.toLocaleString('en-GB');
}
