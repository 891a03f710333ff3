/** Turns checked answers into the record of an entry. What nobody was asked gets a value to begin with, and is named for the editor to decide. */
import type { ContributionValues } from '../../model/contribution.ts';
import type { FormId } from '../../schemas/contribution-forms.ts';
import { toQuestion, toReuse } from './community-records.ts';
import { toLesson } from './lesson-record.ts';
import type { Attachment, NewEntry } from './new-entry.ts';
import { toProduct } from './product-record.ts';
import type { ShelfNames } from './shelf-names.ts';

type Maker = (answers: ContributionValues, names: ShelfNames, attachments: readonly Attachment[]) => NewEntry;

/** Makes the entry of a form's answers, which have been checked. */
export function toNewEntry(
  form: FormId,
  answers: ContributionValues,
  names: ShelfNames,
  attachments: readonly Attachment[],
): NewEntry {
  return MAKERS[form](answers, names, attachments);
}

const MAKERS: Readonly<Record<FormId, Maker>> = {
  lesson: toLesson,
  product: toProduct,
  reuse: toReuse,
  question: toQuestion,
};
