/** Writes a contribution as it is handed over: a file, and the same as a filled-in question sheet for a mail or the clipboard. */
import { contributionFileName, toContributionFile } from '../model/contribution.ts';
import { toReference } from '../model/contribution-reference.ts';
import { formatFilledSheet } from '../model/question-sheet.ts';
import type { Contribution } from './contribution-form.ts';
import { labelOf } from './shown-answer.ts';

export interface ContributionText {
  /** Name of the file. */
  readonly name: string;
  readonly file: string;
  /** The file without the contact, for a place that everybody can read. */
  readonly publicFile: string;
  /** Where the file would stand in the repository. */
  readonly path: string;
  readonly sheet: string;
  /** Subject of a mail. */
  readonly subject: string;
  readonly reference: string;
  /** The day it is written, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Makes the texts of the answers as they are now. */
export function toContributionText(
  host: HTMLElement,
  { form, fields, answers }: Contribution,
): ContributionText {
  const asked = { id: form, fields };
  const sheet = formatFilledSheet(asked, answers, {
    labelOf: (field, choice) => labelOf(host, field, choice) ?? choice,
  });
  const about = String(answers['title'] ?? answers['product'] ?? answers['entry'] ?? '');
  const day = new Date().toISOString().slice(0, 10);
  const reference = toReference(sheet, day);
  // A correction becomes no entry, so it is only ever a text.
  const isEntry = form !== 'correction';
  const name = contributionFileName(form, about).replace(/\.mdx$/u, isEntry ? '.mdx' : '.txt');
  const toFile = (isPublic: boolean) =>
    isEntry
      ? toContributionFile(asked, answers, { isPublic })
      : formatFilledSheet(asked, answers, { isPublic });
  return {
    name,
    file: toFile(false),
    publicFile: toFile(true),
    path: `contributions/${name}`,
    sheet,
    subject: `${document.querySelector('h1')?.textContent.trim() ?? form}: ${about} (${reference})`,
    reference,
    day,
  };
}
