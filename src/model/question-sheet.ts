/**
 * A form as plain text, for those who have no script, no browser at hand or like paper. The blank sheet is a file of the site; the
 * filled one is what a form puts into an e-mail or on the clipboard. `npm run intake` reads both.
 */
import type { ContributionForm } from '../schemas/contribution-forms.ts';
import type { Choice, FormField } from '../schemas/form-fields.ts';
import {
  type AnsweredForm,
  cleanValues,
  type ContributionOptions,
  type ContributionValues,
} from './contribution.ts';

/** Stands below each question; what follows is the answer, up to the next question. */
export const ANSWER_MARK = 'Answer:';
/** Begins the line that says which form the sheet is of. */
export const SHEET_MARK = 'Question sheet:';
/** Begins the line with the shelfmark of the entry that it is about, if it is about one. */
export const ABOUT_MARK = 'About:';

const LINE_CHARS = 76;

/** Writes the sheet to fill in. `sendTo` says in a sentence what to do with it. */
export function formatBlankSheet(form: ContributionForm, sendTo: string): string {
  const head = [
    form.title.toUpperCase(),
    `${SHEET_MARK} ${form.id}`,
    '',
    ...wrap(`${form.purpose} It takes about ${form.minutes} minutes.`),
    '',
    ...wrap(
      `Write below each line that says "${ANSWER_MARK}". Questions with a star (*) are needed; leave out what you do not know. To choose, put an x between the brackets: [x].`,
    ),
    '',
    ...wrap(
      'Please leave the questions as they are. Write no names of people, no telephone numbers, no supplier’s prices. A council’s own copy can fall under the Freedom of Information Act.',
    ),
    '',
    ...wrap(sendTo),
  ];
  return `${[...head, ...form.fields.flatMap(formatQuestion)].join('\n')}\n`;
}

/** Writes the answers alone below their questions. Choices stand as `labelOf` gives them. */
export function formatFilledSheet(
  form: AnsweredForm,
  values: ContributionValues,
  {
    isPublic = false,
    about,
    labelOf = (_, id) => id,
  }: ContributionOptions & { readonly labelOf?: (fieldId: string, choiceId: string) => string } = {},
): string {
  const clean = cleanValues(form, values);
  const answers = form.fields.flatMap(({ id, label, isPrivate, kind }) => {
    const value = clean[id];
    if (value === undefined || (isPublic && isPrivate && id !== 'declarations')) return [];
    const toText = (one: string) => (kind === 'choice' || kind === 'choices' ? labelOf(id, one) : one);
    const text = typeof value === 'string' ? toText(value) : value.map(toText).join('\n');
    return ['', label, ANSWER_MARK, text];
  });
  const mark = about === undefined ? [] : [`${ABOUT_MARK} ${about}`];
  return `${[`${SHEET_MARK} ${form.id}`, ...mark, ...answers].join('\n')}\n`;
}

function formatQuestion(field: FormField, index: number): string[] {
  return [
    '',
    '',
    `${index + 1}. ${field.label}${field.isRequired ? ' *' : ''}`,
    ...wrap(field.hint, '   '),
    ...(field.choices.length > 0 ? [] : wrap(`For example: ${field.example}`, '   ')),
    ANSWER_MARK,
    ...(field.choices.length > 0 ? field.choices.map(formatChoice) : ['']),
  ];
}

function formatChoice({ label }: Choice): string {
  return `[ ] ${label}`;
}

/** Breaks a sentence into lines of at most 76 characters. */
function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > LINE_CHARS) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
