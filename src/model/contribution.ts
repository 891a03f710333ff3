/**
 * A contribution as a file: facts as JSON scalars (which YAML 1.2 reads alike), then each long answer below its question. Made in
 * the browser and read again by `npm run intake`; whatever a person typed comes back as typed, and can be nothing but text.
 */
import type { FormField } from '../schemas/form-fields.ts';

/** What a contributor typed or picked: a text, or a list of texts or ids. Questions without an answer are left out. */
export type ContributionValues = Readonly<Record<string, string | readonly string[]>>;

/** What the writer needs to know of a form. */
export interface AnsweredForm {
  readonly id: string;
  readonly fields: readonly Pick<FormField, 'id' | 'label' | 'kind' | 'isPrivate'>[];
}

export interface ContributionOptions {
  /** True where everybody may read it, as on a Git host: the contact is left out. */
  readonly isPublic?: boolean;
  /** Shelfmark of the entry that it is about, as in a correction. */
  readonly about?: string | undefined;
}

/** Line breaks of every kind, and characters that no reader can see and some programs obey. */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
// eslint-disable-next-line no-control-regex -- to take them away is the purpose
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Takes away what cannot be seen, and blanks at the ends; line breaks become `\n`. */
export function cleanTyped(text: string): string {
  return withoutInvisible(text).trim();
}

/** Takes away what cannot be seen; line breaks become `\n`. */
export function withoutInvisible(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(INVISIBLE, '');
}

/** Cleans all answers and leaves out what is empty. */
export function cleanValues(form: AnsweredForm, values: ContributionValues): ContributionValues {
  const cleaned = form.fields.flatMap(({ id }) => {
    const value = values[id];
    if (value === undefined) return [];
    const clean =
      typeof value === 'string' ? cleanTyped(value) : value.map(cleanTyped).filter((item) => item !== '');
    return clean.length > 0 ? [[id, clean] as const] : [];
  });
  return Object.fromEntries(cleaned);
}

/** Writes the file that a contributor downloads or sends. The text ends with a line break. */
export function toContributionFile(
  form: AnsweredForm,
  values: ContributionValues,
  { isPublic = false, about }: ContributionOptions = {},
): string {
  const clean = cleanValues(form, values);
  const fields = form.fields.filter(
    ({ id, isPrivate }) => id in clean && !(isPublic && isContact(id, isPrivate)),
  );
  const facts = fields.filter(({ kind }) => kind !== 'long-text');
  const texts = fields.filter(({ kind }) => kind === 'long-text');
  const lines = [
    '---',
    `contribution: ${JSON.stringify(form.id)}`,
    ...(about === undefined ? [] : [`about: ${JSON.stringify(about)}`]),
    ...facts.map(({ id }) => `${id}: ${JSON.stringify(clean[id])}`),
    '---',
    ...texts.map(({ id, label }) => `\n# ${label}\n\n${escapeHeadings(String(clean[id]))}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Gives a name for the file. @example contributionFileName('lesson', 'Ask early!') // 'lesson-ask-early.mdx' */
export function contributionFileName(formId: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return `${[formId, ...(words ?? []).slice(0, 8)].join('-').slice(0, 60)}.mdx`;
}

/** Puts a backslash before a line that could be taken for the question of the next answer. */
function escapeHeadings(text: string): string {
  return text.replace(/^(?=\\*# )/gmu, '\\');
}

/** Takes the backslash away again. */
export function unescapeHeadings(text: string): string {
  return text.replace(/^\\(?=\\*# )/gmu, '');
}

/** Declarations are no secret; the contact is. */
function isContact(id: string, isPrivate: boolean): boolean {
  return isPrivate && id !== 'declarations';
}
