/** A contribution as it was handed in: which form, and what was answered. */
import type { ContributionValues } from '../model/contribution.ts';
import { CONTRIBUTION_FORMS, type ContributionForm } from '../schemas/contribution-forms.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote } from './problem.ts';

export interface Contribution {
  readonly form: ContributionForm;
  readonly values: ContributionValues;
  /** Shelfmark of the entry that it is about. */
  readonly about: string | undefined;
}

/** What could be read, and what could not; with problems there is nothing to take in. */
export interface ReadContribution {
  readonly contribution: Contribution | undefined;
  /** Each in a sentence or two, for an editor who knows no YAML. */
  readonly problems: readonly string[];
}

/** Finds the form of a contribution by its name. */
export function findForm(name: unknown): ContributionForm | string {
  const form = CONTRIBUTION_FORMS.find(({ id }) => id === name);
  if (form) return form;
  if (name === 'correction')
    return 'This is a correction: it becomes no entry. Read it, and mend the entry that it is about.';
  const ids = CONTRIBUTION_FORMS.map(({ id }) => id);
  const typed = typeof name === 'string' ? name : '';
  return `It does not say what it is. It should be one of ${ids.join(', ')}${typed === '' ? '' : `, and says ${quote(typed)}`}.${didYouMean(findNearest(typed, ids))}`;
}

/** Tells whether a value is the number of a product or lesson on the shelf. */
export function isShelfmark(value: unknown): value is string {
  return typeof value === 'string' && /^[LP]-\d{3,5}$/u.test(value);
}
