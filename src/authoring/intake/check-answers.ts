/** Checks the answers against the schema of their form, and says what is wrong in the words of the question. */
import type * as z from 'zod/mini';
import type { ContributionValues } from '../../model/contribution.ts';
import { FORM_SCHEMAS } from '../../schemas/contribution-forms.ts';
import type { FormField } from '../../schemas/form-fields.ts';
import type { Contribution } from '../contribution.ts';
import { readField } from '../field-path.ts';
import { didYouMean, findNearestId } from '../nearest.ts';
import { countOf, quote } from '../problem.ts';
import { makeReferenceSchema } from '../references.ts';
import { findNamed, type ShelfNames } from './shelf-names.ts';

/** Puts the ids of entries in place of the names and shelfmarks that were typed, and one line in place of several where one is due. */
export function resolveAnswers({ form, values }: Contribution, names: ShelfNames): ContributionValues {
  const resolved = form.fields.flatMap((field) => {
    const value = values[field.id];
    if (value === undefined) return [];
    const toId = (typed: string) => findNamed(names, field.choicesFrom, typed)?.id ?? typed;
    const toLine = (typed: string) => typed.replace(/\s+/gu, ' ').trim();
    const change = field.choicesFrom.length > 0 ? toId : toLine;
    if (field.kind === 'long-text') return [[field.id, value] as const];
    return [[field.id, typeof value === 'string' ? change(value) : value.map(change)] as const];
  });
  return Object.fromEntries(resolved);
}

/** Says everything that is wrong with answers, one sentence or two for each question; none if all is well. */
export function checkAnswers({ form, values }: Contribution, names: ShelfNames): string[] {
  const result = FORM_SCHEMAS[form.id](makeReferenceSchema(names.index)).safeParse(values);
  const told = new Set<unknown>();
  return (result.error?.issues ?? []).flatMap((issue) => {
    const field = form.fields.find(({ id }) => id === issue.path[0]);
    if (!field || told.has(field.id)) return [];
    told.add(field.id);
    return `"${field.label}" ${say(issue, readField(values, issue.path), field, names)}`;
  });
}

function say(issue: z.core.$ZodIssue, value: unknown, field: FormField, names: ShelfNames): string {
  if (value === undefined)
    return issue.code === 'custom' ? `has no answer. ${issue.message}` : `has no answer. ${field.hint}`;
  switch (issue.code) {
    case 'too_big':
      return typeof value === 'string'
        ? `has ${countOf(value.length, 'character')}; at most ${issue.maximum} fit.`
        : `has ${countOf((value as unknown[]).length, 'answer')}; choose at most ${issue.maximum}.`;
    case 'too_small':
      return `needs at least ${countOf(Number(issue.minimum), 'answer')}.`;
    case 'invalid_value':
      return `has the answer ${quote(String(value))}, which is none of the choices.${nearestChoice(field, String(value))}`;
    case 'invalid_format':
      return `has an answer in another form: ${quote(String(value))}. Write ${issue.message}.`;
    case 'custom':
      return issue.params?.['kind'] === 'reference-to-nothing'
        ? `names ${quote(String(value))}, which is not on this shelf.${nearestName(field, String(value), names)}`
        : `has the answer ${quote(String(value))}. Write ${issue.message}.`;
    default:
      return `has an answer of another kind. For example: ${field.example}.`;
  }
}

function nearestChoice({ choices }: FormField, typed: string): string {
  const candidates = choices.map(({ id, label }) => ({ word: label, id: label === '' ? id : label }));
  return didYouMean(findNearestId(typed, candidates));
}

function nearestName({ choicesFrom }: FormField, typed: string, { entries }: ShelfNames): string {
  const candidates = entries
    .filter(({ collection }) => choicesFrom.includes(collection))
    .flatMap(({ name, id }) => [
      { word: name, id: name },
      { word: id, id: name },
    ]);
  return didYouMean(findNearestId(typed, candidates));
}
